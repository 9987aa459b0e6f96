package haven.contact;

/** What came of a check. */
public enum CheckOutcome {
    RIGHT,
    WRONG,
    /** A call that nobody answered. */
    NOT_ANSWERED
}
