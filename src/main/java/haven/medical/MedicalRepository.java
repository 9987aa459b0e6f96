package haven.medical;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class MedicalRepository {

    @Inject
    EntityManager em;

    /** Whoever else writes or publishes waits until this transaction has ended. */
    void lock() {
        em.createNativeQuery("select number from edition_state where id = 1 for update")
                .getSingleResult();
    }

    /** The newest version, with its texts. */
    Optional<MedicalGuidance> findNewest() {
        return em.createQuery("select g from MedicalGuidance g order by g.number desc", MedicalGuidance.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<MedicalGuidance> find(int number) {
        return em.createQuery("select g from MedicalGuidance g where g.number = :number", MedicalGuidance.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Newest first. */
    List<GuidanceRow> list() {
        return em.createQuery("""
                        select new haven.medical.GuidanceRow(g.number, g.madeOn, g.madeByRole, g.approvedOn)
                        from MedicalGuidance g order by g.number desc
                        """, GuidanceRow.class).getResultList();
    }

    void add(MedicalGuidance guidance) {
        em.persist(guidance);
        em.flush();
    }

    void flush() {
        em.flush();
    }
}
