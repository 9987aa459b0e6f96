package haven.briefing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * When a briefer briefs nobody, by the calendar and the clock of their station.
 *
 * @param days holidays, and days on which they are away
 * @param hours in which they are away, on other days
 */
record TimeOff(Set<LocalDate> days, List<HoursOff> hours) {

    TimeOff {
        days = Set.copyOf(days);
        hours = List.copyOf(hours);
    }

    /** @param off of one briefer @param holidays of the country where they are */
    static TimeOff of(List<BrieferDayOff> off, List<Holiday> holidays) {
        var days = new HashSet<LocalDate>();
        off.stream()
                .filter(one -> one.hours() == null)
                .forEach(
                        one -> one.getFrom().datesUntil(one.getTo().plusDays(1)).forEach(days::add));
        holidays.forEach(one -> days.add(one.getDay()));
        return new TimeOff(
                days,
                off.stream()
                        .map(BrieferDayOff::hours)
                        .filter(hours -> hours != null)
                        .toList());
    }

    /** Whether this session begins on such a day, or meets such hours. */
    boolean meets(Instant from, Instant to, ZoneId zone) {
        return days.contains(LocalDate.ofInstant(from, zone)) || meetsHours(from, to, zone);
    }

    boolean meetsHours(Instant from, Instant to, ZoneId zone) {
        return hours.stream().anyMatch(one -> one.meets(from, to, zone));
    }

    /** Whether nobody is briefed in all of these hours as it is. */
    boolean hold(HoursOff other) {
        return days.contains(other.day()) || hours.stream().anyMatch(one -> one.hold(other));
    }
}
