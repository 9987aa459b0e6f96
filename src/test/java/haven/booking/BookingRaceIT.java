package haven.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.TestRows;
import haven.Wait;
import haven.access.InTheNameOf;
import haven.shared.RuleViolation;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** BRF-02: many at once. */
@ExtendWith(ArquillianExtension.class)
class BookingRaceIT {

    private static final int CLIENTS = 50;
    private static final Duration WAIT = Duration.ofSeconds(10);
    private static final Instant START = Instant.now().plus(20, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);

    @Inject
    Seating seating;

    @Inject
    InTheNameOf inTheNameOf;

    @Resource
    ManagedExecutorService threads;

    @AfterEach
    void clean() {
        MadeUp.removeAll();
    }

    private long plan(String owner, int hours, int seats) {
        var from = START.plus(hours, ChronoUnit.HOURS);
        return seating.plan("it/" + owner, "it/race", from, from.plus(1, ChronoUnit.HOURS), seats);
    }

    /** All of them at once; what each ended with: "ok", or the key of the rule that said no. */
    private List<String> atOnce(Stream<Callable<?>> work) throws Exception {
        var futures = work.map(one -> threads.submit(() -> {
                    var end = new AtomicReference<String>();
                    inTheNameOf.run(account(), () -> end.set(end(one)));
                    return end.get();
                }))
                .toList();
        var ends = new ArrayList<String>();
        for (var future : futures) {
            ends.add(future.get());
        }
        return ends;
    }

    private static long account() {
        return TestRows.number("select id from account where username = 'rso'");
    }

    private static String end(Callable<?> work) {
        try {
            work.call();
            return "ok";
        } catch (RuleViolation no) {
            return no.key();
        } catch (Exception failed) {
            return "neither a seat nor a rule: " + failed + " " + Arrays.toString(failed.getStackTrace());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 20})
    @DisplayName("BRF-02 of fifty who want one of so many seats exactly as many get one; the others hear why not")
    void seats(int seats) throws Exception {
        var people = MadeUp.people(CLIENTS);
        var session = plan("seats", 0, seats);
        var ends = atOnce(people.stream().map(person -> () -> seating.book(session, person)));
        assertThat(ends.stream().collect(Collectors.groupingBy(end -> end, Collectors.counting())))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("ok", (long) seats, "booking.error.full", (long) CLIENTS - seats));
        assertThat(MadeUp.count("session_id = ? and seat_id is not null and offered_until is null", session))
                .isEqualTo(seats);
    }

    @Test
    @DisplayName("BRF-02 who asks many times at once, here and there, gets one booking for one thing")
    void onceForOneThing() throws Exception {
        long person = MadeUp.people(1).get(0);
        var sessions = List.of(plan("a", 0, 5), plan("b", 2, 5), plan("c", 4, 5));
        var ends = atOnce(Stream.iterate(0, i -> i + 1)
                .limit(30)
                .map(i -> () -> seating.book(sessions.get(i % 3), person)));
        assertThat(ends).containsOnlyOnce("ok");
        assertThat(ends.stream().filter(end -> !end.equals("ok"))).containsOnly("booking.error.already");
        assertThat(MadeUp.count("person_id = ?", person)).isOne();
    }

    @Test
    @DisplayName(
            "BRF-02, BRF-04 cancels, moves, offers and fewer seats in between: never one too many, no seat is lost")
    void mixed() throws Exception {
        var people = MadeUp.people(CLIENTS);
        var here = plan("mixed", 0, 12);
        var there = plan("other", 3, 6);
        atOnce(people.stream().map(person -> () -> {
            if (person % 2 == 0) {
                seating.book(here, person);
            } else {
                try {
                    seating.book(there, person);
                } catch (RuleViolation full) {
                    seating.await(there, person);
                }
            }
            return null;
        }));
        var booked = TestRows.all("select id from booking where subject = 'it/race' and seat_id is not null");
        assertThat(booked).hasSize(18);
        var work = new ArrayList<Callable<?>>();
        for (int i = 0; i < booked.size(); i++) {
            long booking = ((Number) booked.get(i).get("id")).longValue();
            int nr = i;
            work.add(() -> {
                switch (nr % 3) {
                    case 0 -> seating.cancel(booking);
                    case 1 -> seating.move(booking, nr % 2 == 0 ? here : there);
                    default -> seating.setSeats(nr % 2 == 0 ? here : there, 4 + nr % 9);
                }
                return null;
            });
        }
        assertThat(atOnce(work.stream()))
                .isSubsetOf("ok", "booking.error.full", "booking.error.sameSession", "booking.error.seatsHeld");
        for (var session : List.of(here, there)) {
            long seats = TestRows.number("select count(*) from booking_seat where session_id = ?", session);
            long held = MadeUp.count("session_id = ? and seat_id is not null", session);
            long waiting = MadeUp.count("session_id = ? and closed_at is null and seat_id is null", session);
            assertThat(held).isLessThanOrEqualTo(seats);
            assertThat(held == seats || waiting == 0)
                    .as("a seat is free while somebody waits")
                    .isTrue();
            assertThat(TestRows.number("""
                            select count(*) from booking b join booking_seat s on s.id = b.seat_id
                            where b.session_id = ? and s.session_id <> b.session_id
                            """, session)).isZero();
        }
    }

    @Test
    @DisplayName("BRF-02 who cancels while the booking is moved elsewhere waits for the lock of where it is now")
    void cancelBesideMove() throws Exception {
        long person = MadeUp.people(1).get(0);
        var from = plan("from", 0, 1);
        var to = plan("to", 3, 1);
        var booking = seating.book(from, person);
        try (var mover = TestRows.connect();
                var keeper = TestRows.connect()) {
            lock(mover, from);
            lock(keeper, to);
            var cancels = threads.submit(() -> inTheNameOf.run(account(), () -> seating.cancel(booking)));
            Wait.until("it waits for the lock of where it was", WAIT, BookingRaceIT::somebodyWaits);
            move(mover, booking, to);
            mover.commit();
            Wait.until("it goes on", WAIT, () -> cancels.isDone() || somebodyWaits());
            assertThat(cancels.isDone())
                    .as("changed in a session that is locked by somebody else")
                    .isFalse();
            keeper.commit();
            cancels.get();
        }
        assertThat(seating.state(booking)).isEqualTo(BookingState.CLOSED);
        assertThat(MadeUp.count("session_id = ? and closed = 'CANCELLED'", to)).isOne();
    }

    private static void lock(Connection somebody, long session) throws SQLException {
        somebody.setAutoCommit(false);
        execute(
                somebody,
                "select id from booking_agenda where id = (select agenda_id from booking_session where id = ?)"
                        + " for update",
                session);
    }

    /** As another portal does it, in the transaction that has the lock. */
    private static void move(Connection somebody, long booking, long to) throws SQLException {
        execute(
                somebody,
                "update booking set session_id = ?, seat_id = (select id from booking_seat where session_id = ?),"
                        + " version = version + 1 where id = ?",
                to,
                to,
                booking);
    }

    private static void execute(Connection somebody, String sql, Long... arguments) throws SQLException {
        try (var statement = somebody.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setLong(i + 1, arguments[i]);
            }
            statement.execute();
        }
    }

    /** Not asked of {@code innodb_trx}, which says the same again while it is asked often. */
    private static boolean somebodyWaits() {
        long waits = TestRows.number("select cast(variable_value as signed) from information_schema.global_status"
                + " where variable_name = 'Innodb_row_lock_current_waits'");
        return waits > 0;
    }

    @Test
    @DisplayName(
            "BRF-02 the database itself refuses a second session at the same time, even from a portal with a fault")
    void constraint() {
        var session = plan("twice", 0, 1);
        long agenda = TestRows.number("select agenda_id from booking_session where id = ?", session);
        assertThatThrownBy(() -> seating.planUnlocked(
                        agenda, "it/race", START.plus(30, ChronoUnit.MINUTES), START.plus(90, ChronoUnit.MINUTES)))
                .hasStackTraceContaining("booking_session_once");
        seating.callOff(session);
        seating.planUnlocked(agenda, "it/race", START.plus(30, ChronoUnit.MINUTES), START.plus(90, ChronoUnit.MINUTES));
        assertThat(TestRows.number("select count(*) from booking_session where subject = 'it/race'"))
                .isEqualTo(2);
    }
}
