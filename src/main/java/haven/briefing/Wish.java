package haven.briefing;

import java.time.Instant;

/**
 * Another time that somebody would like.
 *
 * @param key of the free time; null for a time of one's own choice
 * @param note for the other side; may be null
 * @param despite whether whoever briefs would come although they are away, it is a holiday, or their day is full
 */
record Wish(String key, Instant from, Instant to, String note, boolean despite) {}
