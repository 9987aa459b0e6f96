package haven.directory;

import haven.access.Scoped;
import haven.contact.Contact;
import haven.contact.ContactKind;
import haven.place.EmergencyNumberRow;
import haven.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class ContactRepository {

    private static final List<ContactKind> EMERGENCY =
            Arrays.stream(ContactKind.values()).filter(ContactKind::isEmergency).toList();

    @Inject
    EntityManager em;

    /** The emergency contacts of exactly this place, with numbers and absences: three statements whatever their number. */
    List<Contact> listOf(Scoped place) {
        return em.createQuery(
                        "select c from Contact c where c.scope = :scope and c.kind in :kinds order by c.id",
                        Contact.class)
                .setParameter("scope", place.scope())
                .setParameter("kinds", EMERGENCY)
                .setHint("eclipselink.batch", "c.numbers")
                .setHint("eclipselink.batch", "c.absences")
                .getResultList();
    }

    /** An emergency contact of exactly this place. */
    Optional<Contact> find(Scoped place, long id) {
        return Optional.ofNullable(em.find(Contact.class, id))
                .filter(contact -> contact.scope().equals(place.scope())
                        && contact.getKind().isEmergency());
    }

    /** Where there are emergency contacts. */
    List<String> listScopes() {
        return em.createQuery("select distinct c.scope from Contact c where c.kind in :kinds", String.class)
                .setParameter("kinds", EMERGENCY)
                .getResultList();
    }

    /** The scopes of the countries with emergency numbers. */
    List<String> listScopesWithNumbers() {
        return em.createQuery("""
                        select distinct r.code, c.code from EmergencyNumber n join n.country c join c.region r
                        """, Object[].class)
                .getResultStream()
                .map(codes -> Scoped.WORLD + codes[0] + "/" + codes[1] + "/")
                .toList();
    }

    /** The emergency numbers of the country with this code. */
    List<EmergencyNumberRow> listNumbers(String country) {
        return em.createQuery("""
                        select new haven.place.EmergencyNumberRow(
                          n.id, n.kind, n.digits, n.verifiedOn, n.verifiedByRole, n.sample)
                        from EmergencyNumber n where n.country.code = :country order by n.id
                        """, EmergencyNumberRow.class)
                .setParameter("country", country)
                .getResultList();
    }

    /** Whoever else publishes anything waits until this transaction has ended. */
    void lock() {
        em.flush();
        em.createNativeQuery("select number from edition_state where id = 1 for update")
                .getSingleResult();
    }

    void add(Contact contact) {
        em.persist(contact);
        em.flush();
    }

    void remove(Contact contact) {
        em.remove(contact);
        em.flush();
    }

    /**
     * Counts a change of its numbers and absences as one of its own, and writes it all.
     *
     * @throws RuleViolation where somebody else changed it meanwhile
     */
    void save(Contact contact) {
        try {
            em.lock(contact, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
            em.flush();
        } catch (OptimisticLockException meanwhile) {
            throw new RuleViolation("directory.error.changedMeanwhile");
        }
    }
}
