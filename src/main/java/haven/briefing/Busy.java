package haven.briefing;

import java.time.Instant;

/** A time at which the briefer is in a session, its buffers included; {@code from} inclusive, {@code to} exclusive. */
record Busy(Instant startsAt, Instant from, Instant to) {

    boolean meets(Instant begin, Instant end) {
        return from.isBefore(end) && begin.isBefore(to);
    }
}
