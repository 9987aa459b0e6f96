package haven.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;

@ApplicationScoped
class PersonContactRepository {

    @Inject
    EntityManager em;

    /** The entries of this person, with numbers and absences. */
    List<Contact> listOf(long personId) {
        return em.createQuery("select c from Contact c where c.personId = :person order by c.id", Contact.class)
                .setParameter("person", personId)
                .setHint("eclipselink.batch", "c.numbers")
                .setHint("eclipselink.batch", "c.absences")
                .getResultList();
    }

    /** Counts a change of its absences as one of its own, and writes it all. */
    void save(Contact contact) {
        em.lock(contact, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }
}
