package haven.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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
