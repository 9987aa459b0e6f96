package haven.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.RRule;

/**
 * A calendar as another library reads it. Times are worked out from the time zone that stands in the calendar, not from
 * what this machine knows of that zone.
 */
public final class ReadCalendar {

    static {
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false"); // it would ask the network
        System.setProperty("net.fortuna.ical4j.timezone.cache.impl", "net.fortuna.ical4j.util.MapTimeZoneCache");
    }

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final int YEARS = 3;

    private final Calendar calendar;

    private ReadCalendar(Calendar calendar) {
        this.calendar = calendar;
    }

    /** @throws IllegalArgumentException where it is none, or not as the standard wants it */
    public static ReadCalendar of(String text) {
        try {
            var calendar = new CalendarBuilder().build(new StringReader(text));
            var wrong = calendar.validate(true);
            if (wrong.hasErrors()) {
                throw new IllegalArgumentException(wrong.toString());
            }
            return new ReadCalendar(calendar);
        } catch (IOException | ParserException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    public String method() {
        return calendar.getRequiredProperty(Property.METHOD).getValue();
    }

    public int count() {
        return calendar.getComponents(Component.VEVENT).size();
    }

    /** A property of an event. @param event which, from 0 */
    public String value(int event, String property) {
        return property(event, property).getValue();
    }

    public String value(String property) {
        return value(0, property);
    }

    public boolean has(String property) {
        return events().get(0).getProperty(property).isPresent();
    }

    /** A parameter of a property of the only event, such as the role of the attendee. */
    public String parameter(String property, String parameter) {
        return property(0, property).getRequiredParameter(parameter).getValue();
    }

    public Instant start() {
        return at(0, Property.DTSTART);
    }

    public Instant end() {
        return at(0, Property.DTEND);
    }

    /** When this time of an event is, by the time zone that the calendar brings along. */
    public Instant at(int event, String property) {
        var value = value(event, property);
        var digits = value.replace("Z", "");
        var local = LocalDateTime.parse(digits, LOCAL);
        if (value.endsWith("Z")) {
            return local.toInstant(ZoneOffset.UTC);
        }
        return local.toInstant(
                offset(local, ((TzId) property(event, property).getRequiredParameter("TZID")).getValue()));
    }

    private ZoneOffset offset(LocalDateTime local, String zone) {
        VTimeZone part = calendar.<VTimeZone>getComponents(Component.VTIMEZONE).stream()
                .filter(one -> one.getRequiredProperty(Property.TZID).getValue().equals(zone))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no VTIMEZONE " + zone));
        return part.getObservances().stream()
                .flatMap(ReadCalendar::onsets)
                .filter(onset -> !onset.at().isAfter(local))
                .max(Comparator.comparing(Onset::at))
                .orElseThrow(() -> new IllegalArgumentException(zone + " says nothing about " + local))
                .then();
    }

    /** From when on, by the clock before, which offset holds. */
    private record Onset(LocalDateTime at, ZoneOffset then) {}

    private static Stream<Onset> onsets(Observance observance) {
        var then = ZoneOffset.of(
                observance.getRequiredProperty(Property.TZOFFSETTO).getValue());
        var first = LocalDateTime.parse(
                observance.getRequiredProperty(Property.DTSTART).getValue(), LOCAL);
        var rule = observance.<RRule<LocalDateTime>>getProperty(Property.RRULE);
        return rule.map(recurring -> recurring.getRecur().getDates(first, first, first.plusYears(YEARS)).stream())
                .orElseGet(() -> Stream.of(first))
                .map(at -> new Onset(at, then));
    }

    private Property property(int event, String property) {
        return events().get(event).getRequiredProperty(property);
    }

    private List<VEvent> events() {
        return calendar.getComponents(Component.VEVENT);
    }
}
