package haven.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;

@ApplicationScoped
class AdministratorRepository {

    @Inject
    EntityManager em;

    /** Those who take away administrators come one after the other, on all nodes, until the transaction ends. */
    void lock(Instant now) {
        em.createNativeQuery(
                        "insert ignore into portal_key (name, value, made_at) values ('administrators', 'lock', ?1)")
                .setParameter(1, Timestamp.from(now))
                .executeUpdate();
        em.createNativeQuery("select name from portal_key where name = 'administrators' for update")
                .getResultList();
    }
}
