package haven.launch;

import static org.assertj.core.api.Assertions.assertThat;

import haven.BesideThePortal;
import haven.Http;
import haven.Wait;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The whole way with the real portal: upgrade, backup while people work, restore into an empty folder, go on. */
@BesideThePortal
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RestoreIT {
    private static final Path WORK = Path.of("target", "restore test").toAbsolutePath();
    private static final Path DATA = WORK.resolve("data");
    private static final Path BACKUP = WORK.resolve("busy.zip");
    private static final int ENOUGH = 5;

    private static List<String> reports;
    private static List<String> documents;

    @BeforeAll
    static void prepare() throws Exception {
        DataFolder.deleteAll(WORK);
        try (var database = StandingDatabase.start(DATA).migrate("7")) {
            database.execute(
                    "insert into region (code, name) values ('kept', 'Kept')",
                    "insert into problem_report (page, text, reported_on) values ('/', 'From before', '2026-01-01')");
        }
    }

    @Test
    @Order(1)
    @DisplayName("an older database with rows is saved, upgraded and used; a backup is taken while people work")
    void upgradedAndSaved() throws Exception {
        try (var haven = start(DATA)) {
            haven.isReady();
            assertThat(haven.output()).contains("brings the database from schema 7 to", "was checked");
            String portal = "http://127.0.0.1:" + haven.port;
            try (var people = PeopleAtWork.begin(portal)) {
                Wait.until(
                        "people have done something",
                        Duration.ofSeconds(90),
                        () -> people.reports.size() > ENOUGH && people.documents.size() > ENOUGH);
                long begun = System.nanoTime();
                reports = PeopleAtWork.until(begun, people.reports);
                documents = PeopleAtWork.until(begun, people.documents);
                assertThat(run(DATA, "backup", BACKUP.toString())).contains("is complete and was checked");
                int soFar = people.reports.size();
                assertThat(soFar).as("people worked meanwhile").isGreaterThan(reports.size());
                Wait.until("people go on", Duration.ofSeconds(60), () -> people.reports.size() > soFar);
                people.stop();
            }
            assertThat(haven.stop()).isEqualTo(143);
        }
        int schema =
                SchemaVersion.known(Path.of(settings(DATA).get("HAVEN_WAR"))).orElseThrow();
        assertThat(DATA.resolve("database/haven.schema"))
                .as("the next start need not look")
                .hasContent(String.valueOf(schema));
        try (var database = StandingDatabase.start(DATA)) {
            assertThat(database.column("select name from region where code = 'kept'"))
                    .containsExactly("Kept");
        }
    }

    @Test
    @Order(2)
    @DisplayName("restored into an empty folder: nothing acknowledged before is lost, files are whole, people sign in")
    void restored() throws Exception {
        Path data = StandingDatabase.folderBeside(DATA, "restored");
        assertThat(run(data, "restore", BACKUP.toString())).contains("Start Haven.");
        try (var database = StandingDatabase.start(data)) {
            assertThat(database.column("select text from problem_report"))
                    .contains("From before")
                    .containsAll(reports);
            assertThat(database.column("select title from country_document")).containsAll(documents);
            List<String> checksums = database.column("select distinct checksum from document_version");
            assertThat(checksums).hasSizeGreaterThanOrEqualTo(documents.size());
            for (String checksum : checksums) {
                byte[] content = Files.readAllBytes(data.resolve("files/" + checksum.substring(0, 2) + "/" + checksum));
                assertThat(HexFormat.of().formatHex(BackupFile.sha256().digest(content)))
                        .isEqualTo(checksum);
            }
        }
        try (var haven = start(data)) {
            haven.isReady();
            assertThat(haven.output()).doesNotContain("taking a backup first");
            var admin = Http.to("http://127.0.0.1:" + haven.port).signIn("admin");
            assertThat(admin.get("/problems").body()).contains("of somebody at work");
        }
    }

    @Test
    @Order(3)
    @DisplayName("a backup of a quiet Haven comes back the same, table by table and file by file")
    void theSame() throws Exception {
        Path quiet = WORK.resolve("quiet.zip");
        assertThat(run(DATA, "backup", quiet.toString())).contains("is complete and was checked");
        Path data = StandingDatabase.folderBeside(DATA, "same");
        assertThat(run(data, "restore", quiet.toString())).contains("Start Haven.");
        Map<String, String> before;
        List<String> triggers;
        try (var database = StandingDatabase.start(DATA)) {
            before = database.checksums();
            triggers = database.column("select trigger_name from information_schema.triggers order by 1");
        }
        try (var database = StandingDatabase.start(data)) {
            assertThat(database.checksums()).isEqualTo(before).containsKeys("account", "country_document");
            assertThat(database.column("select trigger_name from information_schema.triggers order by 1"))
                    .isEqualTo(triggers);
        }
        assertThat(files(data)).isEqualTo(files(DATA)).isNotEmpty();
    }

    private static List<String> files(Path data) throws IOException {
        Path files = data.resolve("files");
        try (var all = Files.walk(files)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> files.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static String run(Path data, String... command) throws IOException {
        try (var launched = LaunchedHaven.start(WORK, settings(data), command)) {
            assertThat(launched.ends()).as(launched.output()).isZero();
            return launched.output();
        }
    }

    private static LaunchedHaven start(Path data) throws IOException {
        return LaunchedHaven.start(WORK, settings(data));
    }

    private static Map<String, String> settings(Path data) {
        var all = new HashMap<String, String>();
        all.put("HAVEN_DATA", data.toString());
        all.put("HAVEN_WAR", file("haven.war", "target/haven.war"));
        all.put("HAVEN_PAYARA", file("haven.payara", "target/server/payara-micro.jar"));
        return all;
    }

    private static String file(String property, String otherwise) {
        return Path.of(System.getProperty(property, otherwise)).toAbsolutePath().toString();
    }
}
