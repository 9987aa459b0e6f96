package haven.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class OperationDueRepository {

    @Inject
    EntityManager em;

    /** How many letters did not leave, and since when. */
    record DeadLetters(long number, Instant since) {}

    Optional<DeadLetters> deadLetters() {
        var row = (Object[]) em.createNativeQuery("select count(*), min(dead_at) from letter where state = 'DEAD'")
                .getSingleResult();
        var number = ((Number) row[0]).longValue();
        return number == 0 ? Optional.empty() : Optional.of(new DeadLetters(number, ((Timestamp) row[1]).toInstant()));
    }
}
