package haven.custodian;

import haven.access.Scoped;
import haven.contact.Contact;
import haven.place.Country;
import haven.place.DutyStation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class CustodianRepository {

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /** Whoever else changes what is published of this station waits until this transaction has ended. */
    void lock(DutyStation station) {
        em.createNativeQuery("select id from duty_station where id = ?1 for update")
                .setParameter(1, station.getId())
                .getResultList();
    }

    /** The same for a country. */
    void lock(Country country) {
        em.createNativeQuery("select id from country where id = ?1 for update")
                .setParameter(1, country.getId())
                .getResultList();
    }

    /** With their contacts; those first who are called first. */
    List<PepCustodian> listAt(DutyStation station) {
        return batched(em.createQuery("""
                                select c from PepCustodian c where c.station = :station order by c.alternate, c.id
                                """, PepCustodian.class).setParameter("station", station))
                .setHint("eclipselink.batch", "c.confirmations")
                .getResultList();
    }

    /** Those at these stations who have not ended, with their contacts. */
    List<PepCustodian> listAt(List<String> stations) {
        return batched(em.createQuery("""
                                select c from PepCustodian c join c.contact k where c.station.code in :stations
                                  and (k.to is null or k.to >= :yesterday) order by c.id
                                """, PepCustodian.class)
                        .setParameter("stations", stations)
                        .setParameter("yesterday", LocalDate.now(clock).minusDays(1)))
                .getResultList();
    }

    /** Those at this place and below after this id, without those who have ended or are by voice only. */
    List<PepCustodian> listWithin(Scoped place, long after, int most) {
        return batched(em.createQuery("""
                                select c from PepCustodian c join c.contact k
                                where k.scope like :within and c.id > :after
                                  and k.byVoiceOnly = false and (k.to is null or k.to >= :yesterday) order by c.id
                                """, PepCustodian.class)
                        .setParameter("within", place.scope() + "%")
                        .setParameter("after", after)
                        .setParameter("yesterday", LocalDate.now(clock).minusDays(1)))
                .setMaxResults(most)
                .getResultList();
    }

    private static TypedQuery<PepCustodian> batched(TypedQuery<PepCustodian> query) {
        return query.setHint("eclipselink.batch", "c.contact")
                .setHint("eclipselink.batch", "c.contact.numbers")
                .setHint("eclipselink.batch", "c.contact.absences");
    }

    int countByVoiceOnly(Scoped place) {
        return em.createQuery("""
                        select count(c) from PepCustodian c join c.contact k
                        where k.scope like :within and k.byVoiceOnly = true
                        """, Long.class)
                .setParameter("within", place.scope() + "%")
                .getSingleResult()
                .intValue();
    }

    List<PepManager> listIn(Country country) {
        return em.createQuery("""
                        select m from PepManager m where m.country = :country order by m.id
                        """, PepManager.class)
                .setParameter("country", country)
                .setHint("eclipselink.batch", "m.contact")
                .setHint("eclipselink.batch", "m.contact.numbers")
                .setHint("eclipselink.batch", "m.contact.absences")
                .getResultList();
    }

    /** The custodian who is reached there. */
    Optional<PepCustodian> find(Contact contact) {
        return em.createQuery("select c from PepCustodian c where c.contact = :contact", PepCustodian.class)
                .setParameter("contact", contact)
                .getResultStream()
                .findFirst();
    }

    /** The country of the manager who is reached there. */
    Optional<Country> findCountry(Contact contact) {
        return em.createQuery("select m.country from PepManager m where m.contact = :contact", Country.class)
                .setParameter("contact", contact)
                .getResultStream()
                .findFirst();
    }

    /** Custodians whose person's contract was over before this day, and who have not ended themselves; with that day. */
    List<Object[]> listLeft(LocalDate day) {
        return em.createQuery("""
                        select c, p.contractTo from PepCustodian c join c.contact k join Person p on p.id = k.personId
                        where p.contractTo < :day and (k.to is null or k.to > p.contractTo) and k.from <= p.contractTo
                        order by c.id
                        """, Object[].class).setParameter("day", day).getResultList();
    }

    /** What is published follows from what is read after this: two who publish one place come one after the other. */
    void lockEdition() {
        em.createNativeQuery("select number from edition_state where id = 1 for update")
                .getSingleResult();
    }

    /** Where there are custodians, or it is said where care is given. */
    List<DutyStation> listStations() {
        return em.createQuery("""
                        select s from DutyStation s where s.id in (select c.station.id from PepCustodian c)
                          or s.id in (select h.station.id from CareHere h)
                        """, DutyStation.class).getResultList();
    }

    /** Where there are managers. */
    List<Country> listCountries() {
        return em.createQuery(
                        "select c from Country c where c.id in (select m.country.id from PepManager m)", Country.class)
                .getResultList();
    }

    Optional<CareHere> findCare(DutyStation station) {
        return em.createQuery("select c from CareHere c where c.station = :station", CareHere.class)
                .setParameter("station", station)
                .getResultStream()
                .findFirst();
    }

    /** Counts a change of its numbers and absences as one of its own: the next stale form is seen. */
    void touch(Contact contact) {
        em.lock(contact, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    void add(Object entity) {
        em.persist(entity);
        em.flush();
    }

    /** As {@link #add}, written with all others when the transaction ends. */
    void addLater(PepCustodian custodian) {
        em.persist(custodian);
    }

    /** A change of a contact's numbers alone counts as one of its own. */
    void saveLater(PepCustodian custodian) {
        em.lock(custodian.getContact(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    void flush() {
        em.flush();
    }
}
