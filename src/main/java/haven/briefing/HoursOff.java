package haven.briefing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Hours of one day, by the clock on the wall of a station: one that the clock skips is none, of one that it shows twice
 * both are meant.
 *
 * @param to after {@code from}
 */
record HoursOff(LocalDate day, LocalTime from, LocalTime to) {

    /** Nothing that is booked is as short as what is left of the day. */
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    /** What the clock shows from one instant to another: for each day, and for each time before and after it is changed. */
    static List<HoursOff> between(Instant from, Instant to, ZoneId zone) {
        var all = new ArrayList<HoursOff>();
        for (var at = from; at.isBefore(to); ) {
            var offset = zone.getRules().getOffset(at);
            var change = zone.getRules().nextTransition(at);
            var until = change == null || change.getInstant().isAfter(to) ? to : change.getInstant();
            add(all, LocalDateTime.ofInstant(at, offset), LocalDateTime.ofInstant(until, offset));
            at = until;
        }
        return List.copyOf(all);
    }

    private static void add(List<HoursOff> all, LocalDateTime from, LocalDateTime to) {
        for (var day = from.toLocalDate(); !day.isAfter(to.toLocalDate()); day = day.plusDays(1)) {
            var begin = day.equals(from.toLocalDate()) ? from.toLocalTime() : LocalTime.MIDNIGHT;
            var end = day.equals(to.toLocalDate()) ? to.toLocalTime() : END_OF_DAY;
            if (begin.isBefore(end)) {
                all.add(new HoursOff(day, begin, end));
            }
        }
    }

    /** Whether some of this time lies in these hours; what only touches them does not. */
    boolean meets(Instant begin, Instant end, ZoneId zone) {
        return between(begin, end, zone).stream()
                .anyMatch(one -> one.day.equals(day) && one.from.isBefore(to) && from.isBefore(one.to));
    }

    /** Whether all of the other hours lie in these. */
    boolean hold(HoursOff other) {
        return day.equals(other.day) && !other.from.isBefore(from) && !other.to.isAfter(to);
    }
}
