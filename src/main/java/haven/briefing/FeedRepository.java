package haven.briefing;

import haven.booking.Booking;
import haven.booking.Closed;
import haven.person.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What stands in people's calendars. */
@ApplicationScoped
class FeedRepository {

    private static final String SESSIONS = """
            select b from BriefingSession b join fetch b.session join fetch b.briefer join fetch b.station where\s""";

    @Inject
    EntityManager em;

    Optional<CalendarFeed> find(long personId) {
        return Optional.ofNullable(em.find(CalendarFeed.class, personId));
    }

    /** Whose address this is. */
    Optional<Person> findReader(String tokenHash) {
        return em.createQuery(
                        "select p from Person p, CalendarFeed f where f.personId = p.id and f.tokenHash = :hash",
                        Person.class)
                .setParameter("hash", tokenHash)
                .getResultStream()
                .findFirst();
    }

    boolean briefs(long personId) {
        return em.createQuery("select count(b) from Briefer b where b.person.id = :person", Long.class)
                        .setParameter("person", personId)
                        .getSingleResult()
                > 0;
    }

    /** The briefings in which this person has a seat, or had one. */
    List<Booking> listBookings(long personId, Instant from, Instant to) {
        return em.createQuery("""
                        select k from Booking k join fetch k.session
                        where k.person.id = :person and k.subject like :briefings
                          and k.seat is not null and k.offeredUntil is null and (k.closedAt is null or k.closed = :past)
                          and k.session.startsAt between :from and :to
                        order by k.session.startsAt, k.id
                        """, Booking.class)
                .setParameter("person", personId)
                .setParameter("briefings", BriefingSession.SUBJECT + "%")
                .setParameter("past", Closed.PAST)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    List<BriefingSession> listSessions(Collection<Long> bookingSessions) {
        return em.createQuery(SESSIONS + "b.session.id in :ids", BriefingSession.class)
                .setParameter("ids", bookingSessions)
                .setHint("eclipselink.join-fetch", "b.briefer.person")
                .getResultList();
    }

    /** The sessions that this person gives. */
    List<BriefingSession> listGiven(long personId, Instant from, Instant to) {
        return em.createQuery(SESSIONS + """
                        b.briefer.person.id = :person and b.session.calledOffAt is null
                          and b.session.startsAt between :from and :to
                        order by b.session.startsAt
                        """, BriefingSession.class)
                .setParameter("person", personId)
                .setParameter("from", from)
                .setParameter("to", to)
                .setHint("eclipselink.join-fetch", "b.briefer.person")
                .getResultList();
    }

    /** How many sit in each of these sessions, by its id; a session in which nobody sits is not in it. */
    List<Object[]> countSeated(Collection<Long> bookingSessions) {
        return em.createQuery("""
                        select k.session.id, count(k) from Booking k
                        where k.session.id in :ids and k.seat is not null and k.offeredUntil is null
                          and (k.closedAt is null or k.closed = :past)
                        group by k.session.id
                        """, Object[].class)
                .setParameter("ids", bookingSessions)
                .setParameter("past", Closed.PAST)
                .getResultList();
    }

    void add(CalendarFeed feed) {
        em.persist(feed);
        em.flush();
    }

    void remove(CalendarFeed feed) {
        em.remove(feed);
    }
}
