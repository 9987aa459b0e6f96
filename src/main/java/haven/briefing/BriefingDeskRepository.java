package haven.briefing;

import haven.booking.Session;
import haven.person.Person;
import haven.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What those read and write who give briefings: their sessions, weekly times and days off. */
@ApplicationScoped
class BriefingDeskRepository {

    private static final String ROWS = """
            select new haven.briefing.DeskRow(
              o.id, o.version, r.id, p.givenName, p.familyName, b.mode, b.language, b.place, d.name, d.timeZone,
              o.startsAt, o.endsAt,
              (select count(e.id) from Seat e where e.session = o),
              (select count(h.id) from Booking h where h.session = o and h.seat is not null),
              (select count(w.id) from Booking w where w.session = o and w.closedAt is null))""";

    private static final String FROM = """

            from BriefingSession b join b.session o join b.station d join d.country c join b.briefer r join r.person p
            where o.calledOffAt is null and\s""";

    /** No session is longer: where it ends says when it began at the earliest, and that spares looking through past ones. */
    private static final Duration LONGEST = Duration.ofDays(1);

    @Inject
    EntityManager em;

    /** A condition with its parameters. */
    private static final class Condition {

        private final StringBuilder text = new StringBuilder();
        private final Map<String, Object> parameters = new LinkedHashMap<>();

        Condition and(String part, String name, Object value) {
            if (value != null) {
                text.append(text.isEmpty() ? "" : " and ").append(part);
                parameters.put(name, value);
            }
            return this;
        }

        /** @param path of a scope that must lie within one of these */
        Condition within(String path, Collection<String> scopes) {
            text.append(text.isEmpty() ? "" : " and ").append("(1 = 0");
            int number = 0;
            for (var scope : scopes) {
                text.append(" or ").append(path).append(" like :scope").append(number);
                parameters.put("scope" + number++, scope + "%");
            }
            text.append(')');
            return this;
        }

        <T> TypedQuery<T> on(TypedQuery<T> query) {
            parameters.forEach(query::setParameter);
            return query;
        }
    }

    private static Condition condition(Collection<String> scopes, DeskFilter filter) {
        return new Condition()
                .within("b.scope", scopes)
                .and("r.id = :briefer", "briefer", filter.briefer())
                .and("c.code = :country", "country", filter.country())
                .and("d.code = :station", "station", filter.station());
    }

    private static Condition coming(Collection<String> scopes, DeskFilter filter, Instant now) {
        return condition(scopes, filter)
                .and("o.startsAt > :begun", "begun", now.minus(LONGEST))
                .and("o.endsAt > :now", "now", now);
    }

    /** The sessions for places within these scopes that begin in this time, the first first. */
    List<DeskRow> list(Collection<String> scopes, DeskFilter filter, Instant from, Instant to) {
        var condition = condition(scopes, filter)
                .and("o.startsAt >= :from", "from", from)
                .and("o.startsAt < :to", "to", to);
        return condition
                .on(em.createQuery(ROWS + FROM + condition.text + " order by o.startsAt, o.id", DeskRow.class))
                .getResultList();
    }

    /** The sessions that end after this instant, the first first. */
    List<DeskRow> listComing(Collection<String> scopes, DeskFilter filter, Instant now, int first, int most) {
        var condition = coming(scopes, filter, now);
        return condition
                .on(em.createQuery(ROWS + FROM + condition.text + " order by o.startsAt, o.id", DeskRow.class))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    long countComing(Collection<String> scopes, DeskFilter filter, Instant now) {
        var condition = coming(scopes, filter, now);
        return condition
                .on(em.createQuery("select count(o.id)" + FROM + condition.text, Long.class))
                .getSingleResult();
    }

    /** The sessions of this briefer that begin in this time and are not called off, the first first. */
    List<BriefingSession> listOf(Briefer briefer, Instant from, Instant to) {
        return em.createQuery("""
                        select b from BriefingSession b join fetch b.session join fetch b.briefer join fetch b.station
                        where b.briefer = :briefer and b.session.calledOffAt is null
                          and b.session.startsAt >= :from and b.session.startsAt < :to
                        order by b.session.startsAt
                        """, BriefingSession.class)
                .setParameter("briefer", briefer)
                .setParameter("from", from)
                .setParameter("to", to)
                .setHint("eclipselink.join-fetch", "b.station.country.region")
                .getResultList();
    }

    /** Those who brief for places within these scopes, or for more than those, with people and stations; by name. */
    List<Briefer> listBriefers(Collection<String> scopes) {
        var condition = new Condition().within("b.scope", scopes);
        return condition
                .on(em.createQuery(
                        "select b from Briefer b join fetch b.person p join fetch b.station where " + condition.text
                                + " order by p.familyName, p.givenName, b.id",
                        Briefer.class))
                .setHint("eclipselink.join-fetch", "b.station.country.region")
                .getResultList();
    }

    /** With person and station. @throws NotThere where there is none */
    Briefer getBriefer(long id) {
        return em.createQuery(
                        "select b from Briefer b join fetch b.person join fetch b.station where b.id = :id",
                        Briefer.class)
                .setParameter("id", id)
                .setHint("eclipselink.join-fetch", "b.station.country.region")
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotThere("briefer"));
    }

    Optional<Long> findBrieferOf(long personId) {
        return em.createQuery("select b.id from Briefer b where b.person.id = :person", Long.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    /** Sessions of these agendas that are busy in this time, the first first. */
    List<Session> listBusy(Collection<String> owners, Instant from, Instant to) {
        return em.createQuery("""
                        select s from Session s join fetch s.agenda a where a.owner in :owners and s.calledOffAt is null
                          and s.busyFrom < :to and s.busyTo > :from order by s.startsAt
                        """, Session.class)
                .setParameter("owners", owners)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** How many sessions of this agenda begin in this time, but for this one. */
    long countOf(String owner, Instant from, Instant to, long except) {
        return em.createQuery("""
                        select count(s) from Session s where s.agenda.owner = :owner and s.calledOffAt is null
                          and s.id <> :except and s.startsAt >= :from and s.startsAt < :to
                        """, Long.class)
                .setParameter("owner", owner)
                .setParameter("except", except)
                .setParameter("from", from)
                .setParameter("to", to)
                .getSingleResult();
    }

    /** The names of those who sit or wait in this session, in the order in which they booked. */
    List<String> listNames(long bookingSessionId) {
        return em.createQuery(
                        "select b.person from Booking b where b.session.id = :id and b.closedAt is null order by b.id",
                        Person.class)
                .setParameter("id", bookingSessionId)
                .getResultStream()
                .map(Person::name)
                .toList();
    }

    /** How many sit or wait, by session; none where it is nobody. */
    Map<Long, Long> countPeople(Collection<Long> bookingSessions) {
        if (bookingSessions.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("""
                        select b.session.id, count(b) from Booking b
                        where b.session.id in :ids and b.closedAt is null group by b.session.id
                        """, Object[].class)
                .setParameter("ids", bookingSessions)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** How many seats this session has, and how many of them are held. */
    Object[] countSeats(long bookingSessionId) {
        return em.createQuery("""
                        select (select count(e.id) from Seat e where e.session = s),
                          (select count(b.id) from Booking b where b.session = s and b.seat is not null)
                        from Session s where s.id = :id
                        """, Object[].class)
                .setParameter("id", bookingSessionId)
                .getSingleResult();
    }

    /** Days off of briefers for places within these scopes. */
    List<BrieferDayOff> listOff(Collection<String> scopes, DeskFilter filter, LocalDate first, LocalDate last) {
        var condition = new Condition()
                .within("r.scope", scopes)
                .and("r.id = :briefer", "briefer", filter.briefer())
                .and("o.from <= :last", "last", last)
                .and("o.to >= :first", "first", first);
        return condition
                .on(em.createQuery(
                        "select o from BrieferDayOff o join fetch o.briefer r join fetch r.person join fetch r.station where "
                                + condition.text + " order by o.from, o.id",
                        BrieferDayOff.class))
                .getResultList();
    }

    /** As it is in the database now: what was read before its agenda was locked may be another one's by now. */
    void refresh(BriefingSession what) {
        em.refresh(what);
        em.refresh(what.getSession());
    }

    <T> Optional<T> find(Class<T> type, long id) {
        return Optional.ofNullable(em.find(type, id));
    }

    void add(Object entity) {
        em.persist(entity);
        em.flush();
    }

    void remove(Object entity) {
        em.remove(entity);
        em.flush();
    }

    void flush() {
        em.flush();
    }
}
