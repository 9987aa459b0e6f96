package haven.contact;

import haven.access.Reader;
import haven.contact.OpeningHours.Span;
import haven.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Hours for pages: in words, and what they mean for this instant. */
@Named("hours")
@RequestScoped
public class HoursInWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final int WEEK = DayOfWeek.values().length;

    @Inject
    Reader reader;

    /** Days in a row, the last of them the same as all before. */
    private record Run(DayOfWeek first, int length, List<Span> spans) {}

    public boolean isOpen(OpeningHours hours, Instant at, ZoneId zone) {
        return hours.isOpen(at, zone);
    }

    /** Until when somebody is there; null where nobody is, or always. */
    public Instant until(OpeningHours hours, Instant at, ZoneId zone) {
        return hours.isOpen(at, zone) ? hours.nextChange(at, zone) : null;
    }

    /** When it next begins or ends; null where that is never. */
    public Instant nextChange(OpeningHours hours, Instant at, ZoneId zone) {
        return hours.nextChange(at, zone);
    }

    /** {@code Monday to Friday 08:00 to 17:00; Saturday 09:00 to 12:00}, in the reader's language. */
    public String inWords(OpeningHours hours) {
        return inWords(hours, reader.getLocale());
    }

    /** The same in this language. */
    public static String inWords(OpeningHours hours, Locale locale) {
        if (hours.always()) {
            return Texts.get(locale, "contact.hours.always");
        }
        if (hours.unknown()) {
            return Texts.get(locale, "contact.hours.unknown");
        }
        return runs(hours).stream()
                .map(run -> Texts.get(locale, "contact.hours.line", days(run, locale), spans(run.spans(), locale)))
                .collect(Collectors.joining(Texts.get(locale, "contact.hours.semicolon") + " "));
    }

    /** The week from Monday on, or from the day on which a run over Sunday begins: Sunday to Thursday stay together. */
    private static List<Run> runs(OpeningHours hours) {
        var start = DayOfWeek.MONDAY;
        for (int i = 1; i < WEEK && same(hours, start, start.minus(1)); i++) {
            start = start.minus(1);
        }
        var runs = new ArrayList<Run>();
        for (int i = 0; i < WEEK; ) {
            var day = start.plus(i);
            int length = 1;
            while (i + length < WEEK && same(hours, day, day.plus(length))) {
                length++;
            }
            if (!hours.on(day).isEmpty()) {
                runs.add(new Run(day, length, hours.on(day)));
            }
            i += length;
        }
        return runs;
    }

    private static boolean same(OpeningHours hours, DayOfWeek one, DayOfWeek other) {
        return times(hours.on(one)).equals(times(hours.on(other)));
    }

    private static List<String> times(List<Span> spans) {
        return spans.stream().map(Span::toString).toList();
    }

    private static String days(Run run, Locale locale) {
        var first = name(run.first(), locale);
        var last = name(run.first().plus(run.length() - 1L), locale);
        return switch (run.length()) {
            case 1 -> Texts.get(locale, "contact.hours.oneDay", first);
            case 2 -> Texts.get(locale, "contact.hours.twoDays", first, last);
            case 7 -> Texts.get(locale, "contact.hours.everyDay");
            default -> Texts.get(locale, "contact.hours.days", first, last);
        };
    }

    private static String name(DayOfWeek day, Locale locale) {
        return day.getDisplayName(TextStyle.FULL, locale);
    }

    private static String spans(List<Span> spans, Locale locale) {
        var words = spans.stream().map(span -> words(span, locale)).toList();
        return words.stream()
                .reduce((before, next) -> Texts.get(locale, "contact.hours.and", before, next))
                .orElse("");
    }

    private static String words(Span span, Locale locale) {
        if (span.from().equals(LocalTime.MIDNIGHT) && span.overMidnight()) {
            return Texts.get(
                    locale,
                    span.to().equals(LocalTime.MIDNIGHT) ? "contact.hours.allDay" : "contact.hours.next",
                    TIME.format(span.from()),
                    TIME.format(span.to()));
        }
        var toMidnight = span.to().equals(LocalTime.MIDNIGHT);
        var key = span.overMidnight() && !toMidnight ? "contact.hours.next" : "contact.hours.span";
        return Texts.get(locale, key, TIME.format(span.from()), toMidnight ? "24:00" : TIME.format(span.to()));
    }
}
