package haven.briefing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * BRF-08: when a briefer can be booked. Pure: weekly times, days off and sessions go in, slots come out. The same is asked
 * when somebody looks and when somebody books, so that a typed address gets no further than a link.
 *
 * <ol>
 *   <li>Weekly times are by the clock on the wall of the station. An hour that the clock skips has no slots; of one that it
 *       shows twice the first is meant. A slot is as long as it says, whatever the clock does meanwhile.
 *   <li>No slot begins on a day off: a holiday of the country, or a day on which the briefer is away; and none meets hours
 *       in which the briefer is away. Buffers may: they are between sessions.
 *   <li>A slot and its buffers meet no other session of the briefer.
 *   <li>A slot begins after the notice; on a day with as many sessions as the briefer takes there is none.
 * </ol>
 */
final class Availability {

    private final ZoneId zone;
    private final BookingRules rules;
    private final List<WeeklyTime> times;
    private final TimeOff off;
    private final List<Busy> busy;

    /** @param off when nobody is briefed @param busy all sessions around the days asked for */
    Availability(ZoneId zone, BookingRules rules, Collection<WeeklyTime> times, TimeOff off, List<Busy> busy) {
        this.zone = zone;
        this.rules = rules;
        this.times = List.copyOf(times);
        this.off = off;
        this.busy = List.copyOf(busy);
    }

    /** All that can be booked now, of these days of the station's calendar, both included; the first first. */
    List<Slot> slots(LocalDate first, LocalDate last, Instant now) {
        var earliest = now.plus(rules.notice());
        return first.datesUntil(last.plusDays(1))
                .filter(this::takesMoreOn)
                .flatMap(this::cut)
                .filter(slot -> !slot.from().isBefore(earliest))
                .filter(this::isFree)
                .sorted(Comparator.comparing(Slot::from)
                        .thenComparing(slot -> slot.time().id()))
                .toList();
    }

    /** The slot of this weekly time that begins at this instant, where it can be booked now. */
    Optional<Slot> find(long time, Instant from, Instant now) {
        var date = LocalDate.ofInstant(from, zone);
        return slots(date, date, now).stream()
                .filter(slot -> slot.time().id() == time && slot.from().equals(from))
                .findFirst();
    }

    private boolean takesMoreOn(LocalDate date) {
        return !off.days().contains(date)
                && busy.stream()
                                .filter(one -> LocalDate.ofInstant(one.startsAt(), zone)
                                        .equals(date))
                                .count()
                        < rules.daily();
    }

    private Stream<Slot> cut(LocalDate date) {
        return times.stream().filter(time -> time.holdsOn(date)).flatMap(time -> cut(time, date).stream());
    }

    private List<Slot> cut(WeeklyTime time, LocalDate date) {
        var slots = new ArrayList<Slot>();
        var length = Duration.ofMinutes(time.minutes());
        for (LocalTime at = time.from(); ends(at, time); at = at.plusMinutes(time.minutes())) {
            var local = date.atTime(at);
            if (!zone.getRules().getValidOffsets(local).isEmpty()) {
                var from = local.atZone(zone).toInstant(); // of two the earlier one, by the rule of java.time
                slots.add(new Slot(time, from, from.plus(length)));
            }
        }
        return slots;
    }

    private static boolean ends(LocalTime at, WeeklyTime time) {
        var end = at.plusMinutes(time.minutes());
        return !end.isAfter(time.to()) && end.isAfter(at);
    }

    private boolean isFree(Slot slot) {
        var begin = slot.from().minus(rules.before());
        var end = slot.to().plus(rules.after());
        return busy.stream().noneMatch(one -> one.meets(begin, end)) && !off.meetsHours(slot.from(), slot.to(), zone);
    }
}
