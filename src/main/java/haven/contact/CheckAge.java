package haven.contact;

import java.time.LocalDate;

/** AM-05, for readers: what they are told about the last check of an entry. Never more alarming than its keepers are asked. */
public enum CheckAge {
    /** Nobody has checked it. */
    NEVER,
    /** The last check still holds: its day is enough. */
    FRESH,
    /** Its keepers have been asked to check it again: call before you go there. */
    AGING,
    /** It may be wrong: call first, and have somebody else to call. */
    OLD;

    /** A check is not old before, though its keepers are asked sooner. */
    private static final int OLD_AFTER_DAYS = 180;

    /** @param today where the reader looks at it */
    public static CheckAge of(PublishedContact contact, LocalDate today) {
        if (contact.verifiedOn() == null) {
            return NEVER;
        }
        if (!today.isAfter(contact.verifiedOn().plusDays(contact.checkHolds()))) {
            return FRESH;
        }
        return today.isAfter(contact.verifiedOn().plusDays(Math.max(contact.checkHolds(), OLD_AFTER_DAYS)))
                ? OLD
                : AGING;
    }

    /** Whether readers rely on it without somebody who stands in. */
    public boolean isReliedOn() {
        return this == FRESH || this == AGING;
    }
}
