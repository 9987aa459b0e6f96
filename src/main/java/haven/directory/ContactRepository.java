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
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class ContactRepository {

    private static final List<ContactKind> EMERGENCY =
            Arrays.stream(ContactKind.values()).filter(ContactKind::isEmergency).toList();

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

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

    /** The same of exactly these places, without those that have ended. */
    List<Contact> listOf(List<String> scopes) {
        return batched(em.createQuery("""
                                select c from Contact c where c.scope in :scopes and c.kind in :kinds
                                  and (c.to is null or c.to >= :yesterday) order by c.id
                                """, Contact.class)
                        .setParameter("scopes", scopes)
                        .setParameter("yesterday", yesterday()))
                .getResultList();
    }

    /** Those of this place and below after this id, without those that have ended or are by voice only. */
    List<Contact> listWithin(Scoped place, long after, int most) {
        return batched(em.createQuery("""
                                select c from Contact c where c.scope like :within and c.kind in :kinds and c.id > :after
                                  and c.byVoiceOnly = false and (c.to is null or c.to >= :yesterday) order by c.id
                                """, Contact.class)
                        .setParameter("within", place.scope() + "%")
                        .setParameter("after", after)
                        .setParameter("yesterday", yesterday()))
                .setMaxResults(most)
                .getResultList();
    }

    private static TypedQuery<Contact> batched(TypedQuery<Contact> query) {
        return query.setParameter("kinds", EMERGENCY)
                .setHint("eclipselink.batch", "c.numbers")
                .setHint("eclipselink.batch", "c.absences");
    }

    /** Where the contact is, it may be a day earlier. */
    private LocalDate yesterday() {
        return LocalDate.now(clock).minusDays(1);
    }

    int countByVoiceOnly(Scoped place) {
        return em.createQuery("""
                        select count(c) from Contact c where c.scope like :within and c.kind in :kinds
                          and c.byVoiceOnly = true
                        """, Long.class)
                .setParameter("within", place.scope() + "%")
                .setParameter("kinds", EMERGENCY)
                .getSingleResult()
                .intValue();
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
                          n.id, n.kind, n.digits, n.verifiedOn, n.verifiedByRole, n.sample, n.numbersChangedOn)
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

    /** As {@link #add}, written with all others when the transaction ends. */
    void addLater(Contact contact) {
        em.persist(contact);
    }

    /** As {@link #save}, likewise. */
    void saveLater(Contact contact) {
        em.lock(contact, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }
}
