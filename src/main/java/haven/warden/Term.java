package haven.warden;

import haven.shared.RuleViolation;
import java.time.LocalDate;

/** First and last day, both included. @param to null while it goes on */
record Term(LocalDate from, LocalDate to) {

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final int YEARS_AHEAD = 10;

    /** @throws RuleViolation beside this field where the last day comes before the first, or cannot be meant */
    static Term of(LocalDate from, LocalDate to, String field) {
        if (to != null && to.isBefore(from)) {
            throw RuleViolation.at(field, "warden.error.endsBeforeItBegins");
        }
        if (to != null && to.isAfter(from.plusYears(YEARS_AHEAD))) {
            throw RuleViolation.at(field, "warden.error.day");
        }
        return new Term(from, to);
    }

    /** The typed first day, or today. @throws RuleViolation beside this field where it cannot be meant */
    static LocalDate begin(LocalDate typed, LocalDate today, String field) {
        if (typed != null && (typed.isBefore(EARLIEST) || typed.isAfter(today.plusYears(1)))) {
            throw RuleViolation.at(field, "warden.error.day");
        }
        return typed == null ? today : typed;
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    boolean overlaps(Term other) {
        return (to == null || !to.isBefore(other.from)) && (other.to == null || !other.to.isBefore(from));
    }
}
