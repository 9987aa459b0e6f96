package haven.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody came back: a visit began. Fired in the transaction that finds out who is calling.
 *
 * @param last when the account was last in use before; empty where nobody remembers
 */
public record Returned(long accountId, Optional<Instant> last, Instant now) {

    /** Without any use for so long, a visit is over. */
    public Duration pause() {
        return Visits.PAUSE;
    }
}
