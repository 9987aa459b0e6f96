package haven.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class QuestionRepository {

    @Inject
    EntityManager em;

    /**
     * The contacts whom to ask: of these kinds, with somebody to write to, relied on, whose check ends by then; who were
     * not asked about that day yet, or once, before the last instant, without an answer.
     */
    List<Long> listToAsk(Collection<ContactKind> kinds, LocalDate today, LocalDate until, Instant patience) {
        return em.createQuery("""
                        select c.id from Contact c
                        where c.kind in :kinds and c.reliedOn = true and c.byVoiceOnly = false
                          and (c.email is not null or c.personId is not null)
                          and c.from <= :today and (c.to is null or c.to >= :today) and c.checkBy <= :until
                          and not exists (select q.id from ContactQuestion q where q.contact = c
                              and q.dueOn = c.checkBy and (q.number = 2 or q.askedAt > :patience
                                  or q.answeredAt is not null))
                        order by c.checkBy, c.id
                        """, Long.class)
                .setParameter("kinds", kinds)
                .setParameter("today", today)
                .setParameter("until", until)
                .setParameter("patience", patience)
                .getResultList();
    }

    Optional<Contact> lockContact(long id) {
        return Optional.ofNullable(em.find(Contact.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<ContactQuestion> find(String hash) {
        return em.createQuery("select q from ContactQuestion q where q.hash = :hash", ContactQuestion.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** Whose contact it asks about; reads no entity, so that who locks reads it as it is behind the lock. */
    Optional<Long> findContact(String hash) {
        return em.createQuery("select q.contact.id from ContactQuestion q where q.hash = :hash", Long.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** All letters about this contact, newest first. */
    List<ContactQuestion> listOf(Contact contact) {
        return em.createQuery(
                        "select q from ContactQuestion q where q.contact = :contact order by q.id desc",
                        ContactQuestion.class)
                .setParameter("contact", contact)
                .getResultList();
    }

    void add(ContactQuestion question) {
        em.persist(question);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    /** Removes letters whose time was over before then; returns how many. */
    int removeUntil(Instant then) {
        return em.createQuery("delete from ContactQuestion q where q.validUntil < :then")
                .setParameter("then", then)
                .executeUpdate();
    }
}
