package haven.custodian;

import java.time.LocalDate;

/**
 * A country with custodians and without a manager.
 *
 * @param lastHeld the last day of the last manager, or null
 */
record ManagerDueRow(String region, String country, LocalDate lastHeld) {

    /** Since when, but not before the rule began. */
    LocalDate since(LocalDate start) {
        return lastHeld == null || lastHeld.isBefore(start) ? start : lastHeld.plusDays(1);
    }
}
