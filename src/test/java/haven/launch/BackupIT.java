package haven.launch;

import static org.assertj.core.api.Assertions.assertThat;

import haven.BesideThePortal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The commands that save and restore, on real databases without a portal; one backup that goes through all of it. */
@BesideThePortal
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BackupIT {
    private static final Path WORK = Path.of("target", "backup test").toAbsolutePath();
    private static final Path DATA = WORK.resolve("data");
    private static final Path BACKUP = WORK.resolve("back up.zip");
    private static final String TEXT = "two\nlines, ‘quotes’ and “more”; (brackets),\nمرحبا \\ 😀";

    private static StandingDatabase haven;
    private static String document;

    @BeforeAll
    static void fill() throws Exception {
        DataFolder.deleteAll(WORK);
        TinyPortal.war(WORK.resolve("tiny.war"), "WEB-INF/classes/db/migration/V008__job.sql");
        TinyPortal.war(WORK.resolve("old.war"), "WEB-INF/classes/db/migration/V007__document_types.sql");
        haven = StandingDatabase.start(DATA).migrate("8");
        haven.execute(
                "create table note (id int primary key, text varchar(200), raw varbinary(20), twice int as (id * 2))",
                "create trigger note_stays before delete on note for each row"
                        + " signal sqlstate '45000' set message_text = 'it stays'");
        try (var connection = haven.connect();
                var insert = connection.prepareStatement("insert into note (id, text, raw) values (?, ?, ?)")) {
            for (int id = 1; id <= 20_000; id++) {
                insert.setInt(1, id);
                insert.setString(2, TEXT + id);
                insert.setBytes(3, new byte[] {0, (byte) id, (byte) 0xff, '\''});
                insert.addBatch();
            }
            insert.executeBatch();
        }
        var content = new byte[5_000_000];
        new Random(1).nextBytes(content);
        document = HexFormat.of().formatHex(BackupFile.sha256().digest(content));
        write("files/" + document.substring(0, 2) + "/" + document, content);
        write("files/arriving/half", content);
        write("mail/2026-11-21-1.eml", TEXT.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @AfterAll
    static void stop() {
        haven.close();
    }

    @Test
    @Order(1)
    @DisplayName("one command saves database and files of a running Haven, tells what it saved, for this account only")
    void whileHavenRuns() throws Exception {
        assertThat(run(DATA, "backup", BACKUP.toString())).contains("is complete and was checked", "2 files");
        assertThat(Files.getPosixFilePermissions(BACKUP)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertNothingHalf();
        try (var saved = SavedBackup.open(BACKUP);
                var zip = new ZipFile(BACKUP.toFile())) {
            assertThat(saved.manifest().schema()).isEqualTo(8);
            assertThat(saved.manifest().mariaDb()).startsWith("11.4");
            assertThat(saved.manifest().rows())
                    .containsEntry("note", 20_000L)
                    .containsEntry("account", 0L)
                    .containsEntry("document_type", 16L);
            assertThat(saved.files())
                    .containsExactly("files/" + document.substring(0, 2) + "/" + document, "mail/2026-11-21-1.eml");
            assertThat(zip.stream().map(entry -> entry.getName()))
                    .contains(BackupFile.DATABASE, BackupFile.CHECKSUMS, BackupManifest.NAME);
        }
        assertRefused(DATA, "is there already", "backup", BACKUP.toString());
    }

    @Test
    @Order(2)
    @DisplayName("restored into an empty folder, every row, trigger, generated column and file is as it was")
    void restored() throws Exception {
        Path empty = StandingDatabase.folderBeside(DATA, "restored");
        assertThat(run(empty, "restore", BACKUP.toString())).contains("Restored ", "and 2 files", "Start Haven.");
        try (var again = StandingDatabase.start(empty)) {
            assertThat(again.checksums()).isEqualTo(haven.checksums()).containsKey("note");
            assertThat(again.column("select text from note where id = 7")).containsExactly(TEXT + "7");
            assertThat(again.column("select trigger_name from information_schema.triggers"))
                    .containsExactly("note_stays");
        }
        for (String name : List.of("files/" + document.substring(0, 2) + "/" + document, "mail/2026-11-21-1.eml")) {
            assertThat(empty.resolve(name)).hasSameBinaryContentAs(DATA.resolve(name));
        }
        assertThat(empty.resolve("files/arriving")).doesNotExist();
        assertRefused(empty, "is in use", "restore", BACKUP.toString());
    }

    @Test
    @Order(3)
    @DisplayName("a stopped Haven is saved too, and so is a database elsewhere, into which the same backup goes back")
    void stoppedAndElsewhere() throws Exception {
        Path restored = WORK.resolve("restored");
        Path second = WORK.resolve("second.zip");
        assertThat(run(restored, "backup", second.toString())).contains("is complete and was checked");
        Path third = WORK.resolve("third.zip");
        var elsewhere = new HashMap<>(settings(DATA));
        elsewhere.putAll(address(haven));
        assertThat(run(elsewhere, "backup", third.toString())).contains("is complete and was checked");
        assertThat(manifest(second).rows())
                .isEqualTo(manifest(third).rows())
                .isEqualTo(manifest(BACKUP).rows());
        try (var other = StandingDatabase.start(StandingDatabase.folderBeside(DATA, "other"))) {
            Path node = StandingDatabase.folderBeside(DATA, "node");
            elsewhere.put("HAVEN_DATA", node.toString());
            assertRefused(elsewhere, "is not empty", "restore", third.toString());
            elsewhere.putAll(address(other));
            assertThat(run(elsewhere, "restore", third.toString())).contains("Restored ");
            assertThat(other.checksums()).isEqualTo(haven.checksums());
            assertThat(node.resolve("database")).doesNotExist();
        }
    }

    @Test
    @Order(4)
    @DisplayName("a full disk while saving: one sentence, exit code 1, no half backup")
    void fullDisk() throws Exception {
        Path file = WORK.resolve("too big.zip");
        try (var cramped = LaunchedHaven.startCramped(2000, WORK, settings(DATA), "backup", file.toString())) {
            assertThat(cramped.ends()).isEqualTo(1);
            assertThat(cramped.output())
                    .contains("Haven cannot write " + file, "see that the disk has room")
                    .doesNotContain("\tat ");
        }
        assertThat(file).doesNotExist();
        assertNothingHalf();
    }

    @Test
    @Order(5)
    @DisplayName("a folder that is not there, a Haven that is not there, an account that may not see all: a sentence")
    void cannotSave() throws Exception {
        assertRefused(
                DATA,
                "There is no folder for the backup",
                "backup",
                WORK.resolve("nowhere/b.zip").toString());
        assertRefused(WORK.resolve("no data"), "There is no data folder", "backup", "b.zip");
        assertRefused(StandingDatabase.folderBeside(DATA, "bare"), "nothing to save", "backup", "b.zip");
        assertRefused(DATA, "Say which file", "backup");
        Path silent = StandingDatabase.folderBeside(DATA, "silent");
        try (var taken = DataFolder.take(silent)) {
            assertRefused(silent, "its database does not answer", "backup", "b.zip");
        }
        var away = new HashMap<>(settings(DATA));
        away.putAll(address(haven));
        away.put("HAVEN_DB_OWNER_USER", haven.access().user());
        away.put("HAVEN_DB_OWNER_PASSWORD", haven.access().password());
        assertRefused(away, "the right TRIGGER is missing", "backup", "b.zip");
        away.put("HAVEN_DB_OWNER_PASSWORD", "wrong");
        assertRefused(away, "no backup was taken", "backup", "b.zip");
        assertNothingHalf();
    }

    private static void assertNothingHalf() throws IOException {
        try (var files = Files.list(WORK)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".part"));
        }
        try (var files = Files.list(DATA.resolve("run"))) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".cnf"));
        }
    }

    private static BackupManifest manifest(Path file) {
        try (var saved = SavedBackup.open(file)) {
            return saved.manifest();
        }
    }

    private static Map<String, String> address(StandingDatabase database) {
        return Map.of(
                "HAVEN_DB_URL", database.access().url(),
                "HAVEN_DB_USER", database.access().user(),
                "HAVEN_DB_PASSWORD", database.access().password(),
                "HAVEN_DB_OWNER_USER", database.access().owner(),
                "HAVEN_DB_OWNER_PASSWORD", database.access().ownerPassword());
    }

    private static void write(String name, byte[] content) throws IOException {
        Path file = DATA.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private static String run(Path data, String... command) throws IOException {
        return run(settings(data), command);
    }

    private static String run(Map<String, String> settings, String... command) throws IOException {
        try (var launched = LaunchedHaven.start(WORK, settings, command)) {
            assertThat(launched.ends()).as(launched.output()).isZero();
            return launched.output();
        }
    }

    private static void assertRefused(Path data, String words, String... command) throws IOException {
        assertRefused(settings(data), words, command);
    }

    private static void assertRefused(Map<String, String> settings, String words, String... command)
            throws IOException {
        try (var launched = LaunchedHaven.start(WORK, settings, command)) {
            assertThat(launched.ends()).as(launched.output()).isEqualTo(1);
            assertThat(launched.output()).contains(words).doesNotContain("\tat ");
        }
    }

    private static Map<String, String> settings(Path data) {
        return Map.of(
                "HAVEN_DATA", data.toString(),
                "HAVEN_WAR", WORK.resolve("tiny.war").toString());
    }
}
