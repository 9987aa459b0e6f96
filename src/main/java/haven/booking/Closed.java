package haven.booking;

/** Why a booking is over. Published values, not to be renamed. */
public enum Closed {
    /** Whoever had booked, or somebody for them, does not come. */
    CANCELLED,
    /** A seat was offered and not wanted. */
    DECLINED,
    /** A seat was offered, and nobody answered in time. */
    LAPSED,
    /** The session does not take place. */
    CALLED_OFF,
    /** The session has been. */
    PAST
}
