package haven.call;

import haven.contact.ContactKind;
import haven.contact.OpeningHours;
import haven.edition.Words;
import java.time.ZoneId;
import java.util.List;

/**
 * Somebody to call, with what one must know for it.
 *
 * @param seen the state of the entry, by which a change that somebody else made meanwhile is noticed
 * @param zone by whose clock its hours are told
 * @param open whether somebody is there now, as far as its hours say
 * @param languages ISO 639 codes
 */
public record SheetRow(
        long id,
        int seen,
        ContactKind kind,
        Words title,
        String organization,
        String scope,
        ZoneId zone,
        OpeningHours hours,
        boolean open,
        List<String> languages,
        List<Number> numbers,
        SheetReason reason) {

    /** @param digits as dialled, {@code shown} as people write it */
    public record Number(String digits, String shown, boolean insideOnly) {}

    /** Calls at one place. */
    public record Place(String scope, ZoneId zone, List<SheetRow> rows) {}

    /** What to ask: the key below {@code call.ask.}. */
    public String ask() {
        return switch (kind) {
            case SUPPORT_SERVICE, HOTLINE -> "SERVICE";
            case CUSTODIAN, PEP_MANAGER -> "CUSTODIAN";
            case GENERAL_EMERGENCY, AMBULANCE, POLICE, FIRE, HOSPITAL -> "EMERGENCY";
            default -> "ROLE";
        };
    }
}
