package haven.custodian;

import haven.contact.Contact;
import haven.place.DutyStation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@ApplicationScoped
class KitRepository {

    @Inject
    EntityManager em;

    /** All that are not replaced, those first that expire first; one statement whatever their number. */
    List<KitRow> listAt(DutyStation station) {
        return em.createQuery("""
                        select k, r, c, t from PepKit k join k.custodian c join c.contact t
                          left join PepKitToReplace r on r.kitId = k.id
                        where c.station = :station and (r.kitId is null or r.replaced = false)
                        order by k.expiresOn, k.id
                        """, Object[].class)
                .setParameter("station", station)
                .getResultStream()
                .map(row -> KitRow.of((PepKit) row[0], ((Contact) row[3]).title(), (PepKitToReplace) row[1]))
                .toList();
    }

    Optional<PepKit> find(long id, DutyStation station) {
        return Optional.ofNullable(em.find(PepKit.class, id))
                .filter(kit -> kit.getCustodian().getStation().getId().equals(station.getId()));
    }

    /** Unless it is to be replaced since a month before this one. The job and a keeper wait for each other. */
    Optional<PepKit> findForWarning(long id, YearMonth month) {
        return Optional.ofNullable(em.find(PepKit.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(kit -> findToReplace(id)
                        .filter(mark -> mark.getMonth().isBefore(month))
                        .isEmpty());
    }

    Optional<PepKitToReplace> findToReplace(long kitId) {
        return Optional.ofNullable(em.find(PepKitToReplace.class, kitId));
    }

    /** What was decided about a kit, the first first; with who answered for it. */
    List<KitDecision> listDecisions(long kitId) {
        return em.createQuery("""
                        select d from KitDecision d join fetch d.custodian where d.kit.id = :kit order by d.id
                        """, KitDecision.class)
                .setParameter("kit", kitId)
                .setHint("eclipselink.batch", "d.custodian.contact")
                .getResultList();
    }

    /** Those for which this custodian answers, replaced ones left out that were replaced before this month. */
    List<PepKit> listHeld(PepCustodian custodian, YearMonth now) {
        return em.createQuery("""
                        select k from PepKit k where k.custodian = :custodian and not exists (
                          select r.kitId from PepKitToReplace r
                          where r.kitId = k.id and r.replaced = true and r.month < :month)
                        order by k.id
                        """, PepKit.class)
                .setParameter("custodian", custodian)
                .setParameter("month", now.toString())
                .getResultList();
    }

    /** The custodians of a station for whom {@link #listHeld} finds something, by id. */
    Set<Long> listHolders(DutyStation station, YearMonth now) {
        return Set.copyOf(em.createQuery("""
                        select distinct k.custodian.id from PepKit k where k.custodian.station = :station
                          and not exists (
                            select r.kitId from PepKitToReplace r
                            where r.kitId = k.id and r.replaced = true and r.month < :month)
                        """, Long.class)
                .setParameter("station", station)
                .setParameter("month", now.toString())
                .getResultList());
    }

    /** How many kits this custodian answers for, without those that are to be replaced. */
    long countHeld(PepCustodian custodian) {
        return em.createQuery("""
                        select count(k) from PepKit k where k.custodian = :custodian
                          and not exists (select r.kitId from PepKitToReplace r where r.kitId = k.id)
                        """, Long.class)
                .setParameter("custodian", custodian)
                .getSingleResult();
    }

    boolean isTaken(String batch, String seal) {
        return !em.createQuery("select k.id from PepKit k where k.batch = :batch and k.seal = :seal", Long.class)
                .setParameter("batch", batch)
                .setParameter("seal", seal)
                .getResultList()
                .isEmpty();
    }

    void add(Object entity) {
        em.persist(entity);
        em.flush();
    }

    void remove(PepKitToReplace mark) {
        em.remove(mark);
        em.flush();
    }

    void flush() {
        em.flush();
    }
}
