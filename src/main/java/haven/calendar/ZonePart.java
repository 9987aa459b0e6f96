package haven.calendar;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/**
 * What a calendar must know of a time zone to understand one event. Where the zone changes its clocks by a rule that is
 * in force, that rule, because Outlook takes a zone by its rules; else the changes around the event one by one.
 */
final class ZonePart {

    /** Older changes are written as of then: some calendars do not read dates before it. */
    private static final LocalDateTime OLDEST = LocalDateTime.of(1970, 1, 1, 0, 0);

    private static final int DAYS_OF_A_WEEK = 7;

    private ZonePart() {}

    static VTimezone of(ZoneId zone, Instant from, Instant to) {
        var rules = zone.getRules();
        var part = new VTimezone(zone.getId());
        var yearly = isByRule(rules, from) ? yearly(rules, from) : List.<Observance>of();
        (yearly.isEmpty() ? oneByOne(rules, from, to) : yearly).forEach(part::addComponent);
        return part;
    }

    /** Whether at this time, and at the change before it, nothing but the zone's yearly rules decides. */
    private static boolean isByRule(ZoneRules rules, Instant at) {
        int year = year(at);
        return !rules.getTransitionRules().isEmpty()
                && rules.getTransitions().stream().allMatch(change -> year(change.getInstant()) < year - 1);
    }

    private static int year(Instant at) {
        return at.atOffset(ZoneOffset.UTC).getYear();
    }

    /** Empty where a rule cannot be said in the words of iCalendar. */
    private static List<Observance> yearly(ZoneRules rules, Instant at) {
        var observances = new ArrayList<Observance>();
        for (var rule : rules.getTransitionRules()) {
            var change = rule.createTransition(year(at) - 1);
            var recurrence = recurrence(rule, change);
            if (recurrence == null) {
                return List.of();
            }
            var observance = observance(rules, change);
            observance.setRecurrenceRule(recurrence);
            observances.add(observance);
        }
        return observances;
    }

    private static Recurrence recurrence(ZoneOffsetTransitionRule rule, ZoneOffsetTransition change) {
        var local = change.getDateTimeBefore();
        int day = rule.getDayOfMonthIndicator();
        if (rule.getDayOfWeek() == null || local.getDayOfWeek() != rule.getDayOfWeek()) {
            return null; // a rule told in another clock's days
        }
        var weekday = DayOfWeek.valueOfAbbr(rule.getDayOfWeek().name().substring(0, 2));
        var yearly =
                new Recurrence.Builder(Frequency.YEARLY).byMonth(rule.getMonth().getValue());
        if (day == -1) {
            return yearly.byDay(-1, weekday).build();
        }
        if (day > 0 && day % DAYS_OF_A_WEEK == 1) {
            return yearly.byDay(day / DAYS_OF_A_WEEK + 1, weekday).build();
        }
        return null;
    }

    /** What holds at the beginning, the change before that, and every change until the end. */
    private static List<Observance> oneByOne(ZoneRules rules, Instant from, Instant to) {
        var observances = new ArrayList<Observance>();
        var current = rules.previousTransition(from.plusSeconds(1));
        if (current == null) {
            return List.of(always(rules.getOffset(from)));
        }
        var before = rules.previousTransition(current.getInstant());
        if (before != null && !before.getDateTimeBefore().isBefore(OLDEST)) {
            observances.add(observance(rules, before));
        }
        for (var change = current; change != null && change.getInstant().isBefore(to); ) {
            observances.add(observance(rules, change));
            change = rules.nextTransition(change.getInstant());
        }
        return observances;
    }

    private static Observance always(ZoneOffset offset) {
        return observance(new StandardTime(), OLDEST, offset, offset);
    }

    private static Observance observance(ZoneRules rules, ZoneOffsetTransition change) {
        var kind = rules.isDaylightSavings(change.getInstant()) ? new DaylightSavingsTime() : new StandardTime();
        var at = change.getDateTimeBefore().isBefore(OLDEST) ? OLDEST : change.getDateTimeBefore();
        return observance(kind, at, change.getOffsetBefore(), change.getOffsetAfter());
    }

    private static Observance observance(Observance kind, LocalDateTime at, ZoneOffset before, ZoneOffset after) {
        kind.setDateStart(new DateTimeComponents(
                at.getYear(),
                at.getMonthValue(),
                at.getDayOfMonth(),
                at.getHour(),
                at.getMinute(),
                at.getSecond(),
                false));
        kind.setTimezoneOffsetFrom(offset(before));
        kind.setTimezoneOffsetTo(offset(after));
        kind.addTimezoneName(after.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + after.getId());
        return kind;
    }

    private static UtcOffset offset(ZoneOffset offset) {
        return new UtcOffset(offset.getTotalSeconds() * 1_000L);
    }
}
