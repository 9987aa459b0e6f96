package haven.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;

@ApplicationScoped
class SetupRepository {

    @Inject
    EntityManager em;

    long countOpen(Instant since) {
        return ((Number) em.createNativeQuery("select count(*) from setup_link where used_at is null and made_at > ?1")
                        .setParameter(1, Timestamp.from(since))
                        .getSingleResult())
                .longValue();
    }

    boolean isOpen(String tokenHash, Instant since) {
        return !em.createNativeQuery(
                        "select 1 from setup_link where token_hash = ?1 and used_at is null and made_at > ?2")
                .setParameter(1, tokenHash)
                .setParameter(2, Timestamp.from(since))
                .getResultList()
                .isEmpty();
    }

    /** Two nodes, or two people with the same link, come one after the other, until the transaction ends. */
    void lock(Instant now) {
        em.createNativeQuery("insert ignore into portal_key (name, value, made_at) values ('setup', 'lock', ?1)")
                .setParameter(1, Timestamp.from(now))
                .executeUpdate();
        em.createNativeQuery("select name from portal_key where name = 'setup' for update")
                .getResultList();
    }

    void add(String tokenHash, Instant now) {
        em.createNativeQuery("insert into setup_link (token_hash, made_at) values (?1, ?2)")
                .setParameter(1, tokenHash)
                .setParameter(2, Timestamp.from(now))
                .executeUpdate();
    }

    /** Ends every link: another node may have logged one too. */
    void useAll(Instant now) {
        em.createNativeQuery("update setup_link set used_at = ?1 where used_at is null")
                .setParameter(1, Timestamp.from(now))
                .executeUpdate();
    }
}
