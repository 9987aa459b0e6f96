package haven.launch;

import static org.assertj.core.api.Assertions.assertThat;

import haven.BesideThePortal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What the launcher does before a portal changes an existing database; a small portal stands in for the real one. */
@BesideThePortal
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UpgradeIT {
    private static final Path WORK = Path.of("target", "upgrade test").toAbsolutePath();
    private static final Path DATA = WORK.resolve("data");
    private static final Path BACKUPS = DATA.resolve("backups");

    @BeforeAll
    static void fill() throws Exception {
        DataFolder.deleteAll(WORK);
        TinyPortal.war(WORK.resolve("knows6.war"), "WEB-INF/classes/db/migration/V006__risk_scale.sql");
        TinyPortal.war(
                WORK.resolve("knows8.war"),
                "WEB-INF/classes/db/migration/V007__document_types.sql",
                "WEB-INF/classes/db/migration/V008__job.sql");
        try (var database = StandingDatabase.start(DATA).migrate("7")) {
            database.execute("insert into region (code, name) values ('kept', 'Kept')");
        }
    }

    @Test
    @Order(1)
    @DisplayName("a database of a newer Haven is refused with both numbers, and nothing is changed")
    void newer() throws Exception {
        assertRefused(
                Map.of("HAVEN_WAR", war("knows6")),
                "This database belongs to a newer Haven (schema 7, this Haven knows 6)",
                "restore the backup taken before the upgrade");
        assertThat(BACKUPS).doesNotExist();
    }

    @Test
    @Order(2)
    @DisplayName("where the backup before an upgrade fails, Haven does not start")
    void cannotSave() throws Exception {
        Files.writeString(BACKUPS, "in the way");
        assertRefused(Map.of(), "from schema 7 to 8; taking a backup first", "a file is in its place");
        Files.delete(BACKUPS);
    }

    @Test
    @Order(3)
    @DisplayName("who switches the backup off gets none")
    void switchedOff() throws Exception {
        try (var haven = start(Map.of("HAVEN_BACKUP_BEFORE_UPGRADE", "false"))) {
            haven.isReady();
            assertThat(haven.output()).doesNotContain("taking a backup");
            assertThat(haven.get("/setting?key=HAVEN_DB_UPGRADE").body()).isEqualTo("true");
        }
        assertThat(BACKUPS).doesNotExist();
    }

    @Test
    @Order(4)
    @DisplayName("before an upgrade a backup is put aside; the last three stay; it goes back with the older Haven")
    void saved() throws Exception {
        Files.createDirectories(BACKUPS);
        for (String old : List.of(
                "before-5-20250101T000000Z.zip",
                "before-6-20250201T000000Z.zip",
                "before-10-20240101T000000Z.zip",
                "mine.zip")) {
            Files.writeString(BACKUPS.resolve(old), "older");
        }
        try (var haven = start(Map.of())) {
            haven.isReady();
            assertThat(haven.output()).contains("from schema 7 to 8; taking a backup first", "was checked");
            assertThat(haven.get("/setting?key=HAVEN_DB_UPGRADE").body()).isEqualTo("true");
            assertThat(haven.stop()).isEqualTo(143);
        }
        Path taken;
        try (var files = Files.list(BACKUPS)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            assertThat(names)
                    .hasSize(4)
                    .contains("before-5-20250101T000000Z.zip", "before-6-20250201T000000Z.zip", "mine.zip");
            taken = BACKUPS.resolve(names.stream()
                    .filter(name -> name.startsWith("before-8-"))
                    .findFirst()
                    .orElseThrow());
        }
        Path again = StandingDatabase.folderBeside(DATA, "again");
        try (var restore = LaunchedHaven.start(
                WORK, settings(Map.of("HAVEN_DATA", again.toString())), "restore", taken.toString())) {
            assertThat(restore.ends()).as(restore.output()).isZero();
            assertThat(restore.output()).contains("The backup has schema 7");
        }
        try (var database = StandingDatabase.start(again)) {
            assertThat(database.column("select name from region")).containsExactly("Kept");
        }
    }

    @Test
    @Order(5)
    @DisplayName("where an external database is away at the start, the portal is told not to upgrade it")
    void away() throws Exception {
        try (var haven = start(Map.of("HAVEN_DB_URL", "jdbc:mariadb://127.0.0.1:1/haven"))) {
            haven.isReady();
            assertThat(haven.get("/setting?key=HAVEN_DB_UPGRADE").body()).isEqualTo("false");
        }
    }

    private static void assertRefused(Map<String, String> more, String... words) throws IOException {
        try (var haven = start(more)) {
            assertThat(haven.ends()).isEqualTo(1);
            assertThat(haven.output()).contains(words).doesNotContain("\tat ", "Starting the portal");
        }
    }

    private static LaunchedHaven start(Map<String, String> more) throws IOException {
        return LaunchedHaven.start(WORK, settings(more));
    }

    private static String war(String name) {
        return WORK.resolve(name + ".war").toString();
    }

    private static Map<String, String> settings(Map<String, String> more) {
        var all = new HashMap<String, String>();
        all.put("HAVEN_DATA", DATA.toString());
        all.put("HAVEN_JVM_OPTIONS", "-Xmx192m -XX:+UseSerialGC -XX:TieredStopAtLevel=1");
        all.put("HAVEN_WAR", war("knows8"));
        all.put(
                "HAVEN_PAYARA",
                Path.of(System.getProperty("haven.payara", "target/server/payara-micro.jar"))
                        .toAbsolutePath()
                        .toString());
        all.putAll(more);
        return all;
    }
}
