package haven.call;

/** What came of a call. */
public enum CallOutcome {
    ANSWERED,
    NO_ANSWER,
    WRONG_NUMBER,
    /** Somebody answered, and said that something of the entry is not right any more. */
    CHANGED
}
