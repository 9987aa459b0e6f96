package haven;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Section 3: nothing needs the database in order to start, and nobody waits for it for long. The life of one portal
 * whose database comes late, goes, freezes and comes back; hence the order.
 */
@BesideThePortal
@Tag("alone")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DatabaseAwayIT {

    private static final Duration ANSWER = Duration.ofSeconds(3);
    private static final Duration FILLED = Duration.ofSeconds(60);
    private static final Duration BACK = Duration.ofSeconds(10);

    private static TestDatabase database;
    private static OwnPortal portal;
    private static Http signedIn;

    @BeforeAll
    static void startWithoutDatabase() {
        database = new TestDatabase("away-database");
        portal = OwnPortal.start("away", database.url());
        Wait.until("the portal answers", Duration.ofSeconds(120), portal::answers);
    }

    @AfterAll
    static void stop() {
        portal.close();
        database.close();
    }

    @Test
    @Order(1)
    @DisplayName("3 without a database the portal starts and says so, on every page, with the number to call")
    void startsWithout() {
        assertThat(portal.reader().get("/ready").status()).isEqualTo(503);
        Wait.until( // before it was looked for, a proxy is told to ask another node (502)
                "the database was looked for",
                Duration.ofSeconds(3),
                () -> portal.reader().get("/stations").status() == 503);
        assertThat(portal.reader().get("/ready").header("Haven-Waiting")).isEqualTo("database");
        assertThat(portal.reader().get("/health").status()).isEqualTo(200);
        assertThat(portal.reader().withMetricsToken().get("/metrics").body())
                .contains("haven_database_up 0.0", "haven_ready 0.0", "haven_request_seconds_count");
        saysDatabaseDown(portal.reader());
        assertThat(portal.reader().get("/privacy").status()).isEqualTo(200);
        assertThat(portal.reader().get("/nowhere").status()).isEqualTo(404);
    }

    @Test
    @Order(2)
    @DisplayName("3 when the database comes, the empty one is made ready and the portal works without a restart")
    void databaseComes() {
        database.start();
        Wait.until("the portal has made the empty database ready", FILLED, () -> portal.isReady());
        signedIn = portal.reader().signIn("focal.ke");
        works(signedIn);
    }

    @Test
    @Order(3)
    @DisplayName("3 stopped: every request is answered within 3 seconds; back: the portal works within 10 seconds")
    void stopped() {
        database.stop();
        saysDatabaseDown(signedIn);
        saysDatabaseDown(portal.reader());
        database.start();
        Wait.until("the portal works again", BACK, portal::isReady);
        works(signedIn);
    }

    @Test
    @Order(4)
    @DisplayName("3 frozen: every request is answered within 3 seconds; thawed: the portal works within 10 seconds")
    void frozen() {
        database.freeze();
        try {
            saysDatabaseDown(signedIn);
            saysDatabaseDown(portal.reader());
        } finally {
            database.thaw();
        }
        Wait.until("the portal works again", BACK, portal::isReady);
        works(signedIn);
    }

    private static void works(Http reader) {
        assertThat(reader.get("/station/ke-nairobi").status()).isEqualTo(200);
        assertThat(reader.get("/documents/ke").status()).isEqualTo(200);
    }

    /** The first requests come while the portal still believes in its database: they too must not wait for long. */
    private static void saysDatabaseDown(Http reader) {
        for (var path : List.of("/stations", "/station/ke-nairobi", "/documents", "/login", "/station/so-mogadishu")) {
            var began = System.nanoTime();
            var answer = reader.get(path);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).as(path).isLessThan(ANSWER);
            assertThat(answer.status()).as(path).isIn(200, 302, 503);
            if (answer.status() == 503) {
                assertThat(answer.body()).as(path).contains("+63 000 000 000").doesNotContain("Exception");
            }
        }
        var last = reader.get("/station/ke-nairobi");
        assertThat(last.status()).as(last.body()).isEqualTo(503);
    }
}
