package haven.booking;

/** How a booking stands, derived from what is in its row. */
public enum BookingState {
    WAITING,
    /** A seat is held until an instant; one must say that one takes it. */
    OFFERED,
    BOOKED,
    CLOSED
}
