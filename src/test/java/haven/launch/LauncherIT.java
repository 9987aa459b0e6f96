package haven.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import haven.BesideThePortal;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The real launcher with real MariaDB and real Payara Micro; one data folder that lives through all of it. */
@BesideThePortal
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LauncherIT {
    /** Not in the system's folder for temporary files, and with a blank: people have such folders. */
    private static final Path WORK = Path.of("target", "launcher test").toAbsolutePath();

    private static final Path DATA = WORK.resolve("data");
    private static final String NOTE = "survives";

    @BeforeAll
    static void prepare() throws IOException {
        DataFolder.deleteAll(WORK);
        TinyPortal.war(WORK.resolve("tiny.war"));
        Path script = WORK.resolve("db/demo/remove.sql");
        Files.createDirectories(script.getParent());
        Files.writeString(script, "-- who is made up\ndelete from account where demo;\n");
    }

    @Test
    @Order(1)
    @DisplayName("one command starts database and portal, closed to everybody else, and a signal ends both")
    void startsAndStops() throws Exception {
        try (var haven = start()) {
            haven.isReady();
            assertThat(haven.output())
                    .contains("http://localhost:" + haven.port + "/", "focal.ke", "Demo mode")
                    .containsOnlyOnce("SETUP LINK http://localhost/setup/once");
            assertThat(haven.get("/ready").statusCode()).isEqualTo(200);
            for (String closed : List.of("/metrics", "/openapi", "/openapi/", "/health", "/health/ready")) {
                assertThat(haven.get(closed).statusCode()).as(closed).isEqualTo(404);
            }
            assertThat(haven.get("/ready").headers().map()).doesNotContainKeys("server", "x-powered-by");
            assertSettingsReachThePortalQuietly(haven);
            assertNobodyElseListens(haven);
            assertNobodyElseReads("database", "files", "logs", "mail", "run");
            assertSecondStartIsRefused(haven);
            try (var database = database(haven);
                    var statement = database.createStatement()) {
                statement.execute("create table account (name varchar(20), demo boolean)");
                statement.execute("insert into account values ('staff', true), ('" + NOTE + "', false)");
            }
            var children = haven.children();
            assertThat(children).hasSize(2);
            assertThat(haven.stop()).isEqualTo(143);
            assertThat(children).noneMatch(ProcessHandle::isAlive);
            assertThat(haven.output()).contains("Haven has stopped.");
        }
    }

    /** The data folder may be open to others: it was there before, or the account's umask is a common one. */
    private static void assertNobodyElseReads(String... folders) throws IOException {
        for (String name : folders) {
            assertThat(Files.getPosixFilePermissions(DATA.resolve(name)))
                    .as(name)
                    .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    @Order(2)
    @DisplayName("with demo mode off nothing starts while demo accounts exist, until they are removed")
    void forgottenDemo() throws Exception {
        assertRefused(Map.of("HAVEN_DEMO", "false"), "1 demo accounts", "remove-demo");
        try (var remove = LaunchedHaven.start(WORK, settings(Map.of()), "remove-demo")) {
            assertThat(remove.ends()).isZero();
            assertThat(remove.output()).contains("Removed 1 demo accounts");
        }
        try (var again = LaunchedHaven.start(WORK, settings(Map.of()), "remove-demo")) {
            assertThat(again.ends()).isZero();
            assertThat(again.output()).contains("There are no demo accounts.");
        }
    }

    @Test
    @Order(3)
    @DisplayName(
            "after kill -9 the next start ends what was left, says so, and has the data; a lost database comes back")
    void recovers() throws Exception {
        List<ProcessHandle> left;
        try (var killed = start()) {
            killed.isReady();
            left = killed.children();
            killed.kill();
            assertThat(left).hasSize(2).allMatch(ProcessHandle::isAlive);
        }
        try (var haven = start(Map.of("HAVEN_DEMO", "false"))) {
            haven.isReady();
            assertThat(left).noneMatch(ProcessHandle::isAlive);
            assertThat(haven.output())
                    .contains("left its portal and its database running")
                    .doesNotContain("Demo mode");
            try (var database = database(haven);
                    var found = database.createStatement().executeQuery("select name from account")) {
                assertThat(found.next()).isTrue();
                assertThat(found.getString(1)).isEqualTo(NOTE);
            }
            ProcessHandle server = haven.children().stream()
                    .filter(child -> child.info().command().orElse("").contains("mariadbd"))
                    .findAny()
                    .orElseThrow();
            server.destroyForcibly();
            haven.says("starting it again");
            haven.await("the database", () -> answers(haven));
        }
    }

    @Test
    @Order(4)
    @DisplayName("what the portal refuses is told in its own sentence")
    void refusedByThePortal() throws Exception {
        answer("Haven-Refused: The database is newer than this Haven.");
        try (var haven = start()) {
            assertThat(haven.ends()).isEqualTo(1);
            assertThat(haven.output()).contains("The database is newer than this Haven.");
        } finally {
            Files.delete(DATA.resolve("answer"));
        }
    }

    @Test
    @Order(5)
    @DisplayName("with the external database away Haven says so, waits, and is ready when it comes")
    void waits() throws Exception {
        answer("Haven-Waiting: database");
        try (var haven = start(Map.of("HAVEN_DB_URL", "jdbc:mariadb://127.0.0.1:1/haven"))) {
            haven.says("waits for its database at jdbc:mariadb://127.0.0.1:1/haven");
            Files.delete(DATA.resolve("answer"));
            haven.isReady();
            assertThat(haven.children()).hasSize(1);
        }
    }

    @Test
    @Order(6)
    @DisplayName("a portal that cannot be deployed is told at once")
    void brokenPortal() throws Exception {
        Path broken = Files.writeString(WORK.resolve("broken.war"), "no zip");
        assertRefused(Map.of("HAVEN_WAR", broken.toString()), "The portal could not start", "haven.log");
    }

    @Test
    @Order(7)
    @DisplayName("wrong settings and folders end in one sentence")
    void wrongSettings() throws Exception {
        assertRefused(Map.of("HAVEN_PORT", "99999"), "HAVEN_PORT");
        assertRefused(Map.of("HAVEN_ADDRESS", "192.0.2.7"), "not an address of this machine");
        assertRefused(Map.of("HAVEN_DATA", WORK.resolve("tiny.war").toString()), "a file is in its place");
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertRefused(Map.of("HAVEN_PORT", Integer.toString(taken.getLocalPort())), "is taken");
        }
    }

    @Test
    @Order(8)
    @DisplayName("database files that are newer or damaged end in one sentence")
    void damagedDatabase() throws Exception {
        Path version = DATA.resolve("database/mariadb_upgrade_info");
        String right = Files.readString(version);
        Files.writeString(version, "99.1.0-MariaDB");
        assertRefused(Map.of(), "written by MariaDB 99.1.0");
        Files.writeString(version, right);
        try (var file = new RandomAccessFile(DATA.resolve("database/ibdata1").toFile(), "rw")) {
            file.setLength(4096);
        }
        assertRefused(Map.of(), "cannot be started", "database.log");
    }

    @Test
    @Order(9)
    @DisplayName("the executable jar needs nothing beside it")
    void executableJar() throws Exception {
        Path jar = Path.of(System.getProperty("haven.jar", "target/haven.jar")).toAbsolutePath();
        assumeTrue(Files.exists(jar), "there is an executable jar only after ./mvnw package");
        Path data = WORK.resolve("data of the jar");
        try (var haven = LaunchedHaven.startJar(jar, WORK, Map.of("HAVEN_DATA", data.toString()))) {
            haven.isReady();
            assertThat(haven.get("/ready").statusCode()).isEqualTo(200);
            assertThat(haven.stop()).isEqualTo(143);
        }
    }

    private static void assertSettingsReachThePortalQuietly(LaunchedHaven haven) throws Exception {
        String password = haven.get("/setting?key=HAVEN_DB_PASSWORD").body();
        assertThat(password).hasSize(48);
        assertThat(haven.get("/setting?key=HAVEN_DEMO").body()).isEqualTo("true");
        assertThat(haven.children())
                .noneMatch(child -> child.info().commandLine().orElse("").contains(password));
    }

    private static void assertNobodyElseListens(LaunchedHaven haven) throws Exception {
        int database = Integer.parseInt(
                haven.get("/setting?key=HAVEN_DB_URL").body().replaceAll("\\D*[\\d.]*:(\\d+)/.*", "$1"));
        for (var network : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress address :
                    network.inetAddresses().filter(a -> !a.isLoopbackAddress()).toList()) {
                for (int port : List.of(haven.port, database)) {
                    assertThat(accepts(address, port)).as(address + " " + port).isFalse();
                }
            }
        }
        assertThat(accepts(InetAddress.getLoopbackAddress(), database)).isTrue();
    }

    private static boolean accepts(InetAddress address, int port) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 1000);
            return true;
        } catch (ConnectException e) {
            return false;
        }
    }

    private static void assertSecondStartIsRefused(LaunchedHaven haven) throws Exception {
        assertRefused(Map.of(), "already running", "http://localhost:" + haven.port);
    }

    private static void assertRefused(Map<String, String> settings, String... words) throws Exception {
        try (var haven = start(settings)) {
            assertThat(haven.ends()).isEqualTo(1);
            assertThat(haven.output()).contains(words).doesNotContain("\tat ");
        }
    }

    private static void answer(String header) throws IOException {
        Files.writeString(DATA.resolve("answer"), header);
    }

    private static Connection database(LaunchedHaven haven) throws Exception {
        return new DatabaseAccess(
                        haven.get("/setting?key=HAVEN_DB_URL").body(),
                        haven.get("/setting?key=HAVEN_DB_OWNER_USER").body(),
                        haven.get("/setting?key=HAVEN_DB_OWNER_PASSWORD").body())
                .connect();
    }

    private static boolean answers(LaunchedHaven haven) {
        try (var database = database(haven)) {
            return database.isValid(1);
        } catch (SQLException e) {
            return false;
        } catch (Exception e) {
            throw new AssertionError("the portal itself is gone", e);
        }
    }

    private static LaunchedHaven start() throws IOException {
        return start(Map.of());
    }

    private static LaunchedHaven start(Map<String, String> more) throws IOException {
        return LaunchedHaven.start(WORK, settings(more));
    }

    private static Map<String, String> settings(Map<String, String> more) {
        var all = new HashMap<String, String>();
        all.put("HAVEN_DATA", DATA.toString());
        all.put("HAVEN_JVM_OPTIONS", "-Xmx192m -XX:+UseSerialGC -XX:TieredStopAtLevel=1");
        all.put("HAVEN_WAR", WORK.resolve("tiny.war").toString());
        all.put(
                "HAVEN_PAYARA",
                Path.of(System.getProperty("haven.payara", "target/server/payara-micro.jar"))
                        .toAbsolutePath()
                        .toString());
        all.putAll(more);
        return all;
    }
}
