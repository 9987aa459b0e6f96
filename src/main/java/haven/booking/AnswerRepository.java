package haven.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class AnswerRepository {

    @Inject
    EntityManager em;

    /** With booking and session. */
    Optional<ComingQuestion> find(String hash) {
        return em.createQuery("""
                        select q from ComingQuestion q join fetch q.booking where q.hash = :hash
                        """, ComingQuestion.class)
                .setParameter("hash", hash)
                .setHint("eclipselink.join-fetch", "q.booking.session")
                .getResultStream()
                .findFirst();
    }

    Optional<Long> findBooking(String hash) {
        return em.createQuery("select q.booking.id from ComingQuestion q where q.hash = :hash", Long.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** All letters that asked about this booking at this time. */
    List<ComingQuestion> listLike(ComingQuestion question) {
        return em.createQuery("""
                        select q from ComingQuestion q
                        where q.booking = :booking and q.sessionStartsAt = :at
                        """, ComingQuestion.class)
                .setParameter("booking", question.getBooking())
                .setParameter("at", question.getSessionStartsAt())
                .getResultList();
    }

    /** Bookings of these sessions, and what was answered about the time that each has now. */
    List<Object[]> listAnswers(Collection<Long> sessions) {
        return em.createQuery("""
                        select b.id, q.coming from ComingQuestion q join q.booking b join b.session o
                        where o.id in :sessions and q.sessionId = o.id and q.sessionStartsAt = o.startsAt
                          and q.coming is not null
                        """, Object[].class)
                .setParameter("sessions", sessions)
                .getResultList();
    }

    /** Open bookings with a seat of these sessions, with people. */
    List<Booking> listBooked(Collection<Long> sessions) {
        return em.createQuery("""
                        select b from Booking b join fetch b.person join fetch b.session
                        where b.session.id in :sessions and b.closedAt is null and b.seat is not null
                          and b.offeredUntil is null
                        order by b.id
                        """, Booking.class)
                .setParameter("sessions", sessions)
                .getResultList();
    }

    void add(Object entity) {
        em.persist(entity);
        em.flush();
    }

    void flush() {
        em.flush();
    }
}
