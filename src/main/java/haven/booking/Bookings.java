package haven.booking;

import haven.person.Person;
import haven.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Function;

/**
 * Takes, moves and gives up seats. Each method locks the agenda first (two agendas in the order of their ids) and works
 * inside the transaction of its caller, which is to be {@link haven.shared.TriedAgain}. Nobody is asked whether they may.
 */
@ApplicationScoped
public class Bookings {

    @Inject
    BookingRepository bookings;

    @Inject
    SessionLock lock;

    @Inject
    Offers offers;

    @Inject
    Steps steps;

    @Inject
    Clock clock;

    /**
     * A seat for this person.
     *
     * @param by the id of the person who asks for it
     * @throws RuleViolation where there is none, they have an open booking for the same, or it is too late
     */
    public Booking book(long sessionId, Person person, Long by) {
        return coming(sessionId, session -> {
            mustHaveNone(person, session);
            var seat = free(session);
            return add(new Booking(BookingCode.random(), session, person, seat, by, clock.instant()), Step.BOOKED, by);
        });
    }

    /** A place on the waiting list. @throws RuleViolation where there is a seat, and as {@link #book} does */
    public Booking await(long sessionId, Person person, Long by) {
        return coming(sessionId, session -> {
            mustHaveNone(person, session);
            if (!bookings.listFree(session).isEmpty()) {
                throw new RuleViolation("booking.error.notFull");
            }
            return add(new Booking(BookingCode.random(), session, person, null, by, clock.instant()), Step.WAITS, by);
        });
    }

    /** They take the seat that is offered. @throws RuleViolation where the offer is over, or the session has begun */
    public Booking accept(long bookingId, Long by) {
        var booking = locked(bookingId);
        booking.getSession().mustNotHaveBegun(clock.instant());
        booking.accept(clock.instant());
        return done(booking, Step.ACCEPTED, by);
    }

    /** They do not want the seat that is offered, nor another of this session; the next is asked. */
    public Booking decline(long bookingId, Long by) {
        return close(bookingId, Closed.DECLINED, Step.DECLINED, by);
    }

    /** They do not come; the seat is offered to the next. @throws RuleViolation where it is over, or has begun */
    public Booking cancel(long bookingId, Long by) {
        return close(bookingId, Closed.CANCELLED, Step.CANCELLED, by);
    }

    /**
     * The same booking in another session.
     *
     * @throws RuleViolation where there is no seat, they have another open booking for that, or it is too late for one
     *     of the two
     */
    public Booking move(long bookingId, long toSession, Long by) {
        lock.both(bookings.sessionOf(bookingId), toSession);
        var booking = locked(bookingId);
        var from = booking.getSession();
        return coming(toSession, target -> {
            from.mustNotHaveBegun(clock.instant());
            if (from.getId().equals(target.getId())) {
                throw new RuleViolation("booking.error.sameSession");
            }
            if (!from.getSubject().equals(target.getSubject())) {
                mustHaveNone(booking.getPerson(), target);
            }
            booking.moveTo(target, free(target));
            done(booking, Step.MOVED, by);
            offers.make(from);
            return booking;
        });
    }

    private Booking close(long bookingId, Closed why, Step step, Long by) {
        var booking = locked(bookingId);
        booking.getSession().mustNotHaveBegun(clock.instant());
        booking.close(why, clock.instant());
        done(booking, step, by);
        offers.make(booking.getSession());
        return booking;
    }

    private Booking add(Booking booking, Step step, Long by) {
        bookings.add(booking);
        steps.note(booking, step, by);
        return booking;
    }

    private Booking done(Booking booking, Step step, Long by) {
        bookings.flush();
        steps.note(booking, step, by);
        return booking;
    }

    /**
     * Does this with the session, locked, its offers that are over made to the next. That they are over is said only
     * afterwards: a feature may end a session when its last booking ends, but not one into which somebody just comes.
     */
    private Booking coming(long sessionId, Function<Session, Booking> what) {
        var session = lock.of(sessionId);
        session.mustBeOn();
        session.mustNotHaveBegun(clock.instant());
        var over = offers.takeBack(session);
        var booking = what.apply(session);
        offers.sayOver(over);
        return booking;
    }

    private Seat free(Session session) {
        return bookings.listFree(session).stream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation("booking.error.full"));
    }

    private Booking locked(long bookingId) {
        lock.ofBooking(bookingId);
        return bookings.getBooking(bookingId);
    }

    private void mustHaveNone(Person person, Session session) {
        var open = bookings.findOpen(person.getId(), session.getSubject());
        if (open.isEmpty()) {
            return;
        }
        var now = clock.instant();
        if (now.isBefore(open.get().getSession().getEndsAt())) {
            throw new RuleViolation("booking.error.already", open.get().getCode());
        }
        open.get().close(Closed.PAST, now);
        bookings.flush();
    }
}
