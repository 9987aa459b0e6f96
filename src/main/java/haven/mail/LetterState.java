package haven.mail;

/** Where a letter is. */
public enum LetterState {
    /** It is due, or will be tried again. */
    WAITING,
    /** It did not leave and is not tried again by itself. */
    DEAD,
    /** The mail server has it. */
    SENT,
    /** Somebody decided that it shall not leave. */
    DISCARDED
}
