package haven.contact;

import haven.contact.OpeningHours.Span;
import haven.shared.RuleViolation;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the hours of a week as people type them: a line a day, such as {@code 8-12, 13:00-17:30} or {@code 20:00-06:00}. */
final class TypedHours {

    /** The field of a day's line is this and the day's name. */
    static final String FIELD = "contactHours";

    private static final String TIME = "(\\d{1,2})(?:[:.hH](\\d{2})?)?";
    private static final Pattern SPAN = Pattern.compile(TIME + "\\s*(?:[-\\u2010-\\u2015]|to|à|a|إلى)\\s*" + TIME);
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;،؛]\\s*");
    private static final int MIDNIGHT_AS_HOUR = 24;
    private static final int LONGEST = 1500;

    private TypedHours() {}

    /** @param days by the names of the days; what is not there or blank is a day without hours */
    static OpeningHours read(Map<String, String> days) {
        var spans = new ArrayList<Span>();
        for (var day : DayOfWeek.values()) {
            var typed = days.get(day.name());
            if (typed != null && !typed.isBlank()) {
                spans.addAll(spans(day, TelephoneNumber.western(typed).strip()));
            }
        }
        for (var day : DayOfWeek.values()) {
            mustNotOverlap(day, spans);
        }
        var hours = new OpeningHours(false, spans);
        if (hours.toString().length() > LONGEST) {
            throw RuleViolation.at(FIELD + DayOfWeek.MONDAY, "contact.error.tooManyHours");
        }
        return hours;
    }

    private static List<Span> spans(DayOfWeek day, String typed) {
        var spans = new ArrayList<Span>();
        for (var part : BETWEEN.split(typed)) {
            var found = SPAN.matcher(part);
            if (!found.matches()) {
                throw RuleViolation.at(FIELD + day, "contact.error.hours", part);
            }
            var span = new Span(day, time(day, found, 1), time(day, found, 3));
            if (span.from().equals(span.to()) && !span.from().equals(LocalTime.MIDNIGHT)) {
                throw RuleViolation.at(FIELD + day, "contact.error.hoursEmpty", part);
            }
            spans.add(span);
        }
        spans.sort(Comparator.comparing(Span::from));
        return spans;
    }

    private static LocalTime time(DayOfWeek day, Matcher found, int group) {
        int hour = Integer.parseInt(found.group(group));
        int minute = found.group(group + 1) == null ? 0 : Integer.parseInt(found.group(group + 1));
        if (hour == MIDNIGHT_AS_HOUR && minute == 0 && group > 1) {
            return LocalTime.MIDNIGHT;
        }
        if (hour >= MIDNIGHT_AS_HOUR || minute >= 60) {
            throw RuleViolation.at(FIELD + day, "contact.error.hours", found.group());
        }
        return LocalTime.of(hour, minute);
    }

    /** What goes over midnight may not reach into the next day's first span; Sunday's night is followed by Monday. */
    private static void mustNotOverlap(DayOfWeek day, List<Span> all) {
        var spans = all.stream().filter(span -> span.day() == day).toList();
        for (int i = 1; i < spans.size(); i++) {
            var before = spans.get(i - 1);
            if (before.overMidnight() || spans.get(i).from().isBefore(before.to())) {
                throw RuleViolation.at(FIELD + day, "contact.error.hoursOverlap", before, spans.get(i));
            }
        }
        var yesterday = all.stream()
                .filter(span -> span.day() == day.minus(1) && span.overMidnight())
                .findFirst();
        if (yesterday.isPresent()
                && !spans.isEmpty()
                && spans.get(0).from().isBefore(yesterday.get().to())) {
            throw RuleViolation.at(FIELD + day, "contact.error.hoursOverlapNight", yesterday.get(), spans.get(0));
        }
    }
}
