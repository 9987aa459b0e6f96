package haven.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A real MariaDB server of Haven's own, on a free port of the loopback address, with its files in the data folder. */
final class EmbeddedDatabase {
    private static final String NAME = "haven";

    /** The portal's own account, which may neither change tables nor drop what keeps the audit trail as it is. */
    private static final String PORTAL = "haven_app";

    private static final String FILES = "database";
    private static final String PORT_FILE = "run/database.port";
    private static final String VERSION_FILE = "mariadb_upgrade_info";
    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final int OLD_LOG = 10 * 1024 * 1024;

    private final DataFolder folder;
    private final DatabaseProgram program;
    private final Path log;
    private final int port;
    private final DatabaseAccess access;
    private final Console.Progress progress;
    private final long logged;
    private volatile Process process;
    private boolean stopping;

    private EmbeddedDatabase(DataFolder folder, DatabaseProgram program, Console.Progress progress)
            throws IOException, InterruptedException {
        this.folder = folder;
        this.program = program;
        this.progress = progress;
        log = folder.folder("logs").resolve("database.log");
        if (Files.exists(log) && Files.size(log) > OLD_LOG) {
            Files.move(log, log.resolveSibling("database.1.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        createFilesOnce(progress);
        refuseNewerFiles();
        port = freePort();
        access = access(folder, Integer.toString(port));
        folder.write(PORT_FILE, Integer.toString(port));
        logged = Files.exists(log) ? Files.size(log) : 0;
        process = startServer();
    }

    /** Starts the server, and makes its files the first time; {@link #awaitAnswer} tells when it can be used. */
    static EmbeddedDatabase start(DataFolder folder, DatabaseProgram program, Console.Progress progress)
            throws InterruptedException {
        try {
            return new EmbeddedDatabase(folder, program, progress);
        } catch (IOException e) {
            throw cannotStart(folder, e);
        }
    }

    private static Refusal cannotStart(DataFolder folder, IOException e) {
        return new Refusal(
                "The database in " + folder.resolve(FILES) + " cannot be started (" + e.getMessage() + "); see "
                        + folder.resolve("logs/database.log") + ".",
                e);
    }

    /** Waits until the server can be used. */
    void awaitAnswer() throws InterruptedException {
        try {
            while (!answers(access)) {
                if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                    throw new IOException(lastWords());
                }
                if (progress.elapsed().compareTo(LONGEST_START) > 0) {
                    throw new IOException("it did not answer within " + LONGEST_START.toMinutes() + " minutes");
                }
                progress.tick();
            }
        } catch (IOException e) {
            throw cannotStart(folder, e);
        }
    }

    DatabaseAccess access() {
        return access;
    }

    /**
     * From now on starts the server again whenever it ends without being asked. The portal goes on meanwhile: what people
     * need in an emergency is shown without the database.
     *
     * @param unwanted whether Haven is being stopped as a whole
     */
    void keepAlive(Console console, BooleanSupplier unwanted) {
        var watcher = new Thread(() -> watch(console, unwanted), "database watch");
        watcher.setDaemon(true);
        watcher.start();
    }

    /** Ends the server after it has written everything down. */
    void stop() {
        synchronized (this) {
            stopping = true;
        }
        Orphans.end(process.toHandle(), Duration.ofSeconds(30));
        Orphans.forget(folder, FILES);
        DataFolder.deleteAll(folder.resolve(PORT_FILE));
    }

    /** The server that a running Haven has started on this folder; empty when none answers. */
    static Optional<DatabaseAccess> running(DataFolder folder) {
        return folder.read(PORT_FILE).map(port -> access(folder, port)).filter(EmbeddedDatabase::answers);
    }

    static boolean hasFiles(DataFolder folder) {
        return Files.isDirectory(folder.resolve(FILES));
    }

    private static DatabaseAccess access(DataFolder folder, String port) {
        return new DatabaseAccess(
                "jdbc:mariadb://127.0.0.1:" + port + "/" + NAME,
                PORTAL,
                folder.secret("run/database.portal.password"),
                NAME,
                folder.secret("run/database.password"));
    }

    private void watch(Console console, BooleanSupplier unwanted) {
        Duration pause = FIRST_PAUSE;
        try {
            while (true) {
                process.waitFor();
                TimeUnit.MILLISECONDS.sleep(pause.toMillis());
                synchronized (this) {
                    if (stopping || unwanted.getAsBoolean()) {
                        return;
                    }
                    console.say("The database ended by itself (" + log + " says why); starting it again.");
                    process = startServer();
                }
                pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : pause;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | Refusal e) {
            console.complain("The database cannot be started again (" + e.getMessage() + "); restart Haven.");
        }
    }

    private void createFilesOnce(Console.Progress progress) throws IOException, InterruptedException {
        Path files = folder.resolve(FILES);
        if (Files.isDirectory(files)) {
            return;
        }
        Path half = folder.emptyFolder("database.half");
        program.createDatabase(half, folder.emptyFolder("tmp/database"), log, progress);
        Files.writeString(half.resolve(VERSION_FILE), program.version() + "-MariaDB");
        Files.move(half, files, StandardCopyOption.ATOMIC_MOVE);
    }

    private void refuseNewerFiles() throws IOException {
        String files = folder.read(FILES + "/" + VERSION_FILE).orElse("");
        if (number(files) > number(program.version())) {
            throw new Refusal("The database in " + folder.resolve(FILES) + " was written by MariaDB "
                    + files.replaceFirst("-.*", "") + " and this Haven brings the older " + program.version()
                    + "; start the newer Haven, or another HAVEN_DATA.");
        }
    }

    /** 11.4.5 is 1104: files go back and forth within a series. */
    static int number(String version) {
        String[] parts = version.replaceFirst("-.*", "").split("\\.");
        return parts.length < 2 || !(parts[0] + parts[1]).matches("\\d+")
                ? 0
                : Integer.parseInt(parts[0]) * 100 + Integer.parseInt(parts[1]);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private Process startServer() throws IOException {
        Path welcome = folder.write("run/database.sql", welcome());
        var command = new ArrayList<>(program.server());
        command.addAll(List.of(
                "--datadir=" + folder.resolve(FILES),
                "--tmpdir=" + folder.emptyFolder("tmp/database"),
                // relative to datadir: an absolute path may be longer than the system allows for sockets
                "--socket=haven.sock",
                "--pid-file=haven.pid",
                "--log-error=" + log,
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                // TLS to oneself costs up to 20 seconds at start and protects nothing
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--default-time-zone=+00:00",
                "--init-file=" + welcome,
                "--local-infile=0",
                "--skip-log-bin",
                "--performance-schema=OFF",
                "--max-allowed-packet=64M"));
        var builder = new ProcessBuilder(command)
                .directory(folder.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        program.addLibraries(builder);
        Process started = builder.start();
        Orphans.remember(folder, FILES, started.toHandle());
        return started;
    }

    /** Run by the server at every start, so a lost password file heals itself. One statement a line. */
    private String welcome() {
        return "CREATE DATABASE IF NOT EXISTS " + NAME
                + " CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;\n"
                + account(access.owner(), access.ownerPassword(), "ALL PRIVILEGES")
                + account(access.user(), access.password(), "SELECT, INSERT, UPDATE, DELETE");
    }

    private static String account(String name, String password, String rights) {
        String account = "'" + name + "'@'127.0.0.1'";
        String identified = " IDENTIFIED BY '" + password + "';\n";
        return "CREATE USER IF NOT EXISTS " + account + identified
                + "ALTER USER " + account + identified
                + "GRANT " + rights + " ON " + NAME + ".* TO " + account + ";\n";
    }

    private static boolean answers(DatabaseAccess access) {
        try (var connection = access.connect()) {
            return connection.isValid(3);
        } catch (SQLException e) {
            return false;
        }
    }

    private String lastWords() throws IOException {
        byte[] all = Files.readAllBytes(log);
        int from = (int) Math.min(logged, all.length);
        return new String(all, from, all.length - from, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("[ERROR]"))
                .map(line -> line.replaceFirst(".*\\[ERROR] ", "").replaceFirst("\\.$", ""))
                .findFirst()
                .orElse("it ended at once");
    }
}
