package haven.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The lock of sessions: the row of their agenda, until the transaction ends. */
@ApplicationScoped
class SessionLock {

    @Inject
    BookingRepository bookings;

    /** The session as it is now that nobody else can change it. @throws haven.shared.NotThere where there is none */
    Session of(long sessionId) {
        bookings.lockAgenda(bookings.agendaOf(sessionId));
        return bookings.getSession(sessionId);
    }

    /** The session in which this booking is. */
    Session ofBooking(long bookingId) {
        return of(bookings.sessionOf(bookingId));
    }

    /** Both, always in the same order, so that two who move towards each other do not wait for ever. */
    void both(long session, long other) {
        long first = bookings.agendaOf(session);
        long second = bookings.agendaOf(other);
        bookings.lockAgenda(Math.min(first, second));
        bookings.lockAgenda(Math.max(first, second));
    }
}
