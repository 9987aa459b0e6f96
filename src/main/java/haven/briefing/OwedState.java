package haven.briefing;

/** How a briefing that somebody must have stands. */
public enum OwedState {
    /** It should have been by now. */
    LATE,
    /** It is due now. */
    DUE,
    /** Its stay begins soon, or the last briefing holds for some days yet. */
    AHEAD
}
