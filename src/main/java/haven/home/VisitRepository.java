package haven.home;

import haven.access.Returned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

/** One row an account, in plain SQL: of requests that come back at the same moment one begins the visit. */
@ApplicationScoped
class VisitRepository {

    @Inject
    EntityManager em;

    /** The visit that is noted becomes the one before, unless it has only just begun. */
    void begin(Returned returned) {
        var now = returned.now();
        em.createNativeQuery("""
                        insert into account_visit (account_id, began_at, before_at) values (?1, ?2, ?3)
                        on duplicate key update
                          before_at = if(began_at < ?4, greatest(began_at, coalesce(?3, began_at)), before_at),
                          began_at = if(began_at < ?4, ?2, began_at)
                        """)
                .setParameter(1, returned.accountId())
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, returned.last().map(Timestamp::from).orElse(null))
                .setParameter(4, Timestamp.from(now.minus(returned.pause())))
                .executeUpdate();
    }

    /** When the visit before this one ended. */
    Optional<Instant> findBefore(long accountId) {
        return em
                .createNativeQuery("select before_at from account_visit where account_id = ?1")
                .setParameter(1, accountId)
                .getResultList()
                .stream()
                .filter(java.util.Objects::nonNull)
                .map(at -> ((Timestamp) at).toInstant())
                .findFirst();
    }
}
