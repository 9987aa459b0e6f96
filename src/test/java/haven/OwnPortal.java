package haven;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A second portal, in a process of its own, for tests that take something away from it. */
final class OwnPortal implements AutoCloseable {

    private static final int STOP_SECONDS = 20;

    private final TestServer server;
    private final List<String> command;
    private final File output;
    private Process process;

    private OwnPortal(TestServer server, List<String> command, File output) {
        this.server = server;
        this.command = command;
        this.output = output;
    }

    /**
     * Starts the portal as it is shipped; it may not answer yet.
     *
     * @param settings further JVM options such as {@code -Dhaven.demo=false}; the last one wins
     */
    static OwnPortal start(String name, String databaseUrl, String... settings) {
        TestFolders.empty(name); // an earlier run's log must not speak for this one
        var server = new TestServer(name);
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(server.jvmOptions(databaseUrl));
        command.addAll(List.of(settings));
        command.addAll(List.of("-jar", TestServer.jar().toString(), "--deploy", TestServer.war() + ":/"));
        command.addAll(server.shutServerOptions());
        var portal = new OwnPortal(
                server,
                command,
                TestFolders.existing(name).resolve("console.log").toFile());
        portal.start();
        return portal;
    }

    /** Starts it again, as it was started the first time. */
    void start() {
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(output))
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** {@code kill -9}: it has no time to say goodbye. */
    void kill() {
        process.destroyForcibly();
    }

    int port() {
        return server.port();
    }

    /** A new reader of this portal. */
    Http reader() {
        return Http.to(server.url());
    }

    /** The lines of its log that contain this. */
    List<String> logLines(String part) {
        try (var files = Files.list(server.log().getParent())) {
            return files.filter(file -> file.getFileName().toString().matches("server\\.log(\\.\\d+)?"))
                    .flatMap(OwnPortal::lines)
                    .filter(line -> line.contains(part))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Whether the application itself answers; while it is being deployed, the server does. */
    boolean answers() {
        try {
            var answer = reader().get("/ready");
            return answer.status() == 200 || !answer.header("Haven-Waiting").isEmpty();
        } catch (IllegalStateException notYet) {
            return false;
        }
    }

    boolean isReady() {
        return answers() && reader().get("/ready").status() == 200;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
