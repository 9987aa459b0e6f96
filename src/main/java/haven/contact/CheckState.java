package haven.contact;

import java.time.LocalDate;

/** AM-05, for keepers: how far the last check of an entry can still be relied on. */
public enum CheckState {
    /** Nobody has checked it. */
    NEVER,
    /** The last check still holds. */
    FRESH,
    /** It is time to check it. */
    AMBER,
    /** It should have been checked a month ago. */
    RED;

    /** So many days after it was due a check is badly missed. */
    public static final int RED_AFTER_DAYS = 30;

    /**
     * @param checkBy the last day for which the last check holds
     * @param verifiedOn the day of that check; null: never
     */
    public static CheckState of(LocalDate checkBy, LocalDate verifiedOn, LocalDate today) {
        if (verifiedOn == null) {
            return NEVER;
        }
        if (!today.isAfter(checkBy)) {
            return FRESH;
        }
        return today.isAfter(checkBy.plusDays(RED_AFTER_DAYS)) ? RED : AMBER;
    }
}
