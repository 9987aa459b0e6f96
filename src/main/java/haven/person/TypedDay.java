package haven.person;

import haven.shared.RuleViolation;
import java.time.DateTimeException;
import java.time.LocalDate;

/** A day as the browser's date field writes it: {@code 2027-01-31}. */
final class TypedDay {

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private TypedDay() {}

    /** Null for nothing. @throws RuleViolation beside this field where it is no day, or one that cannot be meant */
    static LocalDate of(String typed, String field) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            var day = LocalDate.parse(typed.strip());
            if (!day.isBefore(FIRST) && !day.isAfter(LAST)) {
                return day;
            }
        } catch (DateTimeException noDay) {
            throw RuleViolation.at(field, "person.error.day");
        }
        throw RuleViolation.at(field, "person.error.day");
    }
}
