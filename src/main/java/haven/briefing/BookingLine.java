package haven.briefing;

import haven.booking.Step;
import java.time.Instant;

/**
 * What happened to a booking once.
 *
 * @param startsAt when the session was to begin, as it stood then
 * @param by who did it; null where the portal did it by itself
 */
public record BookingLine(Step step, Instant at, Instant startsAt, String by) {}
