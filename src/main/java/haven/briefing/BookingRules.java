package haven.briefing;

import java.time.Duration;

/**
 * BRF-08: what a briefer wants kept.
 *
 * @param notice how long before it begins a slot can still be booked by the first
 * @param joinNotice how long before it begins one can still join a session that takes place anyway
 * @param before how long before a session the briefer is busy, {@code after} how long after it
 * @param daily how many sessions a day at most, by the station's calendar
 */
public record BookingRules(Duration notice, Duration joinNotice, Duration before, Duration after, int daily) {}
