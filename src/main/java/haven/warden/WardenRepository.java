package haven.warden;

import haven.person.Person;
import haven.person.Stay;
import haven.place.DutyStation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class WardenRepository {

    @Inject
    EntityManager em;

    /** All zones of the station, by name; those that are closed too. */
    List<WardenZone> listZones(DutyStation station) {
        return em.createQuery(
                        "select z from WardenZone z where z.station = :station order by z.name, z.id", WardenZone.class)
                .setParameter("station", station)
                .getResultList();
    }

    /** With their people: duties at this station that were not over on this day. */
    List<WardenDuty> listDuties(DutyStation station, LocalDate since) {
        return em.createQuery("""
                        select d from WardenDuty d join fetch d.person
                        where d.zone.station = :station and (d.to is null or d.to >= :since) order by d.from, d.id
                        """, WardenDuty.class)
                .setParameter("station", station)
                .setParameter("since", since)
                .getResultList();
    }

    /** With their people: duties in these zones. */
    List<WardenDuty> listDuties(Collection<Long> zones) {
        return zones.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select d from WardenDuty d join fetch d.person where d.zone.id in :zones",
                                WardenDuty.class)
                        .setParameter("zones", zones)
                        .getResultList();
    }

    /** The duties of this person on this day, with zone and station. */
    List<WardenDuty> listDutiesOf(long person, LocalDate day) {
        return em.createQuery("""
                        select d from WardenDuty d join fetch d.zone
                        where d.person.id = :person and d.from <= :day and (d.to is null or d.to >= :day)
                        """, WardenDuty.class)
                .setParameter("person", person)
                .setParameter("day", day)
                .getResultList();
    }

    /** With their people: who belongs to a zone of this station on this day. */
    List<ZoneMember> listMembers(DutyStation station, LocalDate day) {
        return em.createQuery("""
                        select m from ZoneMember m join fetch m.person
                        where m.zone.station = :station and m.from <= :day and (m.to is null or m.to >= :day)
                        """, ZoneMember.class)
                .setParameter("station", station)
                .setParameter("day", day)
                .getResultList();
    }

    /** With their zones: to which zones this person belongs on this day. */
    List<ZoneMember> listMembershipsOf(long person, LocalDate day) {
        return em.createQuery("""
                        select m from ZoneMember m join fetch m.zone
                        where m.person.id = :person and m.from <= :day and (m.to is null or m.to >= :day)
                        """, ZoneMember.class)
                .setParameter("person", person)
                .setParameter("day", day)
                .getResultList();
    }

    /** With their people: all stays at this station that are not over on this day and begin till the other. */
    List<Stay> listStays(DutyStation station, LocalDate day, LocalDate until) {
        return em.createQuery("""
                        select s from Stay s join fetch s.person
                        where s.station = :station and s.from <= :until and (s.to is null or s.to >= :day)
                        order by s.from, s.id
                        """, Stay.class)
                .setParameter("station", station)
                .setParameter("day", day)
                .setParameter("until", until)
                .getResultList();
    }

    /** With their people: the stays of these people that are not over on this day. */
    List<Stay> listStays(Collection<Long> people, LocalDate day) {
        return people.isEmpty()
                ? List.of()
                : em.createQuery("""
                                select s from Stay s join fetch s.person
                                where s.person.id in :people and (s.to is null or s.to >= :day)
                                order by s.from, s.id
                                """, Stay.class)
                        .setParameter("people", people)
                        .setParameter("day", day)
                        .getResultList();
    }

    Optional<WardenZone> findZone(DutyStation station, long id) {
        return Optional.ofNullable(em.find(WardenZone.class, id))
                .filter(zone -> zone.getStation().getId().equals(station.getId()));
    }

    Optional<WardenDuty> findDuty(DutyStation station, long id) {
        return Optional.ofNullable(em.find(WardenDuty.class, id))
                .filter(duty -> duty.getZone().getStation().getId().equals(station.getId()));
    }

    /** Whoever moves or appoints this person meanwhile waits. */
    Person lock(long person) {
        return em.find(Person.class, person, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(Object made) {
        em.persist(made);
        em.flush();
    }

    void remove(ZoneMember member) {
        em.remove(member);
        em.flush();
    }

    void flush() {
        em.flush();
    }
}
