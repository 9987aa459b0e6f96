package haven.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.TestRows;
import haven.shared.PortalClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** BRF-04: the waiting list, by a clock that stands still. */
@ExtendWith(ArquillianExtension.class)
class WaitingListIT {

    private static final Instant NOW = Instant.parse("2031-03-03T08:00:00Z");
    private static final Instant START = Instant.parse("2031-03-05T08:00:00Z");
    private static final Duration PATIENCE = Duration.ofHours(4);

    @Inject
    Seating seating;

    @Inject
    OfferJob job;

    @Inject
    StumblingNews stumbling;

    @Inject
    PortalClock clock;

    private List<Long> people;
    private long session;

    @BeforeEach
    void fullSession() {
        clock.stopAt(NOW);
        people = MadeUp.people(5);
        session = seating.plan("it/waiting", "it/waiting", START, START.plus(Duration.ofHours(1)), 1);
    }

    @AfterEach
    void clean() {
        MadeUp.removeAll();
        clock.runOn();
    }

    private long waiting(int person, Duration after) {
        clock.stopAt(NOW.plus(after));
        return seating.await(session, people.get(person));
    }

    private static List<String> steps(long booking) {
        return TestRows.all("select step from booking_step where booking_id = ? order by id", booking).stream()
                .map(row -> (String) row.get("step"))
                .toList();
    }

    @Test
    @DisplayName("BRF-04 a freed seat is offered to who has waited longest, held for them, and theirs once they say so")
    void offered() {
        var first = seating.book(session, people.get(0));
        var early = waiting(1, Duration.ofMinutes(1));
        var late = waiting(2, Duration.ofMinutes(2));
        seating.cancel(first);
        assertThat(seating.state(early)).isEqualTo(BookingState.OFFERED);
        assertThat(seating.state(late)).isEqualTo(BookingState.WAITING);
        assertThatThrownBy(() -> seating.book(session, people.get(3))).hasMessage("booking.error.full");
        seating.accept(early);
        assertThat(seating.state(early)).isEqualTo(BookingState.BOOKED);
        assertThat(steps(early)).containsExactly("WAITS", "OFFERED", "ACCEPTED");
        assertThat(steps(first)).containsExactly("BOOKED", "CANCELLED");
    }

    @Test
    @DisplayName("BRF-04 an offer that is not wanted goes to the next at once")
    void declined() {
        var first = seating.book(session, people.get(0));
        var early = waiting(1, Duration.ofMinutes(1));
        var late = waiting(2, Duration.ofMinutes(2));
        seating.cancel(first);
        seating.decline(early);
        assertThat(seating.state(early)).isEqualTo(BookingState.CLOSED);
        assertThat(seating.state(late)).isEqualTo(BookingState.OFFERED);
    }

    @Test
    @DisplayName("BRF-04 an offer that nobody answers ends to the second, goes to the next, and at last to everybody")
    void lapsed() {
        var first = seating.book(session, people.get(0));
        var early = waiting(1, Duration.ZERO);
        var late = waiting(2, Duration.ZERO);
        seating.cancel(first);
        clock.stopAt(NOW.plus(PATIENCE).minusMillis(1));
        assertThat(job.run()).isZero();
        clock.stopAt(NOW.plus(PATIENCE));
        assertThatThrownBy(() -> seating.accept(early)).hasMessage("booking.error.offerOver");
        assertThat(job.run()).isOne();
        assertThat(steps(early)).containsExactly("WAITS", "OFFERED", "LAPSED");
        assertThat(seating.state(late)).isEqualTo(BookingState.OFFERED);
        clock.stopAt(NOW.plus(PATIENCE).plus(PATIENCE));
        var next = seating.book(session, people.get(3)); // whoever books finds the offer over, job or no job
        assertThat(seating.state(next)).isEqualTo(BookingState.BOOKED);
        assertThat(seating.state(late)).isEqualTo(BookingState.CLOSED);
    }

    @Test
    @DisplayName("BRF-04 in the last hour nobody is asked: the seat is for whoever comes first, waiting or not")
    void lastHour() {
        var first = seating.book(session, people.get(0));
        var early = waiting(1, Duration.ZERO);
        clock.stopAt(START.minus(Duration.ofMinutes(59)));
        seating.cancel(first);
        assertThat(seating.state(early)).isEqualTo(BookingState.WAITING);
        assertThat(seating.state(seating.book(session, people.get(3)))).isEqualTo(BookingState.BOOKED);
    }

    @Test
    @DisplayName("BRF-04 more seats are offered to who waits; fewer than are held cannot be")
    void seats() {
        seating.book(session, people.get(0));
        var early = waiting(1, Duration.ZERO);
        var late = waiting(2, Duration.ZERO);
        seating.setSeats(session, 2);
        assertThat(seating.state(early)).isEqualTo(BookingState.OFFERED);
        assertThat(seating.state(late)).isEqualTo(BookingState.WAITING);
        assertThatThrownBy(() -> seating.setSeats(session, 1)).hasMessage("booking.error.seatsHeld");
        assertThatThrownBy(() -> seating.setSeats(session, 0)).hasMessage("booking.error.seats");
        assertThatThrownBy(() -> seating.setSeats(session, 10_000)).hasMessage("booking.error.seats");
        seating.decline(early);
        seating.decline(late);
        seating.setSeats(session, 1);
        assertThat(TestRows.number("select count(*) from booking_seat where session_id = ?", session))
                .isOne();
    }

    @Test
    @DisplayName("nobody waits where there is a seat, books what has begun, or gives up what was")
    void notThen() {
        assertThatThrownBy(() -> seating.await(session, people.get(0))).hasMessage("booking.error.notFull");
        var booked = seating.book(session, people.get(0));
        clock.stopAt(START);
        assertThatThrownBy(() -> seating.cancel(booked)).hasMessage("booking.error.begun");
        assertThatThrownBy(() -> seating.book(session, people.get(1))).hasMessage("booking.error.begun");
        assertThatThrownBy(() -> seating.callOff(session)).hasMessage("booking.error.begun");
    }

    @Test
    @DisplayName("a session that is moved takes its bookings along, one called off ends them; both count for calendars")
    void movedAndCalledOff() {
        var booked = seating.book(session, people.get(0));
        seating.reschedule(session, START.plus(Duration.ofDays(1)), START.plus(Duration.ofHours(25)));
        assertThat(TestRows.number("select sequence from booking where id = ?", booked))
                .isOne();
        seating.callOff(session);
        assertThat(seating.state(booked)).isEqualTo(BookingState.CLOSED);
        assertThat(TestRows.number("select sequence from booking where id = ?", booked))
                .isEqualTo(2);
        assertThat(steps(booked)).containsExactly("BOOKED", "RESCHEDULED", "CALLED_OFF");
        assertThatThrownBy(() -> seating.book(session, people.get(1))).hasMessage("booking.error.calledOff");
    }

    @Test
    @DisplayName(
            "BRF-04 of a session that is moved earlier no seat is held past the last call, let alone its beginning")
    void movedEarlier() {
        var first = seating.book(session, people.get(0));
        var early = waiting(1, Duration.ZERO);
        seating.cancel(first);
        moveTo(Duration.ofHours(20));
        assertThat(heldFor(early)).as("as long as before").isEqualTo(PATIENCE);
        moveTo(Duration.ofHours(3));
        assertThat(heldFor(early)).as("until the last call").isEqualTo(Duration.ofHours(2));
        assertThat(seating.state(early)).isEqualTo(BookingState.OFFERED);
        moveTo(Duration.ofMinutes(50));
        assertThat(seating.state(early)).as("the last call is over").isEqualTo(BookingState.WAITING);
        assertThat(seating.state(seating.book(session, people.get(2)))).isEqualTo(BookingState.BOOKED);
    }

    @Test
    @DisplayName("BRF-04 a seat freed too late to be offered is offered once the session is moved to a later time")
    void movedLater() {
        var first = seating.book(session, people.get(0));
        var early = waiting(1, Duration.ZERO);
        clock.stopAt(START.minus(Duration.ofMinutes(30)));
        seating.cancel(first);
        assertThat(seating.state(early)).isEqualTo(BookingState.WAITING);
        seating.reschedule(session, START.plus(Duration.ofDays(1)), START.plus(Duration.ofHours(25)));
        assertThat(steps(early)).containsExactly("WAITS", "RESCHEDULED", "OFFERED");
        assertThat(seating.state(early)).isEqualTo(BookingState.OFFERED);
        assertThatThrownBy(() -> seating.book(session, people.get(2))).hasMessage("booking.error.full");
    }

    @Test
    @DisplayName("BRF-04 one session whose seat cannot be passed on keeps no other's from being")
    void oneFails() {
        var other = seating.plan(
                "it/other", "it/other", START.plus(Duration.ofHours(2)), START.plus(Duration.ofHours(3)), 1);
        var first = seating.book(session, people.get(0));
        var second = seating.book(other, people.get(0));
        var stuck = waiting(1, Duration.ZERO);
        var slow = seating.await(other, people.get(2));
        var next = seating.await(other, people.get(3));
        seating.cancel(first);
        seating.cancel(second);
        clock.stopAt(NOW.plus(PATIENCE));
        stumbling.over(stuck);
        try {
            assertThat(job.run()).isOne();
        } finally {
            stumbling.over(null);
        }
        assertThat(seating.state(slow)).isEqualTo(BookingState.CLOSED);
        assertThat(seating.state(next)).isEqualTo(BookingState.OFFERED);
        assertThat(seating.state(stuck))
                .as("as it was, until the job comes again")
                .isEqualTo(BookingState.OFFERED);
        assertThat(job.run()).isOne();
        assertThat(seating.state(stuck)).isEqualTo(BookingState.CLOSED);
    }

    @Test
    @DisplayName("BRF-04 once a session has begun nobody takes a seat that was held")
    void begunMeanwhile() {
        var first = seating.book(session, people.get(0));
        var early = waiting(1, Duration.ZERO);
        seating.cancel(first);
        TestRows.write("update booking set offered_until = ? where id = ?", "2031-03-06 08:00:00", early);
        clock.stopAt(START);
        assertThatThrownBy(() -> seating.accept(early)).hasMessage("booking.error.begun");
    }

    private void moveTo(Duration later) {
        seating.reschedule(session, NOW.plus(later), NOW.plus(later).plus(Duration.ofHours(1)));
    }

    private static Duration heldFor(long booking) {
        return Duration.ofSeconds(TestRows.number(
                "select timestampdiff(second, '2031-03-03 08:00:00', offered_until) from booking where id = ?",
                booking));
    }

    @Test
    @DisplayName("after a session has been, one may book the same thing again; before that one may not")
    void again() {
        var past = seating.book(session, people.get(0));
        var next = seating.plan(
                "it/waiting", "it/waiting", START.plus(Duration.ofDays(2)), START.plus(Duration.ofHours(49)), 1);
        assertThatThrownBy(() -> seating.book(next, people.get(0))).hasMessage("booking.error.already");
        clock.stopAt(START.plus(Duration.ofHours(1)));
        seating.book(next, people.get(0));
        assertThat(seating.state(past)).isEqualTo(BookingState.CLOSED);
        assertThat(TestRows.one("select closed from booking where id = ?", past).get("closed"))
                .isEqualTo("PAST");
    }
}
