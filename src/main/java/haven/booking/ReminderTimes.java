package haven.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * BRF-07: when which reminder of a session is due. Pure. Distances are spans of time, not of the calendar: 24 hours stay
 * 24 hours, whatever the clocks do in between.
 *
 * <ol>
 *   <li>A reminder is due from its distance on until the next one is due, the last one until the session begins: who was
 *       not reminded in time is reminded late, and of several that are late only by the nearest.
 *   <li>Who came to this time after a reminder was due has just been told of it, and does not get it.
 * </ol>
 *
 * @param distances how long before a session each kind is due, in the order of the kinds, the longest first
 */
record ReminderTimes(List<Duration> distances) {

    ReminderTimes {
        distances = List.copyOf(distances);
        var longestFirst =
                distances.stream().sorted(Comparator.reverseOrder()).distinct().toList();
        if (distances.size() != ReminderKind.values().length
                || !longestFirst.equals(distances)
                || distances.get(distances.size() - 1).compareTo(Duration.ZERO) <= 0) {
            throw new IllegalArgumentException("three distances, the longest first: " + distances);
        }
    }

    Duration before(ReminderKind kind) {
        return distances.get(kind.ordinal());
    }

    /** Sessions that begin after this instant may be due for this kind now ... */
    Instant after(ReminderKind kind, Instant now) {
        return kind == ReminderKind.LAST ? now : now.plus(distances.get(kind.ordinal() + 1));
    }

    /** ... those that begin after this one are not yet. */
    Instant until(ReminderKind kind, Instant now) {
        return now.plus(before(kind));
    }

    /** Whether a reminder of this kind is due now for a session that begins then. */
    boolean isDue(ReminderKind kind, Instant start, Instant now) {
        return start.isAfter(after(kind, now)) && !start.isAfter(until(kind, now));
    }

    /** Whether who came to this time then is still to be told. @param since when they came to it */
    boolean isNews(ReminderKind kind, Instant start, Instant since) {
        return since.isBefore(start.minus(before(kind)));
    }
}
