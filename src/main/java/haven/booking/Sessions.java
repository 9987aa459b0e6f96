package haven.booking;

import haven.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Plans, moves and calls off sessions, inside the transaction of its caller. Nobody is asked whether they may. */
@ApplicationScoped
public class Sessions {

    @Inject
    BookingRepository bookings;

    @Inject
    SessionLock lock;

    @Inject
    Offers offers;

    @Inject
    Steps steps;

    @Inject
    ReminderService reminders;

    @Inject
    Clock clock;

    /** The agenda of this owner, locked until the transaction ends; made where there is none. */
    public Agenda lockAgenda(String owner) {
        var agenda = bookings.findAgenda(owner).orElseGet(() -> {
            var made = new Agenda(owner);
            bookings.add(made);
            return made;
        });
        bookings.lockAgenda(agenda.getId());
        return agenda;
    }

    /** The agendas of two owners, both locked, always in the same order; made where there are none. */
    public void lockBoth(String owner, String other) {
        Stream.of(owner, other)
                .flatMap(one -> bookings.findAgenda(one).stream())
                .map(Agenda::getId)
                .sorted()
                .forEach(bookings::lockAgenda);
        lockAgenda(owner);
        lockAgenda(other);
    }

    /**
     * The agenda of this owner and that of this booking, both locked, always in the same order.
     *
     * @return the session in which the booking is
     */
    public long lockAgendas(long bookingId, String owner) {
        lockBoth(bookings.agendaOf(bookings.sessionOf(bookingId)), owner);
        return lock.ofBooking(bookingId).getId();
    }

    /** @return the agenda of this owner */
    private Agenda lockBoth(long own, String owner) {
        var other = bookings.findAgenda(owner).map(Agenda::getId);
        if (other.isPresent() && other.get() < own) {
            bookings.lockAgenda(other.get());
        }
        bookings.lockAgenda(own);
        return lockAgenda(owner);
    }

    /**
     * A new session.
     *
     * @param seats from 1 to {@link Session#MOST_SEATS}
     * @throws RuleViolation where there is no such number of seats; the database refuses what overlaps
     */
    public Session plan(Agenda locked, String subject, Span span, int seats) {
        mustBePossible(seats);
        var session = new Session(locked, subject, span);
        bookings.add(session);
        add(session, 1, seats);
        return session;
    }

    /** It is at another time; who has booked goes along. @throws RuleViolation where it was called off, or has begun */
    public Session reschedule(long sessionId, Span span, Long by) {
        var session = lock.of(sessionId);
        session.mustNotHaveBegun(clock.instant());
        session.moveTo(span);
        bookings.flush();
        offers.shorten(session);
        noteAll(session, Step.RESCHEDULED, by);
        offers.make(session); // what was freed too late to be offered may be in time now
        return session;
    }

    /** Something but its time is new: who has booked is told. @throws RuleViolation where it was called off, or has begun */
    public void change(long sessionId, Long by) {
        var session = lock.of(sessionId);
        session.mustNotHaveBegun(clock.instant());
        session.change();
        noteAll(session, Step.CHANGED, by);
    }

    private void noteAll(Session session, Step step, Long by) {
        bookings.flush();
        for (var booking : bookings.listOpen(session)) {
            booking.rescheduled();
            bookings.flush();
            steps.note(booking, step, by);
        }
    }

    /**
     * It is in the agenda of this owner, at the same time; who has booked goes along.
     *
     * @throws RuleViolation where it was called off, or has begun; the database refuses what overlaps
     */
    public Session giveTo(long sessionId, String owner, Long by) {
        var agenda = lockBoth(bookings.agendaOf(sessionId), owner);
        var session = bookings.getSession(sessionId);
        session.mustNotHaveBegun(clock.instant());
        session.giveTo(agenda);
        noteAll(session, Step.HANDED_OVER, by);
        reminders.givenToAnother(session);
        return session;
    }

    /** It does not take place; so do all its bookings. @throws RuleViolation where it was called off, or has begun */
    public List<Booking> callOff(long sessionId, Long by) {
        var session = lock.of(sessionId);
        session.mustNotHaveBegun(clock.instant());
        var open = bookings.listOpen(session);
        session.callOff(clock.instant());
        for (var booking : open) {
            booking.close(Closed.CALLED_OFF, clock.instant());
            bookings.flush();
            steps.note(booking, Step.CALLED_OFF, by);
        }
        bookings.flush();
        return open;
    }

    /** More seats are offered to who waits. @throws RuleViolation where more are held than are to be left */
    public void setSeats(long sessionId, int seats) {
        mustBePossible(seats);
        var session = lock.of(sessionId);
        session.mustBeOn();
        int there = bookings.countSeats(session);
        if (seats < there) {
            var free = bookings.listFree(session);
            int held = there - free.size();
            if (held > seats) {
                throw RuleViolation.at("sessionSeats", "booking.error.seatsHeld", held);
            }
            bookings.removeAll(free.subList(free.size() - (there - seats), free.size()));
        } else {
            add(session, bookings.lastSeat(session) + 1, seats - there);
            offers.make(session);
        }
    }

    private void add(Session session, int first, int count) {
        bookings.addAll(IntStream.range(first, first + count)
                .mapToObj(number -> new Seat(session, number))
                .toList());
    }

    private static void mustBePossible(int seats) {
        if (seats < 1 || seats > Session.MOST_SEATS) {
            throw RuleViolation.at("sessionSeats", "booking.error.seats", Session.MOST_SEATS);
        }
    }
}
