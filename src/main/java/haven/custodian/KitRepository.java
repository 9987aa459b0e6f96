package haven.custodian;

import haven.place.DutyStation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class KitRepository {

    @Inject
    EntityManager em;

    /** All that are not replaced, those first that expire first. */
    List<KitRow> listAt(DutyStation station) {
        return em.createQuery("""
                        select k, r from PepKit k join fetch k.custodian c join fetch c.contact
                          left join PepKitToReplace r on r.kitId = k.id
                        where c.station = :station and (r.kitId is null or r.replaced = false)
                        order by k.expiresOn, k.id
                        """, Object[].class)
                .setParameter("station", station)
                .getResultStream()
                .map(row -> KitRow.of((PepKit) row[0], (PepKitToReplace) row[1]))
                .toList();
    }

    Optional<PepKit> find(long id, DutyStation station) {
        return Optional.ofNullable(em.find(PepKit.class, id))
                .filter(kit -> kit.getCustodian().getStation().getId().equals(station.getId()));
    }

    Optional<PepKitToReplace> findToReplace(long kitId) {
        return Optional.ofNullable(em.find(PepKitToReplace.class, kitId));
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
