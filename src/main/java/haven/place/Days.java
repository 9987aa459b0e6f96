package haven.place;

import haven.shared.RuleViolation;
import java.time.LocalDate;

/** Rules for days that people type. */
final class Days {

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final int AHEAD = 365;

    private Days() {}

    /** The day, or today where none was typed. @throws RuleViolation where it cannot be meant */
    static LocalDate orToday(LocalDate typed, LocalDate today, String field) {
        if (typed == null) {
            return today;
        }
        if (typed.isBefore(EARLIEST) || typed.isAfter(today.plusDays(AHEAD))) {
            throw RuleViolation.at(field, "place.error.dayNotMeant");
        }
        return typed;
    }

    /** @throws RuleViolation where something would end before it began, or has its last day already */
    static void mustEnd(LocalDate from, LocalDate to, LocalDate lastDay, String field) {
        if (to != null) {
            throw RuleViolation.at(field, "place.error.endedAlready");
        }
        if (lastDay.isBefore(from)) {
            throw RuleViolation.at(field, "place.error.endsBeforeItBegins");
        }
    }
}
