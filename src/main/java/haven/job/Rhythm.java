package haven.job;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * When a job is due.
 *
 * @param every the time from one start to the next
 * @param at the time of day (UTC) for what is done once a day; null for what is done all day
 */
public record Rhythm(Duration every, LocalTime at) implements Serializable {

    /** Again and again, this long after the last start. */
    public static Rhythm every(Duration every) {
        return new Rhythm(every, null);
    }

    /** Once a day at this time (UTC); a day that was missed is made up for at once. */
    public static Rhythm daily(LocalTime at) {
        return new Rhythm(Duration.ofDays(1), at);
    }

    /** The first instant at which it is due after it was started last. */
    public Instant next(Instant lastStart) {
        if (at == null) {
            return lastStart.plus(every);
        }
        var sameDay = lastStart.atZone(ZoneOffset.UTC).with(at).toInstant();
        return sameDay.isAfter(lastStart) ? sameDay : sameDay.plus(every);
    }
}
