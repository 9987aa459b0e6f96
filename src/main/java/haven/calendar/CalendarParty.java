package haven.calendar;

/**
 * Somebody at an event.
 *
 * @param name as it stands in calendars
 * @param address the e-mail address
 */
public record CalendarParty(String name, String address) {}
