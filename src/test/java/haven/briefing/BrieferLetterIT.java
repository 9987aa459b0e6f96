package haven.briefing;

import static haven.briefing.BookedAtMaseru.calendar;
import static haven.briefing.BookedAtMaseru.last;
import static haven.briefing.BookedAtMaseru.letters;
import static haven.briefing.BookedAtMaseru.session;
import static org.assertj.core.api.Assertions.assertThat;

import haven.People;
import haven.TestBriefings;
import haven.TestPeople;
import haven.TestRows;
import haven.booking.Sessions;
import haven.booking.Span;
import haven.shared.PortalClock;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the briefer of a session is told of it, while the clock stands still. */
@ExtendWith(ArquillianExtension.class)
class BrieferLetterIT {

    private static final String CODE = BookedAtMaseru.CODE;

    @Inject
    BriefingService service;

    @Inject
    BrieferLetterJob job;

    @Inject
    Sessions sessions;

    @Inject
    UserTransaction transaction;

    @Inject
    PortalClock clock;

    private final BookedAtMaseru maseru = new BookedAtMaseru();

    @BeforeEach
    void open() {
        clock.stopAt(BookedAtMaseru.NOW);
        maseru.open();
    }

    @AfterEach
    void close() {
        BookedAtMaseru.removeAll(); // with the letters, which must not leave
        clock.runOn();
    }

    private String book(String username) {
        return People.as(username, () -> service.book(CODE, maseru.first(service)));
    }

    @Test
    @DisplayName(
            "BRF-06 the briefer has one event a session: told once of what is, again where it changes, and of its end")
    void briefers() throws Exception {
        maseru.tuesday(60, 2);
        var code = book("it.birch");
        var uid = "UID:briefing-session-" + session(code) + "@";
        assertThat(job.run()).isPositive();
        assertThat(job.run())
                .as("a second run, or another node; " + TestRows.all("select * from briefer_letter"))
                .isZero();
        assertThat(letters("IT-BR1")).hasSize(1);
        assertThat(last("IT-BR1").get("text").toString()).contains("Who comes:\nInes Birch");
        assertThat(calendar(last("IT-BR1")))
                .contains("METHOD:REQUEST", "SEQUENCE:0")
                .anyMatch(line -> line.startsWith(uid));

        var other = People.as("it.cedar", () -> service.book(CODE, maseru.first(service)));
        var from = Instant.parse("2026-12-09T12:00:00Z");
        inTransaction(() -> sessions.reschedule(session(code), Span.of(from, from.plusSeconds(3_600)), null));
        assertThat(job.run()).isOne();
        assertThat(letters("IT-BR1"))
                .as("two who were moved at once are one letter")
                .hasSize(2);
        assertThat(calendar(last("IT-BR1")))
                .contains("METHOD:REQUEST", "SEQUENCE:1", "DTSTART;TZID=Africa/Maseru:20261209T140000")
                .anyMatch(line -> line.startsWith("DESCRIPTION:Booked: 2\\n"))
                .anyMatch(line -> line.startsWith(uid));

        People.as("it.birch", () -> service.cancel(code));
        People.as("it.cedar", () -> service.cancel(other));
        assertThat(job.run()).isOne();
        assertThat(calendar(last("IT-BR1")))
                .contains("METHOD:CANCEL", "SEQUENCE:2")
                .anyMatch(line -> line.startsWith(uid));
        assertThat(job.run()).isZero();
    }

    @Test
    @DisplayName("BRF-12 a session that is handed over goes from one calendar into the other")
    void handedOver() {
        maseru.tuesday(60, 1);
        var code = book("it.birch");
        job.run();
        var gum = TestPeople.add("IT-BR7", "Gum", CODE);
        var other = TestBriefings.briefer(gum, "/world/", CODE);
        TestRows.write(
                "update briefing_session set briefer_id = ?, version = version + 1" + " where booking_session_id = ?",
                other,
                session(code));
        assertThat(job.run()).isOne();
        assertThat(calendar(last("IT-BR1"))).contains("METHOD:CANCEL", "SEQUENCE:1");
        assertThat(calendar(last("IT-BR7"))).contains("METHOD:REQUEST", "SEQUENCE:1");
    }

    private void inTransaction(People.Action action) throws Exception {
        transaction.begin();
        try {
            action.run();
            transaction.commit();
        } catch (Exception | Error failed) {
            transaction.rollback();
            throw failed;
        }
    }
}
