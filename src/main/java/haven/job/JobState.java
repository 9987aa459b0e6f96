package haven.job;

import java.time.Instant;

/**
 * Where a job stands.
 *
 * @param node who did it last, or does it now; null before its first time
 * @param endedAt null while it runs, and after its node was lost
 * @param claimedUntil until when its node has it; null when nobody has
 * @param failures how many times in a row it failed
 * @param failedAt when it failed last, or null
 * @param errorNumber of the last time, null where that went well
 */
public record JobState(
        String name,
        String node,
        Instant startedAt,
        Instant endedAt,
        Instant claimedUntil,
        int failures,
        Instant failedAt,
        String errorNumber) {

    /** Whether a node is at it. */
    public boolean isRunning(Instant now) {
        return claimedUntil != null && claimedUntil.isAfter(now);
    }

    /** Whether the node that was at it went away. */
    public boolean isLost(Instant now) {
        return claimedUntil != null && !claimedUntil.isAfter(now);
    }
}
