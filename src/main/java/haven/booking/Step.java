package haven.booking;

/** What may happen to a booking. Published values, not to be renamed. */
public enum Step {
    BOOKED,
    WAITS,
    /** A seat was freed and is held for whoever waits. */
    OFFERED,
    ACCEPTED,
    DECLINED,
    /** The offer was not answered in time. */
    LAPSED,
    /** By whoever booked: another session. */
    MOVED,
    /** By whoever holds the session: the session is at another time. */
    RESCHEDULED,
    CANCELLED,
    CALLED_OFF,
    /** Somebody else holds the session, at the same time. */
    HANDED_OVER
}
