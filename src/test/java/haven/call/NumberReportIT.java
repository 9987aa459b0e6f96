package haven.call;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.TestRows;
import haven.Wait;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** AM-19: what readers say about numbers. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class NumberReportIT {

    private static final String PAGE = "/help/ke-mombasa/unanswered";

    private long contact;

    /** Entered by the form, so that it is published. */
    @BeforeEach
    void publish() {
        var focal = Http.portal().signIn("focal.ke");
        var form = focal.get("/keep/ke-mombasa/contacts?edit=new");
        var saved = focal.submit(
                form,
                "contactForm",
                "save",
                Map.of("kind", "HOTLINE", "contactTitleEn", "Call test line", "contactNumber1", "+254 20 7621288"));
        assertThat(saved.header("Location")).contains("said=directory.said.added");
        contact = TestRows.number("select max(id) from contact where title_en = 'Call test line'");
        Wait.until(
                "readers see it",
                Duration.ofSeconds(10),
                () -> Http.portal().get(PAGE).body().contains("value=\"" + contact + "-NO_ANSWER\""));
    }

    @AfterEach
    void clean() {
        TestRows.write("delete from number_report");
        CalledContacts.removeAll();
    }

    private static Http.Answer send(String chosen) {
        return Http.portal().post(PAGE, Map.of("n", chosen));
    }

    private long times(String choice) {
        return TestRows.number(
                "select coalesce(sum(times), 0) from number_report where contact_id = ? and choice = ?",
                contact,
                choice);
    }

    @Test
    @DisplayName("AM-19 one press is counted by contact, day and choice; nothing of the reader is kept, nothing set")
    void counted() {
        assertThat(TestRows.all("select column_name c from information_schema.columns where table_schema = database()"
                        + " and table_name = 'number_report' order by ordinal_position"))
                .extracting(row -> row.get("c"))
                .containsExactly("contact_id", "day", "choice", "times");
        for (var reader : List.of(Http.portal(), Http.portal().signIn("staff"))) {
            var signIns = TestRows.all("select max(seen_at) seen, count(*) number from sign_in");
            var answer = reader.post(PAGE + "?lang=fr", Map.of("n", contact + "-NO_ANSWER"));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).contains("Merci. Appelez tout de suite le suivant.", "href=\"tel:");
            assertThat(answer.all("Set-Cookie")).isEmpty();
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
            assertThat(TestRows.all("select max(seen_at) seen, count(*) number from sign_in"))
                    .isEqualTo(signIns);
        }
        assertThat(times("NO_ANSWER")).isEqualTo(2);
        assertThat(TestRows.number("select count(*) from number_report")).isOne();
        assertThat(TestRows.number("select count(*) from audit_entry where kind = 'NumberReport'"))
                .isZero();
    }

    @Test
    @DisplayName("AM-19 reading counts nothing; nonsense, other sites, other methods and much text are refused")
    void refused() {
        var page = Http.portal().get(PAGE);
        assertThat(page.header("Content-Security-Policy")).contains("form-action 'self'", "default-src 'none'");
        assertThat(Http.portal().get("/help/ke-mombasa").header("Content-Security-Policy"))
                .contains("form-action 'none'");
        assertThat(send("x").status()).isEqualTo(400);
        assertThat(send("999999999-NO_ANSWER").status()).isEqualTo(400);
        assertThat(send(contact + "-SOMETHING").status()).isEqualTo(400);
        assertThat(send(contact + "-NO_ANSWER" + " ".repeat(2000)).status()).isEqualTo(413);
        assertThat(Http.portal()
                        .with("Sec-Fetch-Site", "cross-site")
                        .post(PAGE, Map.of("n", contact + "-NO_ANSWER"))
                        .status())
                .isEqualTo(403);
        for (var method : List.of("PUT", "DELETE", "PATCH")) {
            assertThat(Http.portal().send(method, PAGE).status()).isEqualTo(405);
        }
        assertThat(Http.portal().post("/help/ke-mombasa", Map.of("n", "x")).status())
                .isEqualTo(405);
        assertThat(Http.portal()
                        .post("/help/xx-nowhere/unanswered", Map.of("n", "1-NO_ANSWER"))
                        .status())
                .isEqualTo(404);
        assertThat(TestRows.number("select count(*) from number_report")).isZero();
    }

    @Test
    @DisplayName("8 the page with all numbers of a full station comes in at most 10 kB in every language")
    void light() {
        for (var language : List.of("en", "fr", "es", "ar")) {
            var page =
                    Http.portal().with("Accept-Encoding", "gzip").get("/help/ke-nairobi/unanswered?lang=" + language);
            assertThat(page.header("Content-Encoding")).isEqualTo("gzip");
            assertThat(page.bytes().length).as(language).isLessThanOrEqualTo(10 * 1024);
        }
    }

    @Test
    @DisplayName("AM-19 what readers said is a task of the keeper with number, times and day, done by a check")
    void task() {
        send(contact + "-WRONG_NUMBER");
        TestRows.write("update number_report set day = day - interval 2 day, times = 4");
        send(contact + "-WRONG_NUMBER");
        var focal = Http.portal().signIn("focal.ke");
        var work = focal.get("/work?rule=call.reported&country=KE").body();
        assertThat(work)
                .contains("Call test line", "+254 20 7621288", "5 times")
                .contains("/keep/ke-mombasa/contacts?edit=" + contact);
        for (var stranger : List.of("rso.bangkok", "staff", "opcen")) {
            assertThat(Http.portal().signIn(stranger).get("/work").body()).doesNotContain("Call test line");
        }

        var opened = focal.get("/keep/ke-mombasa/contacts?edit=" + contact);
        focal.submit(opened, "checkForm", "check", Map.of("method", "CALLED"));
        assertThat(focal.get("/work?rule=call.reported&country=KE").body()).doesNotContain("Call test line");
    }

    @Test
    @DisplayName("AM-19 the task opens the very entry: of a service, of a custodian, of whoever coordinates them")
    void opensTheEntry() {
        var service = reported("SUPPORT_SERVICE", "Call test service");
        var custodian = reported("CUSTODIAN", "Call test custodian");
        var manager = reported("PEP_MANAGER", "Call test manager");
        var work = Http.portal().signIn("focal.ke").get("/work?rule=call.reported&country=KE");
        assertThat(work.body())
                .contains("/keep/ke-mombasa/help?service=c" + service)
                .contains("/keep/ke-mombasa/custodians?custodian=c" + custodian)
                .contains("/keep/ke-mombasa/custodians?manager=c" + manager);
    }

    private static long reported(String kind, String title) {
        var id = CalledContacts.add(kind, title, "+254700000420");
        TestRows.write("insert into number_report values (?, utc_date(), 'NO_ANSWER', 1)", id);
        return id;
    }

    @Test
    @DisplayName("AM-19 once the entry is removed by its keeper, readers no longer see it, nor what was said about it")
    void removed() {
        send(contact + "-NO_ANSWER");
        CalledContacts.removeAll();
        assertThat(Http.portal().get(PAGE).body()).doesNotContain("value=\"" + contact + "-NO_ANSWER\"");
        assertThat(send(contact + "-NO_ANSWER").status()).isEqualTo(400);
    }
}
