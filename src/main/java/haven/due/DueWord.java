package haven.due;

/** What an item is, in a word beside it. */
public enum DueWord {
    /** Its day has passed. */
    OVERDUE,
    /** There is nothing, though there should be. */
    MISSING,
    /** Somebody must say that it is still right. */
    TO_CONFIRM,
    /** Somebody else must agree to it. */
    TO_APPROVE,
    /** Its day is near. */
    SOON
}
