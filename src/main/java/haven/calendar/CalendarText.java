package haven.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.Attendee;
import biweekly.property.Organizer;
import biweekly.property.ProductId;
import biweekly.property.Status;
import biweekly.property.Summary;
import biweekly.util.Duration;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import java.util.regex.Pattern;

/** Events as calendars read them. */
public final class CalendarText {

    /** The methods of an invitation, as they also stand in the header of a mail. */
    public static final String REQUEST = "REQUEST";

    public static final String CANCEL = "CANCEL";

    private static final String PRODUCT = "-//Haven//Haven//EN";
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n]]+");
    private static final int REFRESHED_AFTER_HOURS = 1;

    private CalendarText() {}

    /** The method of the letter that brings this event. */
    public static String method(CalendarEvent event) {
        return event.cancelled() ? CANCEL : REQUEST;
    }

    /** An invitation of one person, its update, or its end. */
    public static String invitation(CalendarEvent event) {
        var calendar = calendar(method(event));
        if (isTold(event.zone(), event.start()) && isTold(event.zone(), event.end())) {
            var part = ZonePart.of(event.zone(), event.start(), event.end());
            calendar.getTimezoneInfo()
                    .setDefaultTimezone(new TimezoneAssignment(TimeZone.getTimeZone(event.zone()), part));
        }
        calendar.addEvent(written(event));
        return text(calendar);
    }

    /** Whether the clock on the wall tells it: in the hour that comes twice only the first time; the second is UTC. */
    private static boolean isTold(ZoneId zone, Instant at) {
        var told = at.atZone(zone);
        return told.equals(told.withEarlierOffsetAtOverlap());
    }

    /** Many events that somebody looks at. @param name of the calendar */
    public static String feed(String name, List<CalendarEvent> events) {
        var calendar = calendar("PUBLISH");
        calendar.setName(plain(name));
        calendar.setExperimentalProperty("X-WR-CALNAME", plain(name));
        calendar.setRefreshInterval(
                Duration.builder().hours(REFRESHED_AFTER_HOURS).build());
        calendar.setExperimentalProperty("X-PUBLISHED-TTL", "PT" + REFRESHED_AFTER_HOURS + "H");
        events.forEach(event -> calendar.addEvent(written(event)));
        return text(calendar);
    }

    private static ICalendar calendar(String method) {
        var calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId(new ProductId(PRODUCT));
        calendar.setMethod(method);
        return calendar;
    }

    private static VEvent written(CalendarEvent event) {
        var written = new VEvent();
        written.setUid(event.uid());
        written.setSequence(event.sequence());
        written.setDateTimeStamp(Date.from(event.stamp()));
        written.setDateStart(Date.from(event.start()), true);
        written.setDateEnd(Date.from(event.end()), true);
        var summary = new Summary(plain(event.title()).replace('\n', ' '));
        summary.setLanguage(event.language().getLanguage());
        written.setSummary(summary);
        written.setStatus(event.cancelled() ? Status.cancelled() : Status.confirmed());
        if (event.place() != null) {
            written.setLocation(plain(event.place()));
        }
        if (event.description() != null) {
            written.setDescription(plain(event.description()));
        }
        if (event.url() != null) {
            written.setUrl(event.url());
        }
        written.setOrganizer(
                new Organizer(named(event.organizer().name()), event.organizer().address()));
        if (event.attendee() != null) {
            written.addAttendee(attendee(event.attendee()));
        }
        return written;
    }

    /** By hand, because the library's own word for this role is not one of the standard. */
    private static Attendee attendee(CalendarParty party) {
        var attendee = new Attendee(named(party.name()), party.address());
        attendee.setParameter("CUTYPE", "INDIVIDUAL");
        attendee.setParameter("ROLE", "REQ-PARTICIPANT");
        attendee.setParameter("PARTSTAT", "NEEDS-ACTION");
        attendee.setParameter("RSVP", "FALSE"); // answers are given on the site, nobody reads those of calendars
        return attendee;
    }

    private static String plain(String text) {
        return CONTROL.matcher(text.replace("\r\n", "\n")).replaceAll(" ");
    }

    /** A parameter cannot have quotes or line breaks. */
    private static String named(String name) {
        return plain(name).replace('"', '\'').replace('\n', ' ').strip();
    }

    private static String text(ICalendar calendar) {
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null); // it counts letters; octets are meant
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return FoldedLines.of(text.toString());
    }
}
