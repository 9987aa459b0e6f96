package haven.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;

/**
 * The lock of sessions: the row of their agenda, until the transaction ends. Where what is asked for went elsewhere
 * meanwhile, all is begun again by {@link haven.shared.TriedAgain}.
 */
@ApplicationScoped
class SessionLock {

    @Inject
    BookingRepository bookings;

    /** The session as it is now that nobody else can change it. @throws haven.shared.NotThere where there is none */
    Session of(long sessionId) {
        long agenda = bookings.agendaOf(sessionId);
        bookings.lockAgenda(agenda);
        var session = bookings.getSession(sessionId);
        mustStillBe(session.getAgenda().getId() == agenda);
        return session;
    }

    /** The session in which this booking is, as {@link #of}. */
    Session ofBooking(long bookingId) {
        var session = of(bookings.sessionOf(bookingId));
        mustStillBe(bookings.sessionOf(bookingId) == session.getId());
        return session;
    }

    /** Somebody may have moved it while its lock was waited for: then another lock is the right one. */
    private static void mustStillBe(boolean there) {
        if (!there) {
            throw new OptimisticLockException("moved while its lock was waited for");
        }
    }

    /** Both, always in the same order, so that two who move towards each other do not wait for ever. */
    void both(long session, long other) {
        long first = bookings.agendaOf(session);
        long second = bookings.agendaOf(other);
        bookings.lockAgenda(Math.min(first, second));
        bookings.lockAgenda(Math.max(first, second));
    }
}
