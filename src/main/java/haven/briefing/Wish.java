package haven.briefing;

import java.time.Instant;

/**
 * Another time that somebody would like.
 *
 * @param key of the free time; null for a time of one's own choice
 * @param note for the other side; may be null
 */
record Wish(String key, Instant from, Instant to, String note) {}
