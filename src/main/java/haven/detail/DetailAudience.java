package haven.detail;

/** Who may see a detail. Published values, not to be renamed. */
public enum DetailAudience {
    /** Everybody who is signed in. */
    EVERYBODY,
    /** Security personnel of a place where its owner is. */
    SECURITY,
    /** The operations centre. */
    OPCEN
}
