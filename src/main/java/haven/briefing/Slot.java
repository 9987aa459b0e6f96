package haven.briefing;

import java.time.Instant;

/** A time that can be booked, and that is no session yet. */
record Slot(WeeklyTime time, Instant from, Instant to) {}
