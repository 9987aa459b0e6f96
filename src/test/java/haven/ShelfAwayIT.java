package haven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The published edition survives: the life of one portal whose database is stopped, which is killed and started again
 * without one, finds a damaged file on its shelf, and gets its database back; hence the order.
 */
@BesideThePortal
@Tag("alone")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ShelfAwayIT {

    private static final Duration SOON = Duration.ofSeconds(2);
    private static final List<String> PAGES = List.of(
            "/help",
            "/help/ke-nairobi",
            "/help/ke-nairobi/now",
            "/help/ke-nairobi/card",
            "/contacts",
            "/contacts/ke-nairobi",
            "/help/so-mogadishu",
            "/leave");
    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar");

    private static TestDatabase database;
    private static OwnPortal portal;
    private static Http signedIn;
    private static String coded;
    private static Map<String, String> there;

    @BeforeAll
    static void start() {
        database = new TestDatabase("shelf-database").start();
        portal = OwnPortal.start("shelf", database.url(), "-Dhaven.help.networks=10.7.0.0/16");
        Wait.until("the portal is ready", Duration.ofSeconds(180), portal::isReady);
        signedIn = portal.reader().signIn("focal.ke");
        var codes = "/keep/ke-nairobi/codes";
        signedIn.submit(signedIn.get(codes), "makeForm", "make", Map.of());
        coded = signedIn.get(codes).body().replaceFirst("(?s).*?(/s/[2-9a-z]{12}/ke-nairobi).*", "$1");
        there = readAll();
    }

    @AfterAll
    static void stop() {
        portal.close();
        database.close();
    }

    /** Each page in each language, at once, without what says of when it is. */
    private static Map<String, String> readAll() {
        var read = new TreeMap<String, String>();
        for (var page : PAGES) {
            for (var language : LANGUAGES) {
                var began = System.nanoTime();
                var answer = portal.reader().get(page + "?lang=" + language);
                assertThat(answer.status()).as(page).isEqualTo(200);
                assertThat(Duration.ofNanos(System.nanoTime() - began)).as(page).isLessThan(SOON);
                assertThat(answer.body()).contains("lang=\"" + language + "\"");
                if (!page.equals("/leave")) {
                    assertThat(answer.body()).as(page + " says of when it is").contains("id=\"asOf\"");
                }
                read.put(page + " " + language, answer.body().replaceAll("<p id=\"asOf\">.*?</p>", ""));
            }
        }
        return read;
    }

    private static void opens() {
        assertThat(portal.reader().get("/help/ke-nairobi").body()).contains("id=\"closed\"");
        assertThat(portal.reader().get(coded).body()).doesNotContain("id=\"closed\"", "id=\"notice\"");
        assertThat(signedIn.get("/help/ke-nairobi").body()).doesNotContain("id=\"closed\"");
    }

    @Test
    @Order(1)
    @DisplayName(
            "6 with MariaDB stopped every page answers in four languages, the same as before; code and pass still open")
    void stopped() {
        opens();
        database.stop();
        Wait.until("the portal knows", Duration.ofSeconds(5), () -> !portal.isReady());
        assertThat(readAll()).isEqualTo(there);
        opens();
        assertThat(signedIn.get("/station/ke-nairobi").status()).isEqualTo(503);
        reportedInVain();
    }

    /** AM-19 while the database is away: not noted, said calmly, and whom to call. */
    private static void reportedInVain() {
        var page = "/help/ke-nairobi/unanswered";
        var chosen = portal.reader().get(page).body().replaceFirst("(?s).*?value=\"(-?[0-9]+-NO_ANSWER)\".*", "$1");
        var answer = portal.reader().post(page + "?lang=en", Map.of("n", chosen));
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.body()).contains("It could not be noted now. Call the next at once.", "href=\"tel:");
        assertThat(answer.all("Set-Cookie")).isEmpty();
    }

    @Test
    @Order(2)
    @DisplayName("6 killed and started again without a database: every page answers, and says of when it is")
    void startedWithout() {
        restart();
        assertThat(readAll()).isEqualTo(there);
        opens();
        assertThat(portal.reader().get("/ready").status()).isEqualTo(503);
    }

    private static void restart() {
        portal.kill();
        Wait.until("it is gone", Duration.ofSeconds(10), () -> !portal.answers());
        portal.start();
        Wait.until("the portal answers", Duration.ofSeconds(120), portal::answers);
    }

    @Test
    @Order(3)
    @DisplayName(
            "6 a damaged file on the shelf: its part is missing, all the rest answers; then the database brings it back")
    void damaged() throws IOException {
        portal.kill();
        var codes = file("codes~", "~ke-nairobi~.json");
        Files.writeString(codes, "not what was written there");
        portal.start();
        Wait.until("the portal answers", Duration.ofSeconds(120), portal::answers);

        assertThat(readAll()).isEqualTo(there);
        assertThat(portal.reader().get(coded).body()).contains("id=\"notice\"", "id=\"closed\"");
        assertThat(portal.logLines("published shelf cannot be read")).isNotEmpty();

        database.start();
        Wait.until("the portal is ready", Duration.ofSeconds(60), portal::isReady);
        Wait.until(
                "the code opens again",
                Duration.ofSeconds(10),
                () -> !portal.reader().get(coded).body().contains("id=\"closed\""));
        assertThat(codes).content().contains("{\"codes\":[");
        assertThat(readAll()).isEqualTo(there);
    }

    private static Path file(String beginning, String end) throws IOException {
        try (var files = Files.list(TestFolders.existing("shelf-data").resolve("published/shelf"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(beginning))
                    .filter(file -> file.toString().endsWith(end))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    @Order(4)
    @DisplayName("6 nobody but the portal's account reads the key of passes")
    void key() throws IOException {
        var key = TestFolders.existing("shelf-data").resolve("published/pass.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
    }
}
