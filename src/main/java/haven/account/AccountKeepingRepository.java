package haven.account;

import haven.access.Account;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class AccountKeepingRepository {

    @Inject
    EntityManager em;

    Optional<Account> find(long id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    Optional<Account> findOf(long personId) {
        return em.createQuery("select a from Account a where a.personId = :person", Account.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    boolean isTaken(String username) {
        return em.createQuery("select count(a) from Account a where a.username = :username", Long.class)
                        .setParameter("username", username)
                        .getSingleResult()
                > 0;
    }

    /** Places where it is signed in and was used since then. */
    long countSignIns(long accountId, Instant seenSince) {
        return em.createQuery(
                        "select count(s) from SignIn s"
                                + " where s.accountId = :account and s.endedAt is null and s.seenAt > :since",
                        Long.class)
                .setParameter("account", accountId)
                .setParameter("since", seenSince)
                .getSingleResult();
    }

    void add(Account account) {
        em.persist(account);
        em.flush();
    }

    void flush() {
        em.flush();
    }
}
