package haven.account;

/** How far somebody's way to sign in has come. */
public enum AccountStage {
    /** There is no account. */
    NONE,
    /** There is one, without a password yet. */
    INVITED,
    /** Its holder can sign in. */
    ACTIVE,
    /** Nobody can sign in by it, until it is opened again. */
    DEACTIVATED;

    /** @param active null where there is no account */
    public static AccountStage of(Boolean active, boolean hasPassword) {
        if (active == null) {
            return NONE;
        }
        if (!active) {
            return DEACTIVATED;
        }
        return hasPassword ? ACTIVE : INVITED;
    }
}
