package haven.custodian;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A kit, as keepers see it.
 *
 * @param custodian who answers for it: id and name
 * @param since the month since which it is to be replaced, or null
 */
public record KitRow(
        long id,
        long custodianId,
        String custodian,
        String batch,
        String seal,
        LocalDate expiresOn,
        boolean inTransit,
        String place,
        YearMonth since,
        boolean reordered) {

    static KitRow of(PepKit kit, PepKitToReplace toReplace) {
        return new KitRow(
                kit.getId(),
                kit.getCustodian().getId(),
                kit.getCustodian().title(),
                kit.getBatch(),
                kit.getSeal(),
                kit.getExpiresOn(),
                kit.isInTransit(),
                kit.getPlace(),
                toReplace == null ? null : toReplace.getMonth(),
                toReplace != null && toReplace.isReordered());
    }

    public KitState state() {
        if (since != null) {
            return KitState.TO_BE_REPLACED;
        }
        return inTransit ? KitState.IN_TRANSIT : KitState.SEALED;
    }

    /** PEP-04: an expired kit never counts as available. */
    public boolean isAvailable(LocalDate today) {
        return state() == KitState.SEALED && !isExpired(today);
    }

    public boolean isExpired(LocalDate today) {
        return expiresOn.isBefore(today);
    }
}
