package haven.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import haven.People;
import haven.TestMail;
import haven.calendar.ReadCalendar;
import jakarta.inject.Inject;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** A booking on its way into calendars: it happens inside the portal, and is read at the mail server. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BookedMailIT {

    private static final String BIRCH = "IT-BRM2@test.example.org";

    @Inject
    BriefingService service;

    @Inject
    BrieferLetterJob job;

    @Test
    @Order(1)
    @DisplayName("BRF-06 somebody books, moves and cancels")
    void happens() {
        var maseru = new BookedAtMaseru();
        maseru.openForMail();
        maseru.everyDay();
        var code = People.as("it.mail.birch", () -> service.book(BookedAtMaseru.CODE, maseru.next(service)));
        People.as("it.mail.birch", () -> service.move(code, BookedAtMaseru.CODE, maseru.next(service)));
        job.run();
        People.as("it.mail.birch", () -> service.cancel(code));
        job.run();
    }

    @Test
    @Order(2)
    @RunAsClient
    @DisplayName(
            "BRF-06 three letters arrive, which another library reads as one event that is made, moved and cancelled")
    void arrives() throws Exception {
        try {
            TestMail.await(BIRCH, 3);
            var letters = TestMail.to(BIRCH);
            assertThat(letters).hasSize(3);
            var read = Stream.of(letters.get(0), letters.get(1), letters.get(2))
                    .map(BookedMailIT::calendar)
                    .sorted((a, b) -> a.value("SEQUENCE").compareTo(b.value("SEQUENCE")))
                    .toList();
            assertThat(read).extracting(one -> one.value("SEQUENCE")).containsExactly("0", "1", "2");
            assertThat(read).extracting(ReadCalendar::method).containsExactly("REQUEST", "REQUEST", "CANCEL");
            assertThat(read)
                    .extracting(one -> one.value("UID"))
                    .containsOnly(read.get(0).value("UID"));
            assertThat(read.get(1).start()).isAfter(read.get(0).start());
            assertThat(read.get(1).value("ORGANIZER"))
                    .isEqualTo("mailto:" + address(letters.get(0).getFrom()[0].toString()));
            assertThat(read.get(1).parameter("ORGANIZER", "CN")).isEqualTo("Ines Aloe");
            assertThat(read.get(1).value("ATTENDEE")).isEqualTo("mailto:" + BIRCH);
            assertThat(read.get(1).value("LOCATION")).isEqualTo("Room 1");

            var briefer = calendar(TestMail.await("IT-BRM1@test.example.org"));
            assertThat(briefer.value("UID")).startsWith("briefing-session-");
        } finally {
            BookedAtMaseru.removeAll();
        }
    }

    private static String address(String from) {
        return from.replaceAll(".*<|>.*", "");
    }

    private static ReadCalendar calendar(MimeMessage letter) {
        try {
            var all = (MimeMultipart) letter.getContent();
            var ways = (MimeMultipart) all.getBodyPart(0).getContent();
            var part = ways.getBodyPart(2);
            var text = new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var read = ReadCalendar.of(text);
            assertThat(List.of(new ContentType(part.getContentType()).getParameter("method")))
                    .containsExactly(read.method());
            return read;
        } catch (jakarta.mail.MessagingException | java.io.IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
