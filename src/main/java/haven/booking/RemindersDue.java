package haven.booking;

import java.time.Duration;
import java.util.List;

/**
 * People are to be reminded, in the transaction that is open: whoever knows what the sessions are about writes the
 * letters now. It is said once for each time of a session, whatever becomes of the letters; of its giver again where
 * somebody else gives it since.
 *
 * @param before how long before a session such a reminder is due
 * @param bookings of those who booked and want to be reminded, with their sessions
 * @param sessions of which whoever gives them is to be reminded, where they want to be
 */
public record RemindersDue(ReminderKind kind, Duration before, List<Booking> bookings, List<Session> sessions) {}
