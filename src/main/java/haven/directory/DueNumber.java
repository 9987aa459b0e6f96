package haven.directory;

import haven.access.Scoped;
import haven.place.EmergencyNumber;
import java.time.LocalDate;

/**
 * A country's emergency number whose check is over.
 *
 * @param station the code of one of the country's stations, on whose page the number is kept
 */
public record DueNumber(
        Long id,
        EmergencyNumber.Kind kind,
        String digits,
        LocalDate verifiedOn,
        String region,
        String country,
        String station) {

    String scope() {
        return Scoped.WORLD + region + "/" + country + "/";
    }
}
