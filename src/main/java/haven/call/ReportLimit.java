package haven.call;

import haven.access.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often one client may report numbers. In memory only, by a hash under a key that nobody keeps, and forgotten after
 * ten minutes: an office of hundreds may share an address.
 */
class ReportLimit {

    static final int MOST = 30;
    static final Duration REMEMBERED = Duration.ofMinutes(10);
    private static final int MOST_CLIENTS = 10_000;

    private final String key = Tokens.random();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private Instant since = Instant.EPOCH;

    /** Whether this client may report once more. */
    synchronized boolean lets(String address, Instant now) {
        if (now.isAfter(since.plus(REMEMBERED)) || counts.size() >= MOST_CLIENTS) {
            counts.clear();
            since = now;
        }
        return counts.merge(Tokens.hash(key + address), 1, Integer::sum) <= MOST;
    }
}
