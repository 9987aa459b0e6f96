package haven.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class SheetRepository {

    @Inject
    EntityManager em;

    Optional<SheetImport> find(long id) {
        return Optional.ofNullable(em.find(SheetImport.class, id));
    }

    /** Takes the lock that {@link #lock} asks for, without waiting. @return whether it could be had */
    boolean tryLock(long id) {
        return !em.createNativeQuery("select id from sheet_import where id = ?1 for update skip locked")
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
    }

    /** As it is now; whoever else goes on with it waits until this transaction has ended. */
    Optional<SheetImport> lock(long id) {
        return Optional.ofNullable(em.find(SheetImport.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    SheetImportFile file(SheetImport of) {
        return em.find(SheetImportFile.class, of.getId());
    }

    /** One after the other, on all nodes. */
    void passGate() {
        em.createNativeQuery("update sheet_gate set number = number + 1 where id = 1")
                .executeUpdate();
    }

    List<SheetImport> listApplying(String kind) {
        return em.createQuery(
                        "select i from SheetImport i where i.state = :state and i.kind = :kind", SheetImport.class)
                .setParameter("state", ImportState.APPLYING)
                .setParameter("kind", kind)
                .getResultList();
    }

    /** Those with which nobody went on since then. */
    List<SheetImport> listStalled(Instant before) {
        return em.createQuery(
                        "select i from SheetImport i where i.state = :state and i.touchedAt < :before",
                        SheetImport.class)
                .setParameter("state", ImportState.APPLYING)
                .setParameter("before", before)
                .getResultList();
    }

    List<SheetImport> listOlder(Instant before, int most) {
        return em.createQuery("select i from SheetImport i where i.madeAt < :before order by i.id", SheetImport.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** The newest imports of this account for this place. */
    List<SheetImport> listOf(long accountId, String place, int most) {
        return em.createQuery("""
                        select i from SheetImport i where i.accountId = :account and i.place = :place order by i.id desc
                        """, SheetImport.class)
                .setParameter("account", accountId)
                .setParameter("place", place)
                .setMaxResults(most)
                .getResultList();
    }

    void add(SheetImport made, byte[] content, Found found) {
        em.persist(made);
        em.flush();
        em.persist(new SheetImportFile(made.getId(), content, found));
        em.flush();
    }

    void remove(SheetImport old) {
        Optional.ofNullable(file(old)).ifPresent(em::remove);
        em.flush();
        em.remove(old);
        em.flush();
    }

    void flush() {
        em.flush();
    }
}
