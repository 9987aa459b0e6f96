package haven.person;

import haven.account.AccountStage;
import java.util.List;

/**
 * Somebody in the list of people.
 *
 * @param countryCode where they are posted, with the station; null where nowhere, or where the reader may not know
 * @param duties held today
 */
public record PersonRow(
        long id,
        String name,
        String staffNumber,
        String email,
        String unit,
        PersonCategory category,
        AccountStage stage,
        String countryCode,
        String stationCode,
        String stationName,
        List<DutyRow> duties,
        boolean sample) {

    public String url() {
        return "/person/" + id;
    }
}
