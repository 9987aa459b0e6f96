package haven.launch;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Haven's launcher as a person starts it: a process of its own, with what it printed. */
final class LaunchedHaven implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final long LOOK_MILLIS = 50;

    final int port;
    private final Process process;
    private final Path output;

    private LaunchedHaven(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    /** Starts the launcher from the classes of this build. */
    static LaunchedHaven start(Path work, Map<String, String> settings, String... arguments) throws IOException {
        return run(work, settings, fromClasses(work, arguments), List.of());
    }

    private static List<String> fromClasses(Path work, String... arguments) {
        var command = new ArrayList<>(List.of(
                "-cp", work + File.pathSeparator + System.getProperty("java.class.path"), Launcher.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** The same, where no file can grow beyond so many kilobytes: what a full disk does. */
    static LaunchedHaven startCramped(int kilobytes, Path work, Map<String, String> settings, String... arguments)
            throws IOException {
        return run(
                work,
                settings,
                fromClasses(work, arguments),
                List.of("bash", "-c", "ulimit -f " + kilobytes + "; exec \"$0\" \"$@\""));
    }

    /** Starts the executable jar. */
    static LaunchedHaven startJar(Path jar, Path work, Map<String, String> settings) throws IOException {
        return run(work, settings, List.of("-jar", jar.toString()), List.of());
    }

    private static LaunchedHaven run(Path work, Map<String, String> settings, List<String> command, List<String> within)
            throws IOException {
        var all = new ArrayList<>(within);
        all.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-Dslf4j.internal.verbosity=ERROR"));
        all.addAll(command);
        Path output = Files.createTempFile(work, "output", ".txt");
        var builder = new ProcessBuilder(all)
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(key -> key.startsWith("HAVEN_"));
        builder.environment().put("HAVEN_PORT", Integer.toString(freePort()));
        builder.environment().putAll(settings);
        return new LaunchedHaven(
                builder.start(), output, Integer.parseInt(builder.environment().get("HAVEN_PORT")));
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Waits for words on the console. */
    LaunchedHaven says(String words) {
        await("\"" + words + "\"", () -> output().contains(words));
        return this;
    }

    LaunchedHaven isReady() {
        return says("Stop it with Ctrl-C.");
    }

    /** Waits for the end, and answers the exit code. */
    int ends() {
        await("its end", () -> !process.isAlive());
        return process.exitValue();
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Database and portal, and what these may have started. */
    List<ProcessHandle> children() {
        return process.descendants().toList();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    /** What Ctrl-C and a service manager do; answers the exit code. */
    int stop() {
        process.destroy();
        return ends();
    }

    void kill() {
        process.destroyForcibly();
        ends();
    }

    @Override
    public void close() {
        var left = children();
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        left.forEach(ProcessHandle::destroyForcibly);
    }

    void await(String what, BooleanSupplier happened) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() > end || (!process.isAlive() && !happened.getAsBoolean())) {
                throw new AssertionError("waited in vain for " + what + ":\n" + output());
            }
            try {
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
