package haven.briefing;

import java.time.Instant;
import java.time.ZoneId;

/**
 * A time at which somebody can be briefed.
 *
 * @param key what a form sends back: of a session {@code s<id>}, of a slot {@code t<weekly time>-<epoch second>}
 * @param zone of the station by whose clock it is told
 * @param place where it is, for people; may be null
 * @param brieferId the briefer, {@code briefer} their name
 * @param seats how many there are at all, {@code free} how many of them nobody holds
 */
public record Offer(
        String key,
        Instant from,
        Instant to,
        ZoneId zone,
        BriefingMode mode,
        String language,
        String place,
        long brieferId,
        String briefer,
        int seats,
        int free) {

    public boolean isGroup() {
        return seats > 1;
    }
}
