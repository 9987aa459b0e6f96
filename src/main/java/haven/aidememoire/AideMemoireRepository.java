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

    private static final int MOST_EDITIONS = 200;
    private static final int MOST_COPIES = 20;

    @Inject
    EntityManager em;

    Optional<AideMemoire> find(String scope) {
        return em.createQuery("select a from AideMemoire a where a.scope = :scope", AideMemoire.class)
                .setParameter("scope", scope)
                .getResultStream()
                .findFirst();
    }

    /** Of all places for which somebody ever wrote. */
    List<String> listScopes() {
        return em.createQuery("select a.scope from AideMemoire a order by a.scope", String.class)
                .getResultList();
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

    Optional<Long> findIdByContact(String scope, long contactId) {
        return em.createQuery("""
                        select s.id from SupportService s where s.contact.id = :contact and s.aideMemoire.scope = :scope
                        """, Long.class)
                .setParameter("contact", contactId)
                .setParameter("scope", scope)
                .getResultStream()
                .findFirst();
    }

    /** The same by the id of the contact. */
    Optional<SupportService> findServiceOf(long contact) {
        return em.createQuery("select s from SupportService s where s.contact.id = :contact", SupportService.class)
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

    /** How the edition with this number was when it was released, before anybody corrected it. */
    Optional<AideMemoireEdition> findReleased(AideMemoire aide, int number) {
        return em.createQuery("""
                        select e from AideMemoireEdition e
                        where e.aideMemoire = :aide and e.number = :number and e.outcome = :published order by e.id desc
                        """, AideMemoireEdition.class)
                .setParameter("aide", aide)
                .setParameter("number", number)
                .setParameter("published", AideMemoireEdition.Outcome.PUBLISHED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What was published of this place, the oldest first; not more than the last ones. */
    List<AideMemoireEdition> listCopies(AideMemoire aide) {
        var newest = em.createQuery("""
                        select e from AideMemoireEdition e
                        where e.aideMemoire = :aide and e.outcome <> :withdrawn order by e.id desc
                        """, AideMemoireEdition.class)
                .setParameter("aide", aide)
                .setParameter("withdrawn", AideMemoireEdition.Outcome.WITHDRAWN)
                .setMaxResults(MOST_COPIES)
                .getResultList();
        return newest.stream()
                .sorted(java.util.Comparator.comparing(AideMemoireEdition::id))
                .toList();
    }

    Optional<AideMemoireEdition> findEdition(long id) {
        return Optional.ofNullable(em.find(AideMemoireEdition.class, id));
    }

    /** What was decided last about the draft. */
    Optional<AideDecision> findLastDecision(AideMemoire aide) {
        return em.createQuery(
                        "select d from AideDecision d where d.aideMemoire = :aide order by d.id desc",
                        AideDecision.class)
                .setParameter("aide", aide)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<TextCheck> listTextChecks(AideMemoire aide) {
        return em.createQuery("select c from TextCheck c where c.aideMemoire = :aide", TextCheck.class)
                .setParameter("aide", aide)
                .getResultList();
    }

    /** Newest first. */
    List<EditionLine> listEditions(AideMemoire aide) {
        return em.createQuery("""
                        select new haven.aidememoire.EditionLine(e.id, e.number, e.outcome, e.madeAt, e.byRole)
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
