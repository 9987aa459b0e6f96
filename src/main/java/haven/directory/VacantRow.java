package haven.directory;

import haven.access.Role;
import java.time.LocalDate;

/**
 * A place without a security officer of its own.
 *
 * @param country null for a region
 * @param regionName the name of the town where the region's officer sits
 * @param lastHeld the last day of the last duty, or null
 */
record VacantRow(
        Role role,
        String region,
        String regionName,
        String country,
        boolean duty,
        boolean contact,
        LocalDate lastHeld) {

    String code() {
        return country == null ? region : country;
    }

    String scope() {
        return "/world/" + region + "/" + (country == null ? "" : country + "/");
    }

    /** Since when, but not before the rule began. */
    LocalDate since(LocalDate start) {
        return duty || lastHeld == null || lastHeld.isBefore(start) ? start : lastHeld.plusDays(1);
    }
}
