package haven.contact;

import java.time.LocalDate;

/**
 * A line of the history of a contact's checks: what came of a check, or a letter that asked.
 *
 * @param byRole in which capacity, {@code method} how and {@code outcome} what came of it; null of a letter
 * @param letter which letter about one day it was, from 1; 0 of a check
 * @param answer to a letter, or null
 */
public record CheckLine(
        LocalDate on, Verifier byRole, CheckMethod method, CheckOutcome outcome, int letter, Answer answer) {

    static CheckLine of(ContactCheck check) {
        return new CheckLine(check.getCheckedOn(), check.getByRole(), check.getMethod(), check.getOutcome(), 0, null);
    }
}
