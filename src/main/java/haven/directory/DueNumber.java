package haven.directory;

import haven.access.Scoped;
import haven.place.EmergencyNumber;
import java.time.LocalDate;

/**
 * A country's emergency number that somebody should check.
 *
 * @param changedOn the day it was replaced, while nobody else has checked it; else null
 * @param station the code of one of the country's stations, on whose page the number is kept
 */
public record DueNumber(
        Long id,
        EmergencyNumber.Kind kind,
        String digits,
        LocalDate verifiedOn,
        LocalDate changedOn,
        String region,
        String country,
        String station) {

    String scope() {
        return Scoped.WORLD + region + "/" + country + "/";
    }
}
