package haven.launch;

import static org.assertj.core.api.Assertions.assertThat;

import haven.BesideThePortal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Backups that must not be restored, and restores that break off: nothing is touched, or everything says so. */
@BesideThePortal
class WrongBackupIT {
    private static final Path WORK = Path.of("target", "wrong backups").toAbsolutePath();
    private static final Path WAR = WORK.resolve("tiny.war");
    private static final Path FIRST = WORK.resolve("first");
    private static final String GOOD = "create table note (id int primary key);\ninsert into note values\n(1),\n(2);\n";
    private static final String FILE = "files/aa/aaaa";

    @BeforeAll
    static void unpackOnce() throws Exception {
        DataFolder.deleteAll(WORK);
        TinyPortal.war(WAR, "WEB-INF/classes/db/migration/V008__job.sql");
        StandingDatabase.start(FIRST).close();
    }

    @Test
    @DisplayName("a backup of another version: a newer schema is refused, an older one is restored and told")
    void anotherVersion() throws Exception {
        Path data = data("version");
        assertRefused(
                data, backup("newer.zip", GOOD, 9, 2), "belongs to a newer Haven", "schema 9; this Haven knows 8");
        assertUntouched(data);
        assertThat(run(data, 0, "restore", backup("older.zip", GOOD, 7, 2).toString()))
                .contains("Restored 2 rows in 1 tables and 1 files", "The backup has schema 7; Haven brings it to 8");
        try (var restored = StandingDatabase.start(data)) {
            assertThat(restored.column("select id from note")).containsExactly("1", "2");
            assertThat(restored.column("show tables")).containsExactly("note");
        }
        assertThat(data.resolve(FILE)).hasContent("content");
    }

    @Test
    @DisplayName("a damaged, cut, changed or foreign file is refused in a sentence, and nothing is touched")
    void damaged() throws Exception {
        Path data = data("damaged");
        byte[] good = Files.readAllBytes(backup("good.zip", GOOD, 8, 2));
        Path bad = WORK.resolve("bad.zip");
        assertRefused(data, bad, "There is no backup");
        Files.write(bad, java.util.Arrays.copyOf(good, good.length - 300));
        assertRefused(data, bad, "no backup of Haven, or a damaged one");
        byte[] flipped = good.clone();
        flipped[indexOf(good, "content")] ^= 1;
        Files.write(bad, flipped);
        assertRefused(data, bad, "is damaged");
        Files.writeString(bad, "a letter");
        assertRefused(data, bad, "no backup of Haven, or a damaged one");
        zip(bad, Map.of("holiday.jpg", "sun"));
        assertRefused(data, bad, "it is no backup of Haven");
        zip(bad, Map.of(BackupManifest.NAME, "product=Haven\nformat=2\nhaven=9.9\n"));
        assertRefused(data, bad, "a newer Haven (9.9)");
        zip(bad, Map.of(BackupManifest.NAME, "product=Haven\nformat=1\nhaven=1\n"));
        assertRefused(data, bad, "cannot be read");
        assertRefused(data, backup("climbs.zip", GOOD, 8, 2, "files/../../etc/passwd"), "does not belong into it");
        assertRefused(data, backup("foreign.zip", GOOD, 8, 2, "run/lock"), "does not belong into it");
        assertUntouched(data);
    }

    @Test
    @DisplayName("a restore that breaks off leaves no working Haven; the next one begins anew")
    void brokenOff() throws Exception {
        Path data = data("half");
        Path bad = backup("nonsense.zip", GOOD + "insert into nothing values (1);\n", 8, 2);
        assertThat(run(data, 1, "restore", bad.toString()))
                .contains("could not be copied (ERROR 1146", "The restore broke off")
                .doesNotContain("insert into");
        assertThat(run(data, 1)).contains("broke off and left half of it").doesNotContain("Starting the portal");
        assertThat(run(data, 1, "backup", WORK.resolve("of half.zip").toString()))
                .contains("broke off");
        Path wrongCount = backup("count.zip", GOOD, 8, 3);
        assertThat(run(data, 1, "restore", wrongCount.toString()))
                .contains("clearing what it left", "The table note has 2 rows and the backup says 3", "broke off");
        assertThat(run(data, 0, "restore", backup("right.zip", GOOD, 8, 2).toString()))
                .contains("clearing what it left", "Start Haven.");
    }

    @Test
    @DisplayName("a full disk while restoring is told, and leaves no working Haven")
    void fullDisk() throws Exception {
        Path data = data("full");
        String rows = GOOD + "-- " + "x".repeat(3_000_000) + "\n";
        Path backup = backup("large.zip", rows, 8, 2);
        var settings = settings(data);
        try (var cramped = LaunchedHaven.startCramped(1000, WORK, settings, "restore", backup.toString())) {
            assertThat(cramped.ends()).isEqualTo(1);
        }
        assertThat(run(data, 1)).contains("broke off and left half of it");
    }

    private static void assertUntouched(Path data) {
        assertThat(data.resolve("database")).doesNotExist();
        assertThat(data.resolve("files")).doesNotExist();
        assertThat(data.resolve("restore-unfinished")).doesNotExist();
    }

    private static Path data(String name) throws IOException {
        return StandingDatabase.folderBeside(FIRST, name);
    }

    /** A backup as Haven writes it, of a made-up database. */
    private static Path backup(String name, String sql, int schema, long rows, String... more) throws IOException {
        Path file = WORK.resolve(name);
        try (var target = BackupFile.create(file)) {
            try (OutputStream database = target.begin(BackupFile.DATABASE, true)) {
                database.write(sql.getBytes(StandardCharsets.UTF_8));
            }
            add(target, FILE);
            for (String each : more) {
                add(target, each);
            }
            target.finish(new BackupManifest(
                    "1",
                    schema,
                    "11.4.5-MariaDB",
                    Instant.parse("2026-11-21T10:00:00Z"),
                    Map.of("note", rows),
                    1 + more.length,
                    target.addChecksums()));
            target.publish();
        }
        return file;
    }

    private static void add(BackupFile target, String name) throws IOException {
        target.add(name, new java.io.ByteArrayInputStream("content".getBytes(StandardCharsets.UTF_8)), () -> {});
    }

    private static void zip(Path file, Map<String, String> entries) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static int indexOf(byte[] all, String text) {
        return new String(all, StandardCharsets.ISO_8859_1).indexOf(text);
    }

    private static void assertRefused(Path data, Path backup, String... words) throws IOException {
        assertThat(run(data, 1, "restore", backup.toString())).contains(words);
    }

    private static String run(Path data, int code, String... command) throws IOException {
        try (var launched = LaunchedHaven.start(WORK, settings(data), command)) {
            assertThat(launched.ends()).as(launched.output()).isEqualTo(code);
            assertThat(launched.output()).doesNotContain("\tat ");
            return launched.output();
        }
    }

    private static Map<String, String> settings(Path data) {
        return Map.of("HAVEN_DATA", data.toString(), "HAVEN_WAR", WAR.toString());
    }
}
