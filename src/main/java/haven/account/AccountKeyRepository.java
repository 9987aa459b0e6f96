package haven.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class AccountKeyRepository {

    @Inject
    EntityManager em;

    void add(AccountKey key) {
        em.persist(key);
        em.flush();
    }

    Optional<AccountKey> find(KeyKind kind, String hash) {
        return em.createQuery("select k from AccountKey k where k.hash = :hash and k.kind = :kind", AccountKey.class)
                .setParameter("hash", hash)
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst();
    }

    /** The account that this key opens; reads no entity, so that {@link #lock} reads it as it is behind the lock. */
    Optional<Long> accountOf(KeyKind kind, String hash) {
        return em.createQuery(
                        "select k.accountId from AccountKey k where k.hash = :hash and k.kind = :kind", Long.class)
                .setParameter("hash", hash)
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst();
    }

    /** All keys of the account that nobody has used or ended, locked until the transaction ends. */
    List<AccountKey> lockOpen(long accountId) {
        return em.createQuery("""
                        select k from AccountKey k
                        where k.accountId = :account and k.usedAt is null and k.endedAt is null
                        """, AccountKey.class)
                .setParameter("account", accountId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** How many keys of this kind were made for the account since then. */
    long countSince(long accountId, KeyKind kind, Instant since) {
        return em.createQuery(
                        "select count(k) from AccountKey k where k.accountId = :account and k.kind = :kind and k.madeAt > :since",
                        Long.class)
                .setParameter("account", accountId)
                .setParameter("kind", kind)
                .setParameter("since", since)
                .getSingleResult();
    }

    /** Removes those whose time was over before then; returns how many. */
    int removeUntil(Instant then) {
        return em.createQuery("delete from AccountKey k where k.validUntil < :then")
                .setParameter("then", then)
                .executeUpdate();
    }

    void flush() {
        em.flush();
    }
}
