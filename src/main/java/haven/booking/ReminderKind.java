package haven.booking;

/** Which of the reminders of a session it is. Published values, not to be renamed. */
public enum ReminderKind {
    /** Days before. */
    FIRST,
    /** The day before. */
    SECOND,
    /** Shortly before. */
    LAST
}
