package haven.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/**
 * Something that stands in a calendar.
 *
 * @param uid its name in all calendars, the same as long as it lives
 * @param sequence rises with every change
 * @param start inclusive
 * @param end exclusive
 * @param zone by whose clocks an invitation says the time
 * @param organizer who holds it
 * @param attendee who is invited; null in a feed, which invites nobody
 * @param title one line
 * @param place where, or the link by which one joins; null where that is not known
 * @param description what one must know, or null
 * @param url where more stands, or null
 * @param language of the texts
 * @param stamp when this was written
 * @param cancelled whether it does not take place for the attendee
 */
public record CalendarEvent(
        String uid,
        int sequence,
        Instant start,
        Instant end,
        ZoneId zone,
        CalendarParty organizer,
        CalendarParty attendee,
        String title,
        String place,
        String description,
        String url,
        Locale language,
        Instant stamp,
        boolean cancelled) {}
