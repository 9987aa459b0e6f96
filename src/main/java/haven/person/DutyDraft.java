package haven.person;

import haven.access.Role;
import haven.shared.RuleViolation;
import java.time.LocalDate;

/**
 * A duty that somebody is to be given, as it was typed.
 *
 * @param actingFor staff number or e-mail address of who is away, or empty
 */
record DutyDraft(Role role, String scope, LocalDate from, LocalDate to, boolean acting, String actingFor) {

    /** @throws RuleViolation beside the field that is missing or does not fit the others */
    void check() {
        check(role != null && role != Role.STAFF, "role", "person.error.noDuty");
        check(DutyScope.fits(role, scope), "scope", "person.error.dutyScope");
        check(from != null, "from", "person.error.dutyDates");
        check(to == null || !to.isBefore(from), "to", "person.error.dutyDates");
        check(to != null || !acting, "to", "person.error.actingWithoutEnd");
    }

    /** @param holder who is away, or null */
    Duty duty(Person person, Person holder) {
        return acting ? Duty.acting(person, holder, role, scope, from, to) : new Duty(person, role, scope, from, to);
    }

    private static void check(boolean good, String field, String rule) {
        if (!good) {
            throw RuleViolation.at(field, rule);
        }
    }
}
