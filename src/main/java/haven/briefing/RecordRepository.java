package haven.briefing;

import haven.booking.Booking;
import haven.booking.Session;
import haven.person.Person;
import haven.place.DutyStation;
import haven.place.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Records of briefings, and what is needed to make them. */
@ApplicationScoped
class RecordRepository {

    private static final String RECORDS = "select r from BriefingRecord r join fetch r.person p ";
    private static final String TOPICS = "eclipselink.batch";
    private static final String PEOPLE = """
            select new haven.briefing.BookedPerson(p.id, concat(p.givenName, ' ', p.familyName), p.staffNumber, p.email,
              p.sample) from Person p
            where p in (select v.person from Stay v join v.station s join s.country c join c.region g
                where v.kind <> haven.person.Stay.Kind.ABSENCE and v.from <= :last
                  and (v.to is null or v.to >= :first) and\s""";

    @Inject
    EntityManager em;

    /** With person, session and topics, as it is in the database now. */
    Optional<BriefingRecord> find(long id) {
        return em.createQuery(RECORDS + "left join fetch r.session where r.id = :id", BriefingRecord.class)
                .setParameter("id", id)
                .setHint("eclipselink.refresh", true)
                .getResultStream()
                .findFirst();
    }

    /** What became of this session, without what was withdrawn; topics come with one more statement. */
    List<BriefingRecord> listOfSession(long bookingSession) {
        return em.createQuery(
                        RECORDS + "where r.session.id = :session and r.withdrawnAt is null order by p.familyName, r.id",
                        BriefingRecord.class)
                .setParameter("session", bookingSession)
                .setHint("eclipselink.refresh", true)
                .setHint(TOPICS, "r.topics")
                .setHint("eclipselink.batch.type", "IN")
                .getResultList();
    }

    /** The records of this person, the newest first, without what was withdrawn. */
    List<BriefingRecord> listOf(long person, int most) {
        return em.createQuery(
                        RECORDS + "where p.id = :person and r.withdrawnAt is null order by r.givenOn desc, r.id desc",
                        BriefingRecord.class)
                .setParameter("person", person)
                .setMaxResults(most)
                .getResultList();
    }

    /** Declared ones within these scopes at which nobody has looked, the oldest first. */
    List<BriefingRecord> listDeclared(List<String> scopes, int most) {
        if (scopes.isEmpty()) {
            return List.of();
        }
        var condition = IntStream.range(0, scopes.size())
                .mapToObj(number -> "r.scope like :s" + number)
                .collect(Collectors.joining(" or "));
        var query = em.createQuery(
                RECORDS
                        + "where r.withdrawnAt is null and r.brieferConfirmedAt is null"
                        + " and r.source = haven.briefing.BriefingRecord.Source.DECLARED and (" + condition
                        + ") order by r.madeAt, r.id",
                BriefingRecord.class);
        for (int i = 0; i < scopes.size(); i++) {
            query.setParameter("s" + i, scopes.get(i) + "%");
        }
        return query.setMaxResults(most).getResultList();
    }

    /** Records of these people on these days, whatever their area. */
    List<BriefingRecord> listOn(Collection<Long> people, Collection<LocalDate> days) {
        return em.createQuery(
                        RECORDS + "where p.id in :people and r.givenOn in :days and r.withdrawnAt is null",
                        BriefingRecord.class)
                .setParameter("people", people)
                .setParameter("days", days)
                .getResultList();
    }

    /** Records within this scope that a table brought, by id: those after this one. */
    List<BriefingRecord> listImported(String scope, long after, int most) {
        return em.createQuery(
                        RECORDS + "where r.scope like :scope and r.id > :after and r.withdrawnAt is null"
                                + " and r.attendance = haven.briefing.BriefingRecord.Attendance.PRESENT order by r.id",
                        BriefingRecord.class)
                .setParameter("scope", scope + "%")
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Who has, or had, a seat in this session. */
    List<Booking> listSeated(long bookingSession) {
        return em.createQuery("""
                        select b from Booking b join fetch b.person p join fetch b.session
                        where b.session.id = :session and b.seat is not null and b.offeredUntil is null
                        order by p.familyName, p.givenName, b.id
                        """, Booking.class)
                .setParameter("session", bookingSession)
                .getResultList();
    }

    /**
     * People who are posted within this scope, or visit it, on some of these days, by name.
     *
     * @param patterns of {@code like ... escape '!'}, all must fit
     * @param without ids of people who are not looked for
     */
    List<BookedPerson> findPeopleAt(
            String scope, LocalDate first, LocalDate last, List<String> patterns, Collection<Long> without, int most) {
        var parameters = new HashMap<String, Object>();
        parameters.put("first", first);
        parameters.put("last", last);
        var jpql = new StringBuilder(PEOPLE)
                .append(new Reach(List.of(scope)).jpql("at", parameters))
                .append(')');
        for (int i = 0; i < patterns.size(); i++) {
            jpql.append(" and p.folded like :word").append(i).append(" escape '!'");
            parameters.put("word" + i, patterns.get(i));
        }
        if (!without.isEmpty()) {
            jpql.append(" and p.id not in :without");
            parameters.put("without", without);
        }
        var query = em.createQuery(jpql + " order by p.familyName, p.givenName, p.id", BookedPerson.class)
                .setMaxResults(most);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    /** This one of them; empty where they were not there. */
    Optional<BookedPerson> findPersonAt(long person, String scope, LocalDate first, LocalDate last) {
        var parameters = new HashMap<String, Object>();
        var here = new Reach(List.of(scope)).jpql("at", parameters);
        var query = em.createQuery(PEOPLE + here + ") and p.id = :person", BookedPerson.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .setParameter("person", person);
        parameters.forEach(query::setParameter);
        return query.getResultStream().findFirst();
    }

    /** Ids of the topics that were last saved for everybody of this session; empty before that. */
    Set<Long> listCommon(long bookingSession) {
        @SuppressWarnings("unchecked")
        List<Number> rows = em.createNativeQuery(
                        "select briefing_topic_id from briefing_session_topic where booking_session_id = ?1")
                .setParameter(1, bookingSession)
                .getResultList();
        return rows.stream().map(Number::longValue).collect(Collectors.toSet());
    }

    /** These are for everybody of this session from now on. */
    void keepCommon(long bookingSession, Collection<Topic> told) {
        em.createNativeQuery("delete from briefing_session_topic where booking_session_id = ?1")
                .setParameter(1, bookingSession)
                .executeUpdate();
        for (var topic : told) {
            em.createNativeQuery(
                            "insert into briefing_session_topic (booking_session_id, briefing_topic_id) values (?1, ?2)")
                    .setParameter(1, bookingSession)
                    .setParameter(2, topic.getId())
                    .executeUpdate();
        }
    }

    /** What this person is asked to confirm, the oldest first. */
    List<BriefingRecord> listToAgree(long person) {
        return em.createQuery(
                        RECORDS + "where p.id = :person and r.withdrawnAt is null and r.brieferConfirmedAt is not null"
                                + " and r.personConfirmedAt is null and r.objection is null"
                                + " and r.source = haven.briefing.BriefingRecord.Source.HELD"
                                + " and r.attendance = haven.briefing.BriefingRecord.Attendance.PRESENT"
                                + " order by r.brieferConfirmedAt, r.id",
                        BriefingRecord.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** Names by id. */
    Map<Long, String> names(Collection<Long> people) {
        var names = new LinkedHashMap<Long, String>();
        if (people.isEmpty()) {
            return names; // which may be asked for nobody
        }
        em.createQuery("select p from Person p where p.id in :people", Person.class)
                .setParameter("people", people)
                .getResultList()
                .forEach(person -> names.put(person.getId(), person.name()));
        return names;
    }

    /** Names of stations by code. */
    Map<String, DutyStation> stations(Collection<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select s from DutyStation s where s.code in :codes", DutyStation.class)
                .setParameter("codes", codes)
                .getResultStream()
                .collect(Collectors.toMap(DutyStation::getCode, station -> station));
    }

    /** Where this session was held, or by whose clock; null where there was none. */
    DutyStation stationOf(Session session) {
        return session == null
                ? null
                : em.createQuery(
                                "select b.station from BriefingSession b where b.session = :session", DutyStation.class)
                        .setParameter("session", session)
                        .getResultStream()
                        .findFirst()
                        .orElse(null);
    }

    /** People who are, were or will be posted within this scope, or visit it, by staff number. */
    Map<String, Person> peopleByNumber(Collection<String> staffNumbers, String scope) {
        if (staffNumbers.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("""
                        select p from Person p where p.staffNumber in :numbers and exists (
                          select t.id from Stay t join t.station s join s.country c join c.region g
                          where t.person = p and t.kind <> haven.person.Stay.Kind.ABSENCE
                            and concat('/world/', g.code, '/', c.code, '/', s.code, '/') like :scope)
                        """, Person.class)
                .setParameter("numbers", staffNumbers)
                .setParameter("scope", scope + "%")
                .getResultStream()
                .collect(Collectors.toMap(Person::getStaffNumber, person -> person));
    }

    Optional<Person> findPerson(long id) {
        return Optional.ofNullable(em.find(Person.class, id));
    }

    /** The first day of which anything is known of this person; empty where nothing is. */
    Optional<LocalDate> firstDay(long person) {
        return Optional.ofNullable(
                em.createQuery("select min(s.from) from Stay s where s.person.id = :person", LocalDate.class)
                        .setParameter("person", person)
                        .getSingleResult());
    }

    Optional<TopicList> findList(long id) {
        return Optional.ofNullable(em.find(TopicList.class, id));
    }

    /** For how long briefings hold, of all rules. */
    List<RuleBook.Holds> listRules() {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = em.createNativeQuery("select scope, from_date, valid_months from briefing_rule")
                .getResultList();
        return rows.stream()
                .map(row -> new RuleBook.Holds(
                        (String) row[0],
                        ((Date) row[1]).toLocalDate(),
                        row[2] == null ? null : ((Number) row[2]).intValue()))
                .toList();
    }

    void add(BriefingRecord record) {
        em.persist(record);
        em.flush();
    }

    void addLater(BriefingRecord record) {
        em.persist(record);
    }

    void flush() {
        em.flush();
    }
}
