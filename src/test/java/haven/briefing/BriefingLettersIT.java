package haven.briefing;

import static haven.briefing.BookedAtMaseru.calendar;
import static haven.briefing.BookedAtMaseru.last;
import static haven.briefing.BookedAtMaseru.letters;
import static haven.briefing.BookedAtMaseru.session;
import static org.assertj.core.api.Assertions.assertThat;

import haven.People;
import haven.TestPeople;
import haven.TestRows;
import haven.booking.Sessions;
import haven.booking.Span;
import haven.shared.PortalClock;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Letters about bookings at Maseru (UTC+2) that have not left yet: the clock stands still, on Monday 7 December 2026. */
@ExtendWith(ArquillianExtension.class)
class BriefingLettersIT {

    private static final String CODE = BookedAtMaseru.CODE;
    private static final String LINK = "https://meet.example.org/maseru";

    @Inject
    BriefingService service;

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
    @DisplayName("BRF-06 book, move, cancel: one letter each, the same UID, a SEQUENCE that rises, CANCEL at the end")
    void whole() {
        maseru.tuesday(30, 1);
        var code = book("it.birch");
        var booked = last("IT-BR2");
        assertThat(booked)
                .containsEntry("subject", "Security briefing booked: 8 December 2026")
                .containsEntry("once", "briefing/" + code + "/1");
        assertThat(booked.get("link").toString()).endsWith("/briefing/" + code);
        assertThat(booked.get("text").toString())
                .contains("Tuesday", "8 December 2026, 09:00–09:30 (Maseru)", "In person: Room 1", "Ines Aloe")
                .doesNotContain("Where you are");
        var uid = calendar(booked).stream()
                .filter(line -> line.startsWith("UID:" + code + "@"))
                .findFirst()
                .orElseThrow();
        assertThat(calendar(booked))
                .contains(
                        "METHOD:REQUEST", "SEQUENCE:0", "LOCATION:Room 1", "DTSTART;TZID=Africa/Maseru:20261208T090000")
                .contains("SUMMARY;LANGUAGE=en:Security briefing\\, Maseru");

        People.as("it.birch", () -> service.move(code, CODE, maseru.first(service)));
        var moved = last("IT-BR2");
        assertThat(moved.get("text").toString())
                .contains("09:30–10:00 (Maseru)")
                .contains("Before: ")
                .contains("09:00 (Maseru)");
        assertThat(calendar(moved))
                .contains(uid, "METHOD:REQUEST", "SEQUENCE:1", "DTSTART;TZID=Africa/Maseru:20261208T093000")
                .doesNotContain("DTSTART;TZID=Africa/Maseru:20261208T090000");

        People.as("it.birch", () -> service.cancel(code));
        var cancelled = last("IT-BR2");
        assertThat(calendar(cancelled)).contains(uid, "METHOD:CANCEL", "SEQUENCE:2", "STATUS:CANCELLED");
        assertThat(cancelled.get("link").toString()).endsWith("/briefing/book?station=" + CODE);
        assertThat(letters("IT-BR2")).hasSize(3);
    }

    @Test
    @DisplayName("BRF-04, BRF-06 who waits is told in words; only the seat that is taken stands in the calendar")
    void waiting() {
        maseru.tuesday(60, 1);
        var code = book("it.birch");
        var waits = People.as("it.cedar", () -> service.await(CODE, maseru.full(service)));
        assertThat(last("IT-BR3")).containsEntry("calendar", null);
        assertThat(last("IT-BR3").get("subject").toString()).startsWith("On the waiting list");
        People.as("it.birch", () -> service.cancel(code));
        var offered = last("IT-BR3");
        assertThat(offered).containsEntry("calendar", null);
        assertThat(offered.get("text").toString()).contains("It is held for you until ", "12:00 (Maseru)");
        People.as("it.cedar", () -> service.accept(waits));
        assertThat(calendar(last("IT-BR3"))).contains("METHOD:REQUEST", "SEQUENCE:1");
        assertThat(letters("IT-BR3")).hasSize(3);
    }

    @Test
    @DisplayName("BRF-05, BRF-06 who only waits hears that something changed, not that it is theirs, and gets no link")
    void changedWhileWaiting() throws Exception {
        maseru.tuesday(60, 1);
        TestRows.write(
                "update briefing_time set mode = 'VIDEO', link = ? where briefer_id in (select b.id from"
                        + " briefing_briefer b join person p on p.id = b.person_id where p.staff_number = 'IT-BR1')",
                LINK);
        var code = book("it.birch");
        People.as("it.cedar", () -> service.await(CODE, maseru.full(service)));
        var owner = TestRows.one(
                        "select a.owner from booking_agenda a join booking_session s on s.agenda_id = a.id where s.id = ?",
                        session(code))
                .get("owner")
                .toString();
        inTransaction(() -> sessions.change(session(code), null));
        inTransaction(() -> sessions.giveTo(session(code), owner, null));
        assertThat(letters("IT-BR2"))
                .extracting(letter -> letter.get("subject").toString())
                .anyMatch(subject -> subject.startsWith("Your security briefing has changed"))
                .anyMatch(subject -> subject.startsWith("Somebody else gives your security briefing"));
        assertThat(letters("IT-BR2"))
                .allMatch(letter -> letter.get("text").toString().contains(LINK));
        People.as("it.birch", () -> service.cancel(code));
        assertThat(last("IT-BR2").get("text").toString())
                .contains("By video link")
                .doesNotContain(LINK);
        assertThat(calendar(last("IT-BR2"))).noneMatch(line -> line.contains(LINK));
        assertThat(letters("IT-BR3"))
                .hasSize(4)
                .allSatisfy(letter -> assertThat(letter.get("text").toString())
                        .doesNotContain(LINK, "our seat goes along", "invitation in this letter"));
        assertThat(letters("IT-BR3").subList(1, 3))
                .allSatisfy(letter -> assertThat(letter.get("subject").toString())
                        .startsWith("A change in the security briefing for which you wait"));
    }

    @Test
    @DisplayName(
            "BRF-04 who leaves the waiting list is told so, and nothing is taken out of a calendar that has nothing")
    void declined() {
        maseru.tuesday(60, 1);
        book("it.birch");
        var waits = People.as("it.cedar", () -> service.await(CODE, maseru.full(service)));
        People.as("it.cedar", () -> service.cancel(waits));
        assertThat(last("IT-BR3")).containsEntry("calendar", null);
        assertThat(last("IT-BR3").get("subject").toString()).startsWith("Security briefing cancelled");
    }

    @Test
    @DisplayName("BRF-14 whoever books for somebody gets a copy without an invitation; who has no e-mail gets nothing")
    void forOthers() {
        maseru.tuesday(30, 1);
        var here = TestPeople.add("IT-BR4", "Date", CODE);
        People.as("it.aloe", () -> service.bookFor(here, CODE, maseru.first(service)));
        assertThat(letters("IT-BR4")).hasSize(1);
        var copy = last("IT-BR1");
        assertThat(copy).containsEntry("calendar", null);
        assertThat(copy.get("text").toString())
                .contains("You booked this for Ines Date", "Ines Aloe has booked a security briefing for you");
        var unreachable = TestPeople.add("IT-BR5", "Elm", CODE);
        TestRows.write("update person set email = null where id = ?", unreachable);
        People.as("it.aloe", () -> service.bookFor(unreachable, CODE, maseru.first(service)));
        assertThat(letters("IT-BR5")).isEmpty();
        assertThat(letters("IT-BR1")).hasSize(2);
    }

    @Test
    @DisplayName("XCT-02 in the reader's language, with their own time where it is another")
    void inArabic() {
        maseru.tuesday(30, 1);
        var fig = TestPeople.add("IT-BR6", "Fig", "th-bangkok");
        TestRows.write("update person set language = 'ar' where id = ?", fig);
        TestPeople.account(fig, "it.fig");
        book("it.fig");
        assertThat(last("IT-BR6").get("text").toString())
                .contains("09:00–09:30 (بتوقيت Maseru)")
                .contains("بتوقيت المكان الذي أنت فيه")
                .contains("14:00–14:30");
        assertThat(calendar(last("IT-BR6")))
                .contains("SUMMARY;LANGUAGE=ar:إحاطة أمنية، Maseru", "DTSTART;TZID=Africa/Maseru:20261208T090000");
    }

    @Test
    @DisplayName(
            "BRF-05, BRF-06 another time of the session: one letter each with both times, in the calendar the new one")
    void rescheduled() throws Exception {
        maseru.tuesday(60, 2);
        var code = book("it.birch");
        People.as("it.cedar", () -> service.book(CODE, maseru.first(service)));
        var from = Instant.parse("2026-12-09T12:00:00Z");
        inTransaction(() -> sessions.reschedule(session(code), Span.of(from, from.plusSeconds(3_600)), null));
        for (var one : List.of("IT-BR2", "IT-BR3")) {
            assertThat(letters(one)).hasSize(2);
            assertThat(last(one).get("text").toString())
                    .contains("9 December 2026, 14:00–15:00 (Maseru)")
                    .contains("8 December 2026, 09:00 (Maseru)");
            assertThat(calendar(last(one)))
                    .contains("METHOD:REQUEST", "SEQUENCE:1", "DTSTART;TZID=Africa/Maseru:20261209T140000");
        }
        inTransaction(() -> sessions.reschedule(session(code), Span.of(from, from.plusSeconds(3_600)), null));
        assertThat(last("IT-BR2").get("subject").toString()).startsWith("Your security briefing has changed");
        assertThat(calendar(last("IT-BR2"))).contains("METHOD:REQUEST", "SEQUENCE:2");
        inTransaction(() -> sessions.callOff(session(code), null));
        assertThat(calendar(last("IT-BR2"))).contains("METHOD:CANCEL", "SEQUENCE:3");
        assertThat(last("IT-BR2").get("link").toString()).endsWith("/briefing/book?station=" + CODE);
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
