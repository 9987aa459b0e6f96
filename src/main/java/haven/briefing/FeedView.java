package haven.briefing;

import java.time.Instant;
import java.time.ZoneId;

/**
 * Whether the reader has an address for calendar programs.
 *
 * @param madeAt since when, or null where there is none
 * @param zone of where the reader is
 * @param briefs whether they give briefings, which stand in it too
 */
public record FeedView(Instant madeAt, ZoneId zone, boolean briefs) {}
