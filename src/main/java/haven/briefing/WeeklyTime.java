package haven.briefing;

import haven.shared.RuleViolation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A part of a briefer's week that is cut into slots, by the clock on the wall of the duty station.
 *
 * @param id of its row
 * @param to after {@code from}: nobody is briefed over midnight
 * @param minutes how long a slot is
 * @param seats how many a slot has
 * @param since the first day on which it holds, {@code until} the last one, or null
 */
public record WeeklyTime(
        long id,
        DayOfWeek day,
        LocalTime from,
        LocalTime to,
        int minutes,
        int seats,
        BriefingMode mode,
        String language,
        LocalDate since,
        LocalDate until) {

    static final int SHORTEST = 10;
    static final int LONGEST = 480;

    /** @throws RuleViolation beside the field that is wrong */
    public WeeklyTime {
        if (!from.isBefore(to)) {
            throw RuleViolation.at("timeTo", "briefing.error.endsBeforeItBegins");
        }
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw RuleViolation.at("timeMinutes", "briefing.error.minutes", SHORTEST, LONGEST);
        }
        if (from.plusMinutes(minutes).isAfter(to) || from.plusMinutes(minutes).isBefore(from)) {
            throw RuleViolation.at("timeMinutes", "briefing.error.noSlotFits");
        }
        if (until != null && until.isBefore(since)) {
            throw RuleViolation.at("timeUntil", "briefing.error.endsBeforeItBegins");
        }
    }

    boolean holdsOn(LocalDate date) {
        return date.getDayOfWeek() == day && !date.isBefore(since) && (until == null || !date.isAfter(until));
    }

    /** Whether both would hold at one moment of some day: a briefer is in one place at a time. */
    boolean overlaps(WeeklyTime other) {
        return day == other.day
                && from.isBefore(other.to)
                && other.from.isBefore(to)
                && (until == null || !other.since.isAfter(until))
                && (other.until == null || !since.isAfter(other.until));
    }
}
