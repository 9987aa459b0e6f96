package haven.briefing;

import haven.booking.Booking;
import haven.booking.BookingStep;
import haven.booking.Session;
import haven.person.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What letters about briefings are written from. */
@ApplicationScoped
class LetterRepository {

    /** All of a session that its briefer is told: its time, who gives it, how, whether it is on, who comes. */
    private static final String STATE = """
            convert(concat_ws('/', s.sequence, b.briefer_id, b.version, s.called_off_at is null, (
              select concat(count(*), '-', coalesce(sum(k.id), 0)) from booking k
              where k.session_id = s.id and k.closed_at is null and k.seat_id is not null and k.offered_until is null))
              using ascii)
            """;

    @Inject
    EntityManager em;

    /** What this session of {@code booking} is, where it is a briefing. */
    Optional<BriefingSession> findSession(long bookingSessionId) {
        return em.createQuery("""
                        select b from BriefingSession b join fetch b.session join fetch b.briefer join fetch b.station
                        where b.session.id = :id
                        """, BriefingSession.class)
                .setParameter("id", bookingSessionId)
                .setHint("eclipselink.join-fetch", "b.briefer.person")
                .getResultStream()
                .findFirst();
    }

    /** What happened to this booking so far, the first first. */
    List<BookingStep> listSteps(Booking booking) {
        return em.createQuery("select t from BookingStep t where t.booking = :booking order by t.id", BookingStep.class)
                .setParameter("booking", booking)
                .getResultList();
    }

    /** What happened to those who are or were in this session last, and to each before, the first first. */
    List<BookingStep> listStepsOf(long bookingSessionId) {
        return em.createQuery("""
                        select t from BookingStep t join fetch t.booking k join fetch k.person
                        where k.session.id = :id order by t.id
                        """, BookingStep.class)
                .setParameter("id", bookingSessionId)
                .getResultList();
    }

    /**
     * Who left this session for another one after this step. That a booking was in it is known by its beginning, so nobody
     * where another session of the same subject begins then too.
     */
    List<BookingStep> listMovedAway(Session session, long since) {
        return em.createQuery("""
                        select t from BookingStep t join fetch t.booking k join fetch k.person
                        where t.id > :since and t.step = haven.booking.Step.MOVED
                          and k.subject = :subject and k.session.id <> :id
                          and exists (select b.id from BookingStep b where b.booking = k and b.sessionStartsAt = :start
                            and b.id = (select max(c.id) from BookingStep c where c.booking = k and c.id < t.id))
                          and not exists (select o.id from Session o
                            where o.subject = :subject and o.startsAt = :start and o.id <> :id)
                        order by t.id
                        """, BookingStep.class)
                .setParameter("since", since)
                .setParameter("subject", session.getSubject())
                .setParameter("start", session.getStartsAt())
                .setParameter("id", session.getId())
                .getResultList();
    }

    /** Of somebody who may be there no more. */
    Optional<String> findName(long personId) {
        return Optional.ofNullable(em.find(Person.class, personId)).map(Person::name);
    }

    /** Who sits in this session, by name. */
    List<Booking> listSeated(long bookingSessionId) {
        return em.createQuery("""
                        select k from Booking k join fetch k.person
                        where k.session.id = :id and k.closedAt is null and k.seat is not null and k.offeredUntil is null
                        order by k.person.familyName, k.person.givenName, k.id
                        """, Booking.class)
                .setParameter("id", bookingSessionId)
                .getResultList();
    }

    /** Sessions to come of which the briefer was told something else, or nothing yet. */
    List<Long> listUntold(Instant now, int most) {
        var ids = em.createNativeQuery("""
                        select s.id from booking_session s
                        join briefing_session b on b.booking_session_id = s.id
                        left join briefer_letter l on l.session_id = s.id
                        where s.starts_at > ?1 and (l.session_id is not null or s.called_off_at is null)
                          and (l.told is null or substring_index(l.told, '#', 1) <> %s)
                        order by s.starts_at
                        """.formatted(STATE))
                .setParameter(1, Timestamp.from(now))
                .setMaxResults(most)
                .getResultList();
        return Arrays.stream(ids.toArray()).map(id -> ((Number) id).longValue()).toList();
    }

    String state(long bookingSessionId) {
        return String.valueOf(em.createNativeQuery("select " + STATE + """
                        from booking_session s join briefing_session b on b.booking_session_id = s.id where s.id = ?1
                        """)
                .setParameter(1, bookingSessionId)
                .getSingleResult());
    }

    /** What the briefer was told last; nobody else tells them meanwhile. */
    Optional<BrieferLetter> lockTold(long bookingSessionId) {
        return Optional.ofNullable(em.find(BrieferLetter.class, bookingSessionId, LockModeType.PESSIMISTIC_WRITE));
    }

    void add(BrieferLetter told) {
        em.persist(told);
    }
}
