package haven.booking;

import haven.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class BookingRepository {

    private static final String REFRESH = "eclipselink.refresh";

    @Inject
    EntityManager em;

    Optional<Agenda> findAgenda(String owner) {
        return em.createQuery("select a from Agenda a where a.owner = :owner", Agenda.class)
                .setParameter("owner", owner)
                .getResultStream()
                .findFirst();
    }

    void lockAgenda(long id) {
        em.find(Agenda.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The agenda of this session. @throws NotThere where there is no such session */
    long agendaOf(long sessionId) {
        return em.createQuery("select s.agenda.id from Session s where s.id = :id", Long.class)
                .setParameter("id", sessionId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotThere("session " + sessionId));
    }

    /** The session in which this booking is now. @throws NotThere where there is no such booking */
    long sessionOf(long bookingId) {
        return em.createQuery("select b.session.id from Booking b where b.id = :id", Long.class)
                .setParameter("id", bookingId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotThere("booking " + bookingId));
    }

    /** As it is in the database now, whatever was read of it before. */
    Session getSession(long id) {
        return em.createQuery("select s from Session s join fetch s.agenda where s.id = :id", Session.class)
                .setParameter("id", id)
                .setHint(REFRESH, true)
                .getSingleResult();
    }

    /** As it is in the database now. */
    Booking getBooking(long id) {
        return em.createQuery(
                        "select b from Booking b join fetch b.session join fetch b.person where b.id = :id",
                        Booking.class)
                .setParameter("id", id)
                .setHint(REFRESH, true)
                .getSingleResult();
    }

    /** The seats of this session that nobody holds, the first first. */
    List<Seat> listFree(Session session) {
        return em.createQuery("""
                        select s from Seat s where s.session = :session
                          and not exists (select b.id from Booking b where b.seat = s)
                        order by s.number
                        """, Seat.class).setParameter("session", session).getResultList();
    }

    int countSeats(Session session) {
        return em.createQuery("select count(s) from Seat s where s.session = :session", Long.class)
                .setParameter("session", session)
                .getSingleResult()
                .intValue();
    }

    int lastSeat(Session session) {
        return Optional.ofNullable(
                        em.createQuery("select max(s.number) from Seat s where s.session = :session", Integer.class)
                                .setParameter("session", session)
                                .getSingleResult())
                .orElse(0);
    }

    /** Those who wait and are offered nothing, who has waited longest first. */
    List<Booking> listWaiting(Session session) {
        return em.createQuery("""
                        select b from Booking b join fetch b.person
                        where b.session = :session and b.closedAt is null and b.seat is null
                        order by b.waitingSince, b.id
                        """, Booking.class)
                .setParameter("session", session)
                .setHint(REFRESH, true)
                .getResultList();
    }

    /** Those whose offer of this session is over. */
    List<Booking> listLapsed(Session session, Instant now) {
        return em.createQuery("""
                        select b from Booking b join fetch b.person
                        where b.session = :session and b.closedAt is null and b.offeredUntil <= :now
                        order by b.offeredUntil, b.id
                        """, Booking.class)
                .setParameter("session", session)
                .setParameter("now", now)
                .setHint(REFRESH, true)
                .getResultList();
    }

    /** All open bookings of this session. */
    List<Booking> listOpen(Session session) {
        return em.createQuery("""
                        select b from Booking b join fetch b.person where b.session = :session and b.closedAt is null
                        order by b.id
                        """, Booking.class)
                .setParameter("session", session)
                .setHint(REFRESH, true)
                .getResultList();
    }

    /** The open booking of this person for this subject. */
    Optional<Booking> findOpen(long personId, String subject) {
        return em.createQuery("""
                        select b from Booking b join fetch b.session
                        where b.person.id = :person and b.subject = :subject and b.closedAt is null
                        """, Booking.class)
                .setParameter("person", personId)
                .setParameter("subject", subject)
                .setHint(REFRESH, true)
                .getResultStream()
                .findFirst();
    }

    /** Sessions of which an offer is over. */
    List<Long> listSessionsWithLapsed(Instant now) {
        return em.createQuery("""
                        select distinct b.session.id from Booking b where b.closedAt is null and b.offeredUntil <= :now
                        """, Long.class).setParameter("now", now).getResultList();
    }

    void add(Object entity) {
        em.persist(entity);
        em.flush();
    }

    void addAll(List<?> entities) {
        entities.forEach(em::persist);
        em.flush();
    }

    void removeAll(List<Seat> seats) {
        seats.forEach(em::remove);
        em.flush();
    }

    void flush() {
        em.flush();
    }
}
