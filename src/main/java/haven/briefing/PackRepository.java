package haven.briefing;

import haven.booking.Booking;
import haven.person.Stay;
import haven.place.DutyStation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the briefing pack and its letters read. */
@ApplicationScoped
class PackRepository {

    @Inject
    EntityManager em;

    /** Bookings with a seat in a briefing that begins in this time, and whose letter was not written yet. */
    List<Long> listBefore(Instant after, Instant until) {
        return ids(em.createNativeQuery("""
                        select b.id from booking_session o
                        join booking b on b.session_id = o.id and b.closed_at is null
                        join person p on p.id = b.person_id
                        where o.subject like 'briefing/%' and o.called_off_at is null
                          and o.starts_at > ?1 and o.starts_at <= ?2
                          and b.seat_id is not null and b.offered_until is null and p.email <> ''
                          and not exists (select 1 from letter l where l.once = concat('briefing.pack.before/', b.id))
                        order by o.starts_at, b.id
                        """)
                .setParameter(1, Timestamp.from(after))
                .setParameter(2, Timestamp.from(until))
                .getResultList());
    }

    /**
     * Records of whom the briefer confirmed since then that they came, and whose letter was not written yet. What is only
     * tapped may be a mistake, and taken back.
     */
    List<Long> listAfter(Instant since) {
        return ids(
                em.createNativeQuery("""
                        select r.id from briefing_record r join person p on p.id = r.person_id
                        where r.briefer_confirmed_at >= ?1 and r.source = 'HELD' and r.attendance = 'PRESENT'
                          and r.withdrawn_at is null and p.email <> ''
                          and not exists (select 1 from letter l where l.once = concat('briefing.pack.after/', r.id))
                        order by r.id
                        """).setParameter(1, Timestamp.from(since)).getResultList());
    }

    /** With its session and person. */
    Optional<Booking> findBooking(long id) {
        return em.createQuery(
                        "select b from Booking b join fetch b.session join fetch b.person where b.id = :id",
                        Booking.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** For which area a session of {@code booking} is. */
    Optional<BriefingSession> findSession(long bookingSession) {
        return em.createQuery(
                        "select s from BriefingSession s join fetch s.station where s.session.id = :id",
                        BriefingSession.class)
                .setParameter("id", bookingSession)
                .getResultStream()
                .findFirst();
    }

    Optional<BriefingRecord> findRecord(long id) {
        return Optional.ofNullable(em.find(BriefingRecord.class, id));
    }

    /** The stations of these stays that are not over on this day, what began first first; no absences. */
    List<DutyStation> listStations(long person, LocalDate day) {
        return em.createQuery("""
                        select s from Stay s join fetch s.station
                        where s.person.id = :person and s.kind <> haven.person.Stay.Kind.ABSENCE
                          and (s.to is null or s.to >= :day) order by s.from desc, s.id
                        """, Stay.class)
                .setParameter("person", person)
                .setParameter("day", day)
                .setHint("eclipselink.join-fetch", "s.station.country.region")
                .getResultStream()
                .map(Stay::getStation)
                .toList();
    }

    /** With its country and region. */
    Optional<DutyStation> findStation(String code) {
        return em.createQuery("select s from DutyStation s where s.code = :code", DutyStation.class)
                .setParameter("code", code)
                .setHint("eclipselink.join-fetch", "s.country.region")
                .getResultStream()
                .findFirst();
    }

    /** The first station within an area, its capital where it is a country. */
    Optional<DutyStation> findFirstStation(String countryCode) {
        return em.createQuery(
                        "select s from DutyStation s where s.country.code = :code order by s.kind, s.id",
                        DutyStation.class)
                .setParameter("code", countryCode)
                .setHint("eclipselink.join-fetch", "s.country.region")
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private static List<Long> ids(List<?> found) {
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }
}
