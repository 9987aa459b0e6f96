package haven.aidememoire;

import haven.contact.Contact;
import haven.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class AideMemoireRepository {

    private static final int MOST_EDITIONS = 20;

    @Inject
    EntityManager em;

    Optional<AideMemoire> find(String scope) {
        return em.createQuery("select a from AideMemoire a where a.scope = :scope", AideMemoire.class)
                .setParameter("scope", scope)
                .getResultStream()
                .findFirst();
    }

    Optional<CountryLaw> findLaw(AideMemoire aide) {
        return em.createQuery("select l from CountryLaw l where l.aideMemoire = :aide", CountryLaw.class)
                .setParameter("aide", aide)
                .getResultStream()
                .findFirst();
    }

    /** All of its services, those that were taken out too, by group. */
    List<SupportService> listServices(AideMemoire aide) {
        return em
                .createQuery("""
                        select s from SupportService s
                        where s.aideMemoire = :aide order by s.id
                        """, SupportService.class)
                .setParameter("aide", aide)
                .setHint("eclipselink.batch", "s.contact") // one statement for all, instead of one for each
                .setHint("eclipselink.batch", "s.contact.numbers")
                .setHint("eclipselink.batch", "s.contact.absences")
                .getResultList() // not as a stream: the provider reads that row by row, and nothing together
                .stream()
                .sorted(java.util.Comparator.comparing(SupportService::getGroup))
                .toList();
    }

    /** The service that is reached there. */
    Optional<SupportService> findServiceOf(Contact contact) {
        return em.createQuery("select s from SupportService s where s.contact = :contact", SupportService.class)
                .setParameter("contact", contact)
                .getResultStream()
                .findFirst();
    }

    Optional<SupportService> findService(long id) {
        return Optional.ofNullable(em.find(SupportService.class, id));
    }

    /** What was decided last. */
    Optional<AideMemoireEdition> findLastEdition(AideMemoire aide) {
        return em.createQuery(
                        "select e from AideMemoireEdition e where e.aideMemoire = :aide order by e.id desc",
                        AideMemoireEdition.class)
                .setParameter("aide", aide)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Newest first. */
    List<EditionLine> listEditions(AideMemoire aide) {
        return em.createQuery("""
                        select new haven.aidememoire.EditionLine(e.number, e.outcome, e.madeAt, e.byRole)
                        from AideMemoireEdition e where e.aideMemoire = :aide order by e.id desc
                        """, EditionLine.class)
                .setParameter("aide", aide)
                .setMaxResults(MOST_EDITIONS)
                .getResultList();
    }

    /** Whoever else publishes anything waits until this transaction has ended. */
    void lock() {
        em.createNativeQuery("select number from edition_state where id = 1 for update")
                .getSingleResult();
    }

    void add(Object entity) {
        em.persist(entity);
        flush();
    }

    /** Counts a change of its numbers and absences as one of its own: the next stale form is seen. */
    void touch(Contact contact) {
        em.lock(contact, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** @throws RuleViolation where somebody else changed the same meanwhile */
    void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException meanwhile) {
            throw new RuleViolation("aide.error.changedMeanwhile");
        }
    }
}
