package haven.briefing;

import haven.access.Role;
import haven.booking.Booking;
import haven.person.Duty;
import haven.person.Person;
import haven.person.Stay;
import haven.place.DutyStation;
import haven.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What booking a briefing reads and writes. */
@ApplicationScoped
class BriefingRepository {

    private static final String ROWS = """
            select new haven.briefing.SessionRow(
              o.id, b.briefer.id, b.scope, t.id, b.mode, b.language, b.place, d.code, d.timeZone,
              o.startsAt, o.endsAt, o.busyFrom, o.busyTo,
              (select count(e.id) from Seat e where e.session = o),
              (select count(h.id) from Booking h where h.session = o and h.seat is not null),
              (select count(w.id) from Booking w where w.session = o and w.closedAt is null))
            from BriefingSession b join b.session o join b.station d left join b.time t
            where o.calledOffAt is null and\s""";

    @Inject
    EntityManager em;

    /** Briefers for a place within one of these scopes on some of these days, with people and stations. */
    List<Briefer> listBriefers(Collection<String> scopes, LocalDate first, LocalDate last) {
        return em.createQuery("""
                        select b from Briefer b join fetch b.person join fetch b.station
                        where b.scope in :scopes and b.from <= :last and (b.to is null or b.to >= :first)
                        order by b.id
                        """, Briefer.class)
                .setParameter("scopes", scopes)
                .setParameter("first", first)
                .setParameter("last", last)
                .setHint("eclipselink.join-fetch", "b.station.country.region")
                .getResultList();
    }

    /** The duties of these people that let them brief, on some of these days. */
    List<Duty> listDuties(Collection<Long> people, Collection<Role> roles, LocalDate first, LocalDate last) {
        return em.createQuery("""
                        select d from Duty d where d.person.id in :people and d.role in :roles
                          and d.from <= :last and (d.to is null or d.to >= :first)
                        """, Duty.class)
                .setParameter("people", people)
                .setParameter("roles", roles)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    /** Those that hold on some day; one that was ended before it began never did. */
    List<BrieferTime> listTimes(Collection<Long> briefers) {
        return em.createQuery(
                        "select t from BrieferTime t where t.briefer.id in :briefers and (t.to is null or t.to >= t.from)"
                                + " order by t.id",
                        BrieferTime.class)
                .setParameter("briefers", briefers)
                .getResultList();
    }

    List<BrieferDayOff> listOff(Collection<Long> briefers, LocalDate first, LocalDate last) {
        return em.createQuery("""
                        select o from BrieferDayOff o
                        where o.briefer.id in :briefers and o.from <= :last and o.to >= :first
                        """, BrieferDayOff.class)
                .setParameter("briefers", briefers)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    List<Holiday> listHolidays(Collection<Long> countries, LocalDate first, LocalDate last) {
        return em.createQuery(
                        "select h from Holiday h where h.country.id in :countries and h.day between :first and :last",
                        Holiday.class)
                .setParameter("countries", countries)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    /** The sessions of these briefers that touch this time. */
    List<SessionRow> listSessions(Collection<Long> briefers, Instant from, Instant to) {
        return em.createQuery(
                        ROWS
                                + "b.briefer.id in :briefers and o.startsAt >= :from and o.startsAt < :to order by o.startsAt, o.id",
                        SessionRow.class)
                .setParameter("briefers", briefers)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** With its briefer and their station; empty where it was taken away. */
    Optional<BrieferTime> findTime(long id) {
        return em.createQuery("select t from BrieferTime t join fetch t.briefer where t.id = :id", BrieferTime.class)
                .setParameter("id", id)
                .setHint("eclipselink.join-fetch", "t.briefer.station.country.region")
                .getResultStream()
                .findFirst();
    }

    /** The id of the briefer of this weekly time. */
    Optional<Long> findBriefer(long time) {
        return em.createQuery("select t.briefer.id from BrieferTime t where t.id = :id", Long.class)
                .setParameter("id", time)
                .getResultStream()
                .findFirst();
    }

    /** What this session of {@code booking} is. @throws NotThere where it is no briefing */
    BriefingSession getSession(long bookingSessionId) {
        return em.createQuery("""
                        select b from BriefingSession b join fetch b.session join fetch b.briefer join fetch b.station
                        where b.session.id = :id
                        """, BriefingSession.class)
                .setParameter("id", bookingSessionId)
                .setHint("eclipselink.join-fetch", "b.briefer.person")
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotThere("briefing session"));
    }

    /** With session and person. */
    Optional<Booking> findBooking(String code) {
        return em.createQuery(
                        "select b from Booking b join fetch b.session join fetch b.person where b.code = :code and b.subject like :briefings",
                        Booking.class)
                .setParameter("code", code)
                .setParameter("briefings", BriefingSession.SUBJECT + "%")
                .getResultStream()
                .findFirst();
    }

    /** The briefings that this person has booked, or waits for, or had; what comes next first. */
    List<BriefingSession> listSessionsOf(Collection<Long> bookingSessions) {
        if (bookingSessions.isEmpty()) {
            return List.of(); // in () is no SQL
        }
        return em.createQuery("""
                        select b from BriefingSession b join fetch b.session join fetch b.briefer join fetch b.station
                        where b.session.id in :ids
                        """, BriefingSession.class)
                .setParameter("ids", bookingSessions)
                .setHint("eclipselink.join-fetch", "b.briefer.person")
                .getResultList();
    }

    /** The bookings of this person, the newest first. */
    List<Booking> listBookings(long personId, int most) {
        return em.createQuery("""
                        select b from Booking b join fetch b.session join fetch b.person
                        where b.person.id = :person and b.subject like :briefings order by b.id desc
                        """, Booking.class)
                .setParameter("person", personId)
                .setParameter("briefings", BriefingSession.SUBJECT + "%")
                .setMaxResults(most)
                .getResultList();
    }

    /** Codes and areas of the bookings of this person that are open and not over. */
    List<Object[]> listOpen(long personId, Instant now) {
        return em.createQuery("""
                        select b.code, s.scope from BriefingSession s join s.session o join Booking b on b.session = o
                        where b.person.id = :person and b.closedAt is null and o.endsAt > :now
                        """, Object[].class)
                .setParameter("person", personId)
                .setParameter("now", now)
                .getResultList();
    }

    /** Codes of the open bookings of this person that meet this time, the first first. */
    List<String> listMeeting(long personId, Instant from, Instant to) {
        return em.createQuery("""
                        select b.code from BriefingSession s join s.session o join Booking b on b.session = o
                        where b.person.id = :person and b.closedAt is null and o.startsAt < :to and o.endsAt > :from
                        order by o.startsAt, b.id
                        """, String.class)
                .setParameter("person", personId)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** How many bookings of this session are open. */
    long countOpen(long bookingSessionId) {
        return em.createQuery(
                        "select count(b) from Booking b where b.session.id = :id and b.closedAt is null", Long.class)
                .setParameter("id", bookingSessionId)
                .getSingleResult();
    }

    /** The person, locked: of two who book for them at once one comes after the other. */
    Optional<Person> lockPerson(long personId) {
        return Optional.ofNullable(em.find(Person.class, personId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Whether this person is posted to or visits a place within one of these scopes on a day from this one on. */
    boolean staysWithin(long personId, List<String> scopes, LocalDate from) {
        return em.createQuery("""
                        select s from Stay s where s.person.id = :person and s.kind <> haven.person.Stay.Kind.ABSENCE
                          and (s.to is null or s.to >= :from)
                        """, Stay.class)
                .setParameter("person", personId)
                .setParameter("from", from)
                .setHint("eclipselink.join-fetch", "s.station.country.region")
                .getResultStream()
                .anyMatch(stay -> scopes.stream().anyMatch(stay.getStation().scope()::startsWith));
    }

    Optional<DutyStation> findStation(String code) {
        return em.createQuery("select s from DutyStation s where s.code = :code", DutyStation.class)
                .setParameter("code", code)
                .setHint("eclipselink.join-fetch", "s.country.region")
                .getResultStream()
                .findFirst();
    }

    void add(Object entity) {
        em.persist(entity);
        em.flush();
    }
}
