package haven.booking;

import haven.person.Person;
import haven.shared.TriedAgain;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Stands for a feature: each method is one transaction, begun again where others came first. */
@ApplicationScoped
@Transactional
@TriedAgain
public class Seating {

    @Inject
    Bookings bookings;

    @Inject
    Sessions sessions;

    @Inject
    BookingRepository rows;

    @Inject
    EntityManager em;

    public long plan(String owner, String subject, Instant from, Instant to, int seats) {
        return sessions.plan(sessions.lockAgenda(owner), subject, Span.of(from, to), seats)
                .getId();
    }

    public long book(long session, long person) {
        return bookings.book(session, em.getReference(Person.class, person), person)
                .getId();
    }

    public long await(long session, long person) {
        return bookings.await(session, em.getReference(Person.class, person), person)
                .getId();
    }

    public void cancel(long booking) {
        bookings.cancel(booking, null);
    }

    public void accept(long booking) {
        bookings.accept(booking, null);
    }

    public void decline(long booking) {
        bookings.decline(booking, null);
    }

    public void move(long booking, long session) {
        bookings.move(booking, session, null);
    }

    public void reschedule(long session, Instant from, Instant to) {
        sessions.reschedule(session, Span.of(from, to), null);
    }

    public void callOff(long session) {
        sessions.callOff(session, null);
    }

    public void setSeats(long session, int seats) {
        sessions.setSeats(session, seats);
    }

    /** Adds a session without asking whether its time is free, as a portal with a fault might. */
    public void planUnlocked(long agenda, String subject, Instant from, Instant to) {
        rows.add(new Session(em.find(Agenda.class, agenda), subject, Span.of(from, to)));
    }

    public BookingState state(long booking) {
        return rows.getBooking(booking).state();
    }
}
