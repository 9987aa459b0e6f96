package haven.contact;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.TestRows;
import haven.Wait;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** DIR-04: the page behind a letter's link, for who is meant, and for everybody else. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ConfirmFormIT {

    private static final String ADDRESS = "who.is.meant@example.org";

    private MadeContact contact;
    private String link;

    @BeforeEach
    void ask() {
        contact = MadeContact.of(ContactKind.WARDEN, MadeContact.today()).with("email", ADDRESS);
        link = contact.asked(ADDRESS);
    }

    @AfterEach
    void remove() {
        contact.remove();
    }

    private Map<String, Object> row() {
        return TestRows.one("select * from contact where id = ?", contact.id());
    }

    @Test
    @DisplayName("DIR-04 opening changes nothing; one button confirms; used again it calmly says when that was")
    void confirmed() {
        var visitor = Http.portal();
        var page = visitor.get(link);
        visitor.get(link);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.body()).contains(contact.title(), "Nakuru, Kenya", "+254 711 000111", "day and night", ADDRESS);
        assertThat(contact.checks(CheckOutcome.RIGHT)).isZero();

        var answer = visitor.submit(page, "confirmForm", "allRight", Map.of());
        assertThat(answer.status()).isEqualTo(302);
        assertThat(row()).containsEntry("verified_by", "THEMSELVES").containsEntry("verified_by_role", "THEMSELVES");
        assertThat(row().get("verified_on").toString())
                .isEqualTo(MadeContact.today().toString());
        assertThat(row().get("check_by").toString())
                .isEqualTo(MadeContact.today().plusDays(90).toString());

        for (var again : List.of(Http.portal().get(link), visitor.get(link))) {
            assertThat(again.status()).isEqualTo(200);
            assertThat(again.body())
                    .contains("there is nothing else to do")
                    .doesNotContain("confirmForm", "+254 711 000111");
        }
        assertThat(contact.checks(CheckOutcome.RIGHT)).isEqualTo(1);
        Wait.until(
                "readers see it",
                Duration.ofSeconds(10),
                () -> Http.portal()
                        .get("/contacts/" + MadeContact.PLACE + "?lang=en")
                        .body()
                        .contains("by a link in a letter"));
    }

    @Test
    @DisplayName("DIR-04 two who press the button at the same moment: both see it done, and it is one check")
    void atOnce() throws Exception {
        var barrier = new CyclicBarrier(2);
        Callable<String> click = () -> {
            var visitor = Http.portal();
            var page = visitor.get(link);
            barrier.await();
            visitor.submit(page, "confirmForm", "allRight", Map.of());
            return visitor.get(link).body();
        };
        var pool = Executors.newFixedThreadPool(2);
        try {
            for (var done : pool.invokeAll(List.of(click, click))) {
                assertThat(done.get()).contains("there is nothing else to do");
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(contact.checks(CheckOutcome.RIGHT)).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "DIR-04 late, replaced, sent to an address that is no longer theirs, unknown: a clear page, no details")
    void closed() {
        TestRows.write(
                "update contact_question set valid_until = utc_timestamp(6) - interval 1 second where contact_id = ?",
                contact.id());
        closed(link, "good for 30 days");
        var moved = contact.asked("somebody.before@example.org");
        closed(moved, "no longer opens anything");
        var open = contact.asked(ADDRESS);
        assertThat(Http.portal().get(open).body()).contains("confirmForm");
        TestRows.write(
                "update contact_question set ended_at = utc_timestamp(6) where contact_id = ? and number = 3",
                contact.id());
        closed(open, "no longer opens anything");
        closed("/confirm/no-such-link", "opens nothing");
        contact.remove();
        closed(open, "opens nothing");
    }

    private void closed(String path, String words) {
        var page = Http.portal().get(path);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains(words).doesNotContain(contact.title(), "confirmForm");
    }

    @Test
    @DisplayName("DIR-04 a link that ends while its page is open does nothing, and says so")
    void endsMeanwhile() {
        var visitor = Http.portal();
        var page = visitor.get(link);
        TestRows.write("update contact_question set ended_at = utc_timestamp(6) where contact_id = ?", contact.id());
        assertThat(visitor.submit(page, "confirmForm", "allRight", Map.of()).body())
                .contains("no longer opens anything");
        assertThat(contact.checks(CheckOutcome.RIGHT)).isZero();
    }

    @Test
    @DisplayName("DIR-04 what was changed while somebody looked at it is not confirmed unseen")
    void changedMeanwhile() {
        var visitor = Http.portal();
        var page = visitor.get(link);
        TestRows.write("update contact_number set digits = '+254711000222' where contact_id = ?", contact.id());
        contact.with("version", 7);
        var refused = visitor.submit(page, "confirmForm", "allRight", Map.of());
        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.body()).contains("were changed while you looked", "+254 711 000222");
        assertThat(contact.checks(CheckOutcome.RIGHT)).isZero();
        assertThat(visitor.submit(refused, "confirmForm", "allRight", Map.of()).status())
                .isEqualTo(302);
        assertThat(contact.checks(CheckOutcome.RIGHT)).isEqualTo(1);
    }

    @Test
    @DisplayName("DIR-04 \"this is not me\" makes a task for the keeper; without a choice nothing happens")
    void notMe() {
        var visitor = Http.portal();
        var page = visitor.get(link);
        var refused = visitor.submit(page, "reportForm", "report", Map.of("what", ""));
        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.body()).contains("Please choose what is not right.");

        assertThat(visitor.submit(refused, "reportForm", "report", Map.of("what", "NOT_ME"))
                        .status())
                .isEqualTo(302);
        assertThat(visitor.get(link).body()).contains("Whoever keeps this entry has been told");
        assertThat(contact.checks(CheckOutcome.WRONG)).isEqualTo(1);

        var focal = Http.portal().signIn("focal.ke");
        assertThat(focal.get("/work?rule=contact.wrong&country=KE").body())
                .contains("/keep/ke-nakuru/contacts?edit=" + contact.id(), contact.title());
        assertThat(focal.get("/keep/ke-nakuru/contacts?edit=" + contact.id()).body())
                .contains("Found wrong", "This is not me");
    }
}
