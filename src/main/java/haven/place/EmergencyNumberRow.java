package haven.place;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * A number to call, as the station's page shows it.
 *
 * @param changedOn DIR-11: the day it was replaced, while nobody else has checked it; else null
 */
public record EmergencyNumberRow(
        long id,
        EmergencyNumber.Kind kind,
        String digits,
        LocalDate verifiedOn,
        String verifiedByRole,
        boolean sample,
        LocalDate changedOn) {

    /** Whether it can only be dialled inside the country. */
    public boolean insideOnly() {
        return !digits.startsWith("+");
    }

    /** The key of the words for who checked it, or null where the words themselves were recorded. */
    public String roleKey() {
        return Arrays.stream(Verifier.values()).anyMatch(known -> known.name().equals(verifiedByRole))
                ? "place.verifier." + verifiedByRole
                : null;
    }
}
