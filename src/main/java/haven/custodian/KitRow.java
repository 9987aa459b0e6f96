package haven.custodian;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

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
        return of(kit, kit.getCustodian().title(), toReplace);
    }

    /** @param custodian the name of who answers for it */
    static KitRow of(PepKit kit, String custodian, PepKitToReplace toReplace) {
        return new KitRow(
                kit.getId(),
                kit.getCustodian().getId(),
                custodian,
                kit.getBatch(),
                kit.getSeal(),
                kit.getExpiresOn(),
                kit.isInTransit(),
                kit.getPlace(),
                toReplace == null ? null : toReplace.getMonth(),
                toReplace != null && toReplace.isReordered());
    }

    /** What it is on this day, as the calendar there says. */
    public KitState state(LocalDate today) {
        if (since != null) {
            return KitState.TO_BE_REPLACED;
        }
        if (isExpired(today)) {
            return KitState.EXPIRED;
        }
        return inTransit ? KitState.IN_TRANSIT : KitState.SEALED;
    }

    /** PEP-04: an expired kit never counts as available. */
    public boolean isAvailable(LocalDate today) {
        return state(today) == KitState.SEALED;
    }

    public boolean isToBeReplaced() {
        return since != null;
    }

    /**
     * Tells one state of what keepers change in a form from another: who changes it says which one they saw. That it is to
     * be replaced, or that a warning was sent, is no part of it.
     */
    public String seen() {
        return Integer.toHexString(Objects.hash(custodianId, batch, seal, expiresOn, inTransit, place));
    }

    /** What tells it from the others. */
    public String label() {
        return batch + " / " + seal;
    }

    public boolean isExpired(LocalDate today) {
        return expiresOn.isBefore(today);
    }
}
