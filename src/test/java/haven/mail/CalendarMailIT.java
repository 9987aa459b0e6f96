package haven.mail;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestMail;
import haven.TestRows;
import haven.Wait;
import haven.calendar.CalendarEvent;
import haven.calendar.CalendarParty;
import haven.calendar.CalendarText;
import haven.calendar.ReadCalendar;
import jakarta.mail.BodyPart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Invitations on their way: what a mail server gets, and what another library reads in it. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class CalendarMailIT {

    private static final Instant START = Instant.parse("2027-03-28T07:00:00Z");

    @AfterEach
    void tidy() {
        Letters.remove();
    }

    @Test
    @DisplayName("BRF-06 an invitation is a third way of saying the letter, with its method, and a file beside it")
    void invitation() throws Exception {
        write("test-invite", 0, false);
        var letter = TestMail.await(Letters.address("test-invite"));

        var all = (MimeMultipart) letter.getContent();
        assertThat(new ContentType(all.getContentType()).getSubType()).isEqualTo("mixed");
        var ways = (MimeMultipart) all.getBodyPart(0).getContent();
        assertThat(new ContentType(ways.getContentType()).getSubType()).isEqualTo("alternative");
        assertThat(ways.getBodyPart(0).isMimeType("text/plain")).isTrue();
        assertThat(ways.getBodyPart(1).isMimeType("text/html")).isTrue();
        var type = new ContentType(ways.getBodyPart(2).getContentType());
        assertThat(type.getBaseType()).isEqualTo("text/calendar");
        assertThat(type.getParameter("method")).isEqualTo("REQUEST");
        assertThat(type.getParameter("charset")).isEqualTo("UTF-8");
        var file = all.getBodyPart(1);
        assertThat(file.getFileName()).isEqualTo("invite.ics");
        assertThat(file.getDisposition()).isEqualTo(Part.ATTACHMENT);
        assertThat(file.isMimeType("application/ics")).isTrue();
        assertThat(text(file)).isEqualTo(text(ways.getBodyPart(2)));

        var read = ReadCalendar.of(text(file));
        assertThat(read.method()).isEqualTo("REQUEST");
        assertThat(read.start()).as("an hour after the clocks went forward").isEqualTo(START);
        assertThat(read.value("SUMMARY")).isEqualTo("إحاطة أمنية، Paris");
    }

    @Test
    @DisplayName("BRF-06 the end of it says so in its method, for the same event")
    void cancelled() throws Exception {
        write("test-cancel", 0, false);
        var first = TestMail.await(Letters.address("test-cancel"));
        write("test-cancel-2", 1, true);
        var second = TestMail.await(Letters.address("test-cancel-2"));

        assertThat(new ContentType(calendar(second).getContentType()).getParameter("method"))
                .isEqualTo("CANCEL");
        var read = ReadCalendar.of(text(calendar(second)));
        assertThat(read.value("UID"))
                .isEqualTo(ReadCalendar.of(text(calendar(first))).value("UID"));
        assertThat(read.value("SEQUENCE")).isEqualTo("1");
    }

    @Test
    @DisplayName("BRF-06 once it has left, the invitation is not kept either")
    void nothingKept() {
        write("test-not-kept", 0, false);
        Wait.until("sent", Duration.ofSeconds(40), () -> Letters.is(LetterState.SENT, "test-not-kept"));

        assertThat(Letters.row("test-not-kept")).containsEntry("calendar", null);
    }

    private static void write(String once, int sequence, boolean cancelled) {
        var event = new CalendarEvent(
                "SAMPLE234567@localhost",
                sequence,
                START,
                START.plus(Duration.ofMinutes(45)),
                ZoneId.of("Europe/Paris"),
                new CalendarParty("Amina", "haven@localhost"),
                new CalendarParty("Léa", Letters.address(once)),
                "إحاطة أمنية، Paris",
                "17 route des Morillons",
                null,
                null,
                Locale.forLanguageTag("ar"),
                START,
                cancelled);
        TestRows.write(
                "insert into letter (once, address, language, subject, text, calendar, made_at, due_at) values"
                        + " (?, ?, 'ar', 'x', 'y', ?, utc_timestamp(6), utc_timestamp(6))",
                once,
                Letters.address(once),
                CalendarText.invitation(event));
    }

    private static BodyPart calendar(MimeMessage letter) throws Exception {
        var ways = (MimeMultipart)
                ((MimeMultipart) letter.getContent()).getBodyPart(0).getContent();
        return ways.getBodyPart(2);
    }

    private static String text(BodyPart part) throws Exception {
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
