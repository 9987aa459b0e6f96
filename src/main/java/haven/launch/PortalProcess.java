package haven.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The portal: Payara Micro with Haven's WAR, a process of its own whose output goes to the log. */
final class PortalProcess {
    private static final String NAME = "portal";
    private static final String OUTSIDE = "run/server.folder";
    private static final String NEWS = "SETUP LINK";
    private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");
    private static final long LOG_LIMIT = 10L * 1024 * 1024;

    private final DataFolder folder;
    private final Process process;
    private final Deployment deployment;

    private PortalProcess(DataFolder folder, Process process, Deployment deployment) {
        this.folder = folder;
        this.process = process;
        this.deployment = deployment;
    }

    /**
     * Starts the portal; it is not ready yet when this returns.
     *
     * @param environment the settings, secrets included, which therefore stand on no command line
     * @param news is told what in the log is meant for the person at the console
     */
    static PortalProcess start(
            LaunchSettings settings,
            DataFolder folder,
            Path payara,
            Path war,
            Map<String, String> environment,
            Consumer<String> news) {
        try {
            Backup.FOLDERS.forEach(folder::folder); // the portal itself would make them as open as the account's umask
            var log = new RotatingLog(folder.folder("logs"), LOG_LIMIT);
            var builder = new ProcessBuilder(command(settings, folder, payara, war))
                    .directory(folder.root().toFile())
                    .redirectErrorStream(true);
            builder.environment().putAll(environment);
            // glibc keeps freed memory back, in as many arenas as there are threads to use them
            builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
            Process process = builder.start();
            Orphans.remember(folder, NAME, process.toHandle());
            process.getOutputStream().close();
            var deployment = new Deployment();
            var pump = new Thread(() -> pump(process, log, news, deployment), "portal log");
            pump.setDaemon(true);
            pump.start();
            return new PortalProcess(folder, process, deployment);
        } catch (IOException e) {
            throw new Refusal("The portal cannot be started (" + e.getMessage() + ").", e);
        }
    }

    /** Waits until the portal ends, but not longer than told; answers whether it did. */
    boolean endsWithin(Duration patience) throws InterruptedException {
        return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    /** Whether the server runs without Haven: it goes on when it could not deploy it, and nobody would ever answer. */
    boolean isEmpty() {
        return deployment.hasFailed();
    }

    void stop() {
        Orphans.end(process.toHandle(), Duration.ofSeconds(20));
        Orphans.forget(folder, NAME);
        forgetServer(folder);
    }

    private static List<String> command(LaunchSettings settings, DataFolder folder, Path payara, Path war)
            throws IOException {
        Path server = serverFolder(folder);
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // first, so that a later launcher can tell whose process this is
        command.add("-Dhaven.data=" + folder.root());
        command.addAll(settings.jvmOptions());
        command.addAll(List.of(
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder.emptyFolder("tmp/portal"),
                "-jar",
                payara.toString(),
                "--nohazelcast",
                "--disablephonehome",
                "--rootdir",
                server.toString(),
                "--port",
                Integer.toString(settings.port()),
                "--prebootcommandfile",
                ServerCommands.writeClosedPreboot(
                                folder.folder("run"), settings.address().getHostAddress())
                        .toString(),
                "--postbootcommandfile",
                ServerCommands.writePostboot(folder.folder("run")).toString(),
                "--postdeploycommandfile",
                ServerCommands.writePostdeploy(folder.folder("run")).toString(),
                "--deploy",
                war.toString(),
                "--contextroot",
                "/"));
        return command;
    }

    /**
     * The server's own files, new at every start. Payara cannot read its XML schemas below a path with letters beyond
     * ASCII; then they lie in the system's folder for temporary files.
     */
    private static Path serverFolder(DataFolder folder) throws IOException {
        forgetServer(folder);
        Path inside = folder.emptyFolder("server");
        if (StandardCharsets.US_ASCII.newEncoder().canEncode(inside.toString())) {
            return inside;
        }
        Path outside = Files.createTempDirectory("haven-server-");
        folder.write(OUTSIDE, outside.toString());
        return outside;
    }

    private static void forgetServer(DataFolder folder) {
        folder.read(OUTSIDE).map(Path::of).ifPresent(DataFolder::deleteAll);
        DataFolder.deleteAll(folder.resolve(OUTSIDE));
    }

    private static void pump(Process process, RotatingLog log, Consumer<String> news, Deployment deployment) {
        var told = new HashSet<String>();
        try (log;
                var lines =
                        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String coloured = lines.readLine(); coloured != null; coloured = lines.readLine()) {
                String line = COLOUR.matcher(coloured).replaceAll("");
                log.write(line);
                deployment.read(line);
                int at = line.indexOf(NEWS);
                if (at >= 0 && told.add(line.substring(at))) {
                    news.accept(line.substring(at));
                }
            }
        } catch (IOException e) {
            // the portal is gone, and whoever waits for it notices
        }
    }
}
