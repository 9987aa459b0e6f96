package haven.person;

import haven.account.AccountStage;
import java.util.List;

/**
 * Somebody, for those who may see them.
 *
 * @param supervisor the name, or null
 * @param supervisorHandle their staff number or e-mail address, or null
 * @param countryCode where they are posted, with the station; null where nowhere, or where the reader may not know
 * @param ended duties that are over, the newest first
 * @param version the state of the row that this shows
 */
public record PersonView(
        long id,
        String givenName,
        String familyName,
        String staffNumber,
        String email,
        String unit,
        PersonCategory category,
        String language,
        String supervisor,
        String supervisorHandle,
        boolean sample,
        int version,
        AccountStage stage,
        String countryCode,
        String stationCode,
        String stationName,
        List<DutyRow> held,
        List<DutyRow> toCome,
        List<DutyRow> ended) {

    public String name() {
        return givenName + " " + familyName;
    }

    public String url() {
        return "/person/" + id;
    }

    /** An address below it, with what happened above the page. */
    public String urlSaying(String below, String said) {
        return url() + below + "?said=" + said;
    }
}
