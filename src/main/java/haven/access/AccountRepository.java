package haven.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@ApplicationScoped
class AccountRepository {

    @Inject
    EntityManager em;

    Optional<Account> find(String username) {
        return em.createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    Optional<Account> find(long id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    /** As it is now, and locked until the transaction ends. */
    Optional<Account> lock(long id) {
        return Optional.ofNullable(em.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<Account> listActiveOf(Collection<Long> personIds) {
        return em.createQuery("select a from Account a where a.active = true and a.personId in :people", Account.class)
                .setParameter("people", personIds)
                .getResultList();
    }

    /** Whether one of these people has an active account. */
    boolean anyActive(List<Long> personIds) {
        return !personIds.isEmpty()
                && em.createQuery(
                                        "select count(a) from Account a where a.active = true and a.personId in :people",
                                        Long.class)
                                .setParameter("people", personIds)
                                .getSingleResult()
                        > 0;
    }

    /** Which of these people can sign in: their account is active and has a password. */
    Set<Long> canSignIn(Collection<Long> personIds) {
        return personIds.isEmpty()
                ? Set.of()
                : Set.copyOf(em.createQuery(
                                "select a.personId from Account a where a.active = true"
                                        + " and a.passwordHash is not null and a.personId in :people",
                                Long.class)
                        .setParameter("people", personIds)
                        .getResultList());
    }

    void add(Account account) {
        em.persist(account);
        em.flush();
    }
}
