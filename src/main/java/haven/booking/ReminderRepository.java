package haven.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@ApplicationScoped
class ReminderRepository {

    /** By what somebody comes to the time of a session; whoever only waits has no time yet. */
    private static final Set<Step> COMES = EnumSet.of(Step.BOOKED, Step.ACCEPTED, Step.MOVED, Step.RESCHEDULED);

    private static final String BOOKED = "b.closedAt is null and b.seat is not null and b.offeredUntil is null";

    @Inject
    EntityManager em;

    /** Who has a seat in a session of this time, and about whom nothing is decided yet. */
    List<Long> listBookings(ReminderKind kind, Instant after, Instant until, int most) {
        return of(em.createQuery("""
                        select b.id from Booking b join b.session o
                        where o.calledOffAt is null and o.startsAt > :after and o.startsAt <= :until and %s
                          and not exists (select r.id from Reminder r where r.sessionId = o.id
                              and r.sessionStartsAt = o.startsAt and r.kind = :kind and r.personId = b.person.id)
                        order by o.startsAt, b.id
                        """.formatted(BOOKED), Long.class), kind, after, until, most);
    }

    /** Sessions of this time to which somebody comes, and about whose giver nothing is decided yet. */
    List<Long> listSessions(ReminderKind kind, Instant after, Instant until, int most) {
        return of(em.createQuery("""
                        select o.id from Session o
                        where o.calledOffAt is null and o.startsAt > :after and o.startsAt <= :until
                          and exists (select b.id from Booking b where b.session = o and %s)
                          and not exists (select r.id from Reminder r where r.sessionId = o.id
                              and r.sessionStartsAt = o.startsAt and r.kind = :kind and r.personId is null)
                        order by o.startsAt, o.id
                        """.formatted(BOOKED), Long.class), kind, after, until, most);
    }

    private static List<Long> of(TypedQuery<Long> query, ReminderKind kind, Instant after, Instant until, int most) {
        return query.setParameter("kind", kind)
                .setParameter("after", after)
                .setParameter("until", until)
                .setMaxResults(most)
                .getResultList();
    }

    /** As they are in the database now, and stay until the transaction ends; with sessions, seats and people. */
    List<Booking> lockBookings(Collection<Long> ids) {
        return em.createQuery(
                        "select b from Booking b join fetch b.session where b.id in :ids order by b.id", Booking.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("eclipselink.refresh", true)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "b.person")
                .setHint("eclipselink.batch", "b.seat")
                .getResultList();
    }

    /** As they are in the database now, and stay until the transaction ends. */
    List<Session> lockSessions(Collection<Long> ids) {
        return em.createQuery("select o from Session o where o.id in :ids order by o.id", Session.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("eclipselink.refresh", true)
                .getResultList();
    }

    /** Ids of bookings, and when each came to the time that its session has; more than one row where it came twice. */
    List<Object[]> listSince(Collection<Long> bookings) {
        return em.createQuery("""
                        select b.id, t.at from BookingStep t join t.booking b join b.session o
                        where b.id in :ids and t.step in :steps and t.sessionStartsAt = o.startsAt
                        """, Object[].class)
                .setParameter("ids", bookings)
                .setParameter("steps", COMES)
                .getResultList();
    }

    /** Ids of sessions, and when each of those who have a seat came to the time that it has. */
    List<Object[]> listSinceOf(Collection<Long> sessions) {
        return em.createQuery("""
                        select o.id, t.at from BookingStep t join t.booking b join b.session o
                        where o.id in :ids and %s and t.step in :steps and t.sessionStartsAt = o.startsAt
                        """.formatted(BOOKED), Object[].class)
                .setParameter("ids", sessions)
                .setParameter("steps", COMES)
                .getResultList();
    }

    /** What these people chose, those of them who did. */
    List<ReminderChoice> listChoices(Collection<Long> people) {
        return em.createQuery("select c from ReminderChoice c where c.personId in :people", ReminderChoice.class)
                .setParameter("people", people)
                .getResultList();
    }

    Optional<ReminderChoice> findChoice(long person) {
        return Optional.ofNullable(em.find(ReminderChoice.class, person));
    }

    /** Nothing is decided any more about whoever gives this session at the time that it has. */
    void forgetGiver(Session session, Collection<ReminderKind> kinds) {
        em.createQuery("""
                        select r from Reminder r where r.sessionId = :session and r.sessionStartsAt = :start
                          and r.personId is null and r.kind in :kinds
                        """, Reminder.class)
                .setParameter("session", session.getId())
                .setParameter("start", session.getStartsAt())
                .setParameter("kinds", kinds)
                .getResultList()
                .forEach(em::remove);
        em.flush();
    }

    void addAll(List<?> entities) {
        entities.forEach(em::persist);
        em.flush();
    }
}
