package haven.call;

/** Why somebody is on the call sheet, the most urgent first. */
public enum SheetReason {
    /** Readers said that nobody answers, or that the number is wrong. */
    REPORTED,
    /** Nobody answered the last two calls. */
    UNANSWERED,
    /** Its numbers were changed, and nobody else has called them yet. */
    SECOND_CHECK,
    NEVER_CHECKED,
    CHECK_DUE
}
