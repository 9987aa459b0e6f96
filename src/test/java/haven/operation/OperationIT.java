package haven.operation;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.TestRows;
import haven.Wait;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages of jobs and mails, as administrators see them. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class OperationIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Test
    @DisplayName("6 the page tells of each job what it does, how often, and how it went")
    void lists() {
        var page = Http.portal().signIn("admin").get("/jobs").body();

        assertThat(page)
                .contains("Remove files that no document refers to", "Every day at 03:17 UTC")
                .contains("Send letters", "Every 2 seconds", "Every 10 minutes", "Every hour")
                .contains("Do it now");
    }

    @Test
    @DisplayName("6 an administrator has a job done now; it begins within seconds")
    void doItNow() {
        var admin = Http.portal().signIn("admin");
        var before = TestRows.number("select unix_timestamp(started_at) from job where name = 'job.forget'");
        var page = admin.get("/jobs");
        var button = button(page.body(), "job.forget");
        var done = admin.submit(page, "jobsForm", button, Map.of());
        assertThat(done.status()).isEqualTo(302);
        assertThat(done.header("Location")).contains("said=operation.said.hurried");

        Wait.until(
                "it was done",
                SOON,
                () -> TestRows.number(
                                "select count(*) from job where name = 'job.forget' and ended_at is not null"
                                        + " and unix_timestamp(started_at) > ?",
                                before)
                        == 1);
    }

    @Test
    @DisplayName("XCT-09 the page of mails shows to whom and why not, but neither what a letter says nor its link")
    void mails() {
        TestRows.write(
                "insert into letter (once, address, language, subject, text, button, link, made_at, state, dead_at,"
                        + " attempts, trouble, answer) values ('test-page', 'test-page@example.org', 'en', 'Your <i>account</i>',"
                        + " 'a secret sentence', 'Open', 'http://localhost/secret-link', utc_timestamp(6), 'DEAD',"
                        + " utc_timestamp(6), 1, 'ADDRESS', '550 no such user')");
        try {
            var admin = Http.portal().signIn("admin");
            var page = admin.get("/mails");
            assertThat(page.body())
                    .contains(
                            "test-page@example.org",
                            "Your &lt;i&gt;account",
                            "This address does not exist",
                            "550 no such")
                    .doesNotContain("secret sentence", "secret-link");

            var discarded = admin.submit(page, "mailsForm", buttonOf(page.body(), "discard"), Map.of());
            assertThat(discarded.header("Location")).contains("said=mail.said.discarded");
            assertThat(TestRows.one("select state from letter where once = 'test-page'"))
                    .containsEntry("state", "DISCARDED");

            var gone = admin.get("/mails?show=discarded");
            assertThat(gone.body()).contains("test-page@example.org", "Send after all");
        } finally {
            TestRows.write("delete from letter where once = 'test-page'");
        }
    }

    @Test
    @DisplayName("XCT-09 bad input: addresses that make no sense show the list")
    void nonsense() {
        var admin = Http.portal().signIn("admin");
        for (var path : new String[] {
            "/mails?show=nothing", "/mails?show=sent&before=x", "/mails?show=sent&before=-1", "/jobs?job=%3Cb%3E"
        }) {
            assertThat(admin.get(path).status()).as(path).isEqualTo(200);
        }
        assertThat(admin.get("/jobs?job=%3Cb%3E").body()).doesNotContain("<strong><b>");
    }

    /** The id of the first button of this kind. */
    private static String buttonOf(String page, String kind) {
        var found = Pattern.compile("<button id=\"([^\"]*:" + kind + ")\"").matcher(page);
        assertThat(found.find()).as(kind).isTrue();
        return found.group(1);
    }

    /** The id of the first button in the table row that has this text. */
    private static String button(String page, String text) {
        var from = page.indexOf(text);
        var id = page.indexOf("<button id=\"", from) + "<button id=\"".length();
        return page.substring(id, page.indexOf('"', id));
    }
}
