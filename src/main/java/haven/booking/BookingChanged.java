package haven.booking;

/**
 * Something happened to a booking, in the transaction that is open: whoever writes letters about it writes them now.
 *
 * @param byPerson the id of the person who did it, or null where the portal did it by itself
 */
public record BookingChanged(Booking booking, Step step, Long byPerson) {}
