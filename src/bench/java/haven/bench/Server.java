package haven.bench;

import haven.launch.ServerCommands;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A server that was started as a process of its own and answers: Haven, or Payara Micro with nothing in it. */
final class Server implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int LOOK_MILLIS = 20;

    private final Process process;
    private final int port;
    private Duration ready;
    private Duration processor;

    private Server(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts Haven as {@code java -jar haven.jar} on the data folder of the benchmarks; answers when it is ready. */
    static Server haven(BenchSettings settings, List<String> portalOptions) throws IOException, InterruptedException {
        var environment = Map.of(
                "HAVEN_PORT", Integer.toString(settings.port()),
                "HAVEN_DATA", settings.data().toString(),
                "HAVEN_DEMO", "true",
                "HAVEN_JVM_OPTIONS", String.join(" ", portalOptions));
        var command = List.of(java(), "-Xmx64m", "-jar", settings.jar().toString());
        return start(settings, "haven", command, environment, settings.port(), "/ready");
    }

    /** Starts a second Haven on the database of the first one, with a data folder of its own. */
    static Server beside(BenchSettings settings, List<String> portalOptions, String databaseUrl, String password)
            throws IOException, InterruptedException {
        int port = settings.port() + 2;
        var environment = Map.of(
                "HAVEN_PORT",
                Integer.toString(port),
                "HAVEN_DATA",
                settings.folder().resolve("data-two").toString(),
                "HAVEN_DEMO",
                "true",
                "HAVEN_DB_URL",
                databaseUrl,
                "HAVEN_DB_USER",
                "haven",
                "HAVEN_DB_PASSWORD",
                password,
                "HAVEN_JVM_OPTIONS",
                String.join(" ", portalOptions));
        var command = List.of(java(), "-Xmx64m", "-jar", settings.jar().toString());
        return start(settings, "haven-two", command, environment, port, "/ready");
    }

    /** Starts Payara Micro with an empty WAR and the same options as Haven's portal; answers when it is ready. */
    static Server bare(BenchSettings settings, List<String> options) throws IOException, InterruptedException {
        var folder = Files.createDirectories(settings.folder().resolve("bare"));
        var port = settings.port() + 1;
        var command = new ArrayList<>(List.of(java()));
        command.addAll(options);
        command.addAll(List.of(
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("tmp")),
                "-jar",
                settings.payara().toString(),
                "--nohazelcast",
                "--disablephonehome",
                "--rootdir",
                folder.resolve("server").toString(),
                "--port",
                Integer.toString(port),
                "--prebootcommandfile",
                ServerCommands.writePreboot(folder, "127.0.0.1").toString(),
                "--deploy",
                emptyWar(folder).toString(),
                "--contextroot",
                "/"));
        return start(settings, "bare", command, Map.of(), port, "/");
    }

    /** From the start of the process to the first good answer. */
    Duration ready() {
        return ready;
    }

    /** Processor time up to that answer, of the process and all that it started. */
    Duration processor() {
        return processor;
    }

    int port() {
        return port;
    }

    String url() {
        return "http://localhost:" + port;
    }

    /** The launcher for Haven, the server itself for the bare one. */
    ProcessHandle process() {
        return process.toHandle();
    }

    /** The process among those started by this one whose command line has this word. */
    ProcessHandle child(String word) {
        return process.children()
                .filter(child -> Memory.commandLine(child).contains(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no process of Haven with " + word));
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static Server start(
            BenchSettings settings,
            String name,
            List<String> command,
            Map<String, String> environment,
            int port,
            String path)
            throws IOException, InterruptedException {
        var output = settings.folder().resolve(name + ".log");
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        builder.environment().keySet().removeIf(key -> key.startsWith("HAVEN_"));
        builder.environment().putAll(environment);
        long from = System.nanoTime();
        var server = new Server(builder.start(), port);
        // so that an interrupted measurement leaves nothing running
        Runtime.getRuntime().addShutdownHook(new Thread(server.process::destroy));
        while (!server.answers(path)) {
            var waited = Duration.ofNanos(System.nanoTime() - from);
            if (!server.process.isAlive() || waited.compareTo(PATIENCE) > 0) {
                server.close();
                throw new IllegalStateException(name + " did not start; see " + output);
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        }
        server.ready = Duration.ofNanos(System.nanoTime() - from);
        server.processor = Duration.ofMillis(Memory.processorMillis(server.process())
                + server.process
                        .descendants()
                        .mapToLong(Memory::processorMillis)
                        .sum());
        return server;
    }

    private boolean answers(String path) {
        try (var wire = new Wire(port)) {
            return wire.get(path, Map.of()).status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static Path emptyWar(Path folder) throws IOException {
        var war = folder.resolve("empty.war");
        try (var zip = new ZipOutputStream(Files.newOutputStream(war))) {
            zip.putNextEntry(new ZipEntry("index.html"));
            zip.write("<!DOCTYPE html><title>empty</title>".getBytes(StandardCharsets.US_ASCII));
        }
        return war;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
