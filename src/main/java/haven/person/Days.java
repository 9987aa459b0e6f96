package haven.person;

import haven.shared.RuleViolation;
import java.time.LocalDate;

/** From a first day to a last day, both included; without a last day it goes on. */
record Days(LocalDate from, LocalDate to) {

    /**
     * @param rule the message key to complain with
     * @throws RuleViolation where there is no first day, or the last day comes before it
     */
    static Days of(LocalDate from, LocalDate to, String rule) {
        if (from == null || to != null && to.isBefore(from)) {
            throw new RuleViolation(rule);
        }
        return new Days(from, to);
    }

    boolean cover(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
