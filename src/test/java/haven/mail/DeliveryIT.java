package haven.mail;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.ScriptedSmtp;
import haven.TestMail;
import haven.TestRows;
import haven.Wait;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Letters on their way from the outbox to a mail server, which may be there or not. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class DeliveryIT {

    private static final Duration SOON = Duration.ofSeconds(40);

    @AfterEach
    void tidy() {
        TestMail.start();
        Letters.remove();
    }

    @Test
    @DisplayName("XCT-09 a letter leaves within seconds, as text and HTML, with one button and its plain address")
    void leaves() throws Exception {
        Letters.write("test-en", "en");
        var letter = TestMail.await(Letters.address("test-en"));

        assertThat(letter.getSubject()).isEqualTo("About <b>");
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(letter.getHeader("List-Unsubscribe")).isNull();
        assertThat(letter.getSentDate()).isNotNull();
        assertThat(part(letter, 0))
                .contains("1 < 2 & <script>", "Open:\r\nhttp://localhost/x?a=1&b=2", "+63 000 000 000");
        assertThat(part(letter, 1))
                .contains("lang=\"en\" dir=\"ltr\"", "1 &lt; 2 &amp; &lt;script&gt;", "<title>About &lt;b&gt;</title>")
                .contains("href=\"http://localhost/x?a=1&amp;b=2\"")
                .doesNotContain("<script");
        assertThat(part(letter, 1).split("<a ", -1)).as("one link, the button").hasSize(2);
    }

    @Test
    @DisplayName("XCT-09 once it has left, what it said is not kept, nor its link")
    void nothingKept() {
        Letters.write("test-kept", "en");
        Wait.until("sent", SOON, () -> Letters.is(LetterState.SENT, "test-kept"));

        assertThat(Letters.row("test-kept"))
                .containsEntry("text", "")
                .containsEntry("link", null)
                .containsEntry("button", null);
    }

    @Test
    @DisplayName("XCT-09 an Arabic letter runs from right to left")
    void rightToLeft() throws Exception {
        Letters.write("test-ar", "ar");

        var letter = TestMail.await(Letters.address("test-ar"));
        assertThat(letter.getHeader("Content-Language")).containsExactly("ar");
        assertThat(part(letter, 1)).contains("lang=\"ar\" dir=\"rtl\"", "إذا لم يعمل الزر");
    }

    @Test
    @DisplayName("XCT-09 a digest says where it is turned off")
    void unsubscribe() throws Exception {
        TestRows.write(
                "insert into letter (once, address, language, bulk, subject, text, made_at, due_at) values"
                        + " ('test-digest', ?, 'fr', true, 'x', 'y', utc_timestamp(6), utc_timestamp(6))",
                Letters.address("test-digest"));

        var letter = TestMail.await(Letters.address("test-digest"));
        assertThat(letter.getHeader("List-Unsubscribe")[0]).endsWith("/account>");
        assertThat(part(letter, 0)).contains("/account");
    }

    @Test
    @DisplayName("XCT-09 a letter that is sent again has the same Message-ID; another letter has another")
    void sameName() throws Exception {
        Letters.write("test-id", "en");
        Letters.write("test-id-2", "en");
        TestMail.await(Letters.address("test-id"));
        Wait.until("sent", SOON, () -> Letters.is(LetterState.SENT, "test-id"));
        TestRows.write("update letter set state = 'WAITING', due_at = utc_timestamp(6) where once = 'test-id'");
        Wait.until("twice", SOON, () -> TestMail.to(Letters.address("test-id")).size() == 2);

        var both = TestMail.to(Letters.address("test-id"));
        assertThat(both.get(0).getMessageID()).isEqualTo(both.get(1).getMessageID());
        assertThat(TestMail.await(Letters.address("test-id-2")).getMessageID())
                .isNotEqualTo(both.get(0).getMessageID());
    }

    @Test
    @DisplayName("XCT-09 bad input: the server is down; the letter waits, and goes as soon as any letter goes again")
    void serverDown() {
        TestMail.stop();
        Letters.write("test-down", "en");
        Wait.until(
                "tried",
                SOON,
                () -> "UNREACHABLE".equals(Letters.row("test-down").get("trouble")));
        assertThat(Letters.row("test-down")).containsEntry("state", "WAITING").containsEntry("attempts", 1);
        assertThat(TestRows.number("select timestampdiff(second, utc_timestamp(6), due_at) from letter"
                        + " where once = 'test-down'"))
                .isBetween(20L, 60L);

        TestMail.start();
        Letters.write("test-up", "en");
        TestMail.await(Letters.address("test-up"));
        TestMail.await(Letters.address("test-down"));
    }

    @Test
    @DisplayName("XCT-09 a letter that waits for hours because the server was away goes soon after it is back")
    void serverBack() {
        TestMail.stop();
        Letters.write("test-hours", "en");
        Wait.until(
                "tried",
                SOON,
                () -> "UNREACHABLE".equals(Letters.row("test-hours").get("trouble")));
        TestRows.write("update letter set due_at = utc_timestamp(6) + interval 12 hour where once = 'test-hours'");

        TestMail.start();

        Wait.until(
                "gone",
                Duration.ofSeconds(40),
                () -> "SENT".equals(Letters.row("test-hours").get("state")));
    }

    @Test
    @DisplayName("XCT-09 bad input: while the server hangs no page waits, not even one that sends a letter")
    void serverHangs() {
        TestMail.stop();
        TestRows.write(
                "insert into letter (once, address, language, subject, text, made_at, state, dead_at) values"
                        + " ('test-dead', 'test-dead@example.org', 'en', 'x', 'y', utc_timestamp(6), 'DEAD', utc_timestamp(6))");
        var admin = Http.portal().signIn("admin");
        try (var server = new ScriptedSmtp(TestMail.port(), command -> ScriptedSmtp.SILENCE)) {
            Letters.write("test-hung", "en");
            Wait.until("the server is asked", SOON, () -> server.heard().contains("connected"));

            var start = System.nanoTime();
            var page = admin.get("/mails?show=dead");
            var sent = admin.submit(page, "mailsForm", "sendAllAgain", Map.of());
            assertThat(sent.status()).isEqualTo(302);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
            assertThat(Letters.is(LetterState.WAITING, "test-dead")).isTrue();
            Wait.until(
                    "given up",
                    SOON,
                    () -> "SILENT".equals(Letters.row("test-hung").get("trouble")));
        }
    }

    @Test
    @DisplayName("XCT-09 bad input: an address that bounces is dead at once, with the server's words; others go")
    void bounced() {
        TestMail.stop();
        try (var server = new ScriptedSmtp(
                TestMail.port(),
                command ->
                        command.contains("RCPT TO:<test-nobody") ? "550 no such user" : ScriptedSmtp.usual(command))) {
            Letters.write("test-nobody", "en");
            Letters.write("test-somebody", "en");
            Wait.until("dead", SOON, () -> Letters.is(LetterState.DEAD, "test-nobody"));
            Wait.until("sent", SOON, () -> Letters.is(LetterState.SENT, "test-somebody"));

            assertThat(Letters.row("test-nobody"))
                    .containsEntry("trouble", "ADDRESS")
                    .containsEntry("due_at", null)
                    .satisfies(row -> assertThat((String) row.get("answer")).contains("550 no such user"));
            assertThat(server.heard()).contains("DATA");
        }
        TestRows.write("insert into letter (once, address, language, subject, text, made_at, due_at) values"
                + " ('test-wrong', 'not an address', 'en', 'x', 'y', utc_timestamp(6), utc_timestamp(6))");
        Wait.until("dead", SOON, () -> Letters.is(LetterState.DEAD, "test-wrong"));
    }

    @Test
    @DisplayName("XCT-09 a letter that failed eight times is dead; the pause before that was a day")
    void dies() {
        TestMail.stop();
        tried("test-seventh", 6);
        tried("test-eighth", 7);

        Wait.until("tried", SOON, () -> Letters.row("test-seventh").get("trouble") != null);
        Wait.until("dead", SOON, () -> Letters.is(LetterState.DEAD, "test-eighth"));
        assertThat(TestRows.number("select timestampdiff(hour, utc_timestamp(6), due_at) from letter"
                        + " where once = 'test-seventh'"))
                .isEqualTo(23);
    }

    private static void tried(String once, int attempts) {
        TestRows.write(
                "insert into letter (once, address, language, subject, text, made_at, due_at, attempts)"
                        + " values (?, ?, 'en', 'x', 'y', utc_timestamp(6), utc_timestamp(6), ?)",
                once,
                Letters.address(once),
                attempts);
    }

    @Test
    @DisplayName("XCT-09 bad input: a node claimed a letter and died; when its claim has run out another one sends it")
    void claimedAndGone() {
        claimed("test-claimed", "1 hour");
        claimed("test-gone", "-1 second");

        TestMail.await(Letters.address("test-gone"));
        Wait.until("sent", SOON, () -> Letters.is(LetterState.SENT, "test-gone"));
        assertThat(TestMail.to(Letters.address("test-claimed"))).isEmpty();
        assertThat(Letters.row("test-claimed")).containsEntry("state", "WAITING");
    }

    private static void claimed(String once, String until) {
        TestRows.write(
                "insert into letter (once, address, language, subject, text, made_at, due_at, attempts, claimed_by,"
                        + " claimed_until) values (?, ?, 'en', 'x', 'y', utc_timestamp(6), utc_timestamp(6), 1,"
                        + " 'another', utc_timestamp(6) + interval " + until + ")",
                once,
                Letters.address(once));
    }

    @Test
    @DisplayName("XCT-09 a thousand letters leave, each once")
    void thousand() {
        TestRows.write("insert into letter (once, address, language, subject, text, made_at, due_at)"
                + " select concat('test-many-', seq), concat('test-many-', seq, '@example.org'), 'en', 'x', 'y',"
                + " utc_timestamp(6), utc_timestamp(6) from seq_1_to_1000");
        Wait.until(
                "all sent",
                Duration.ofSeconds(120),
                () -> TestRows.number("select count(*) from letter where once like 'test-many-%' and state = 'SENT'")
                        == 1_000);

        assertThat(TestMail.to("test-many-1@example.org")).hasSize(1);
        assertThat(TestMail.count("test-many-")).isEqualTo(1_000);
    }

    private static String part(MimeMessage letter, int index) throws Exception {
        BodyPart part = ((MimeMultipart) letter.getContent()).getBodyPart(index);
        return part.getContent().toString();
    }
}
