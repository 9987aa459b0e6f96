package haven.contact;

import haven.contact.OpeningHours.Span;
import haven.shared.Folding;
import haven.shared.RuleViolation;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The hours of a week in one cell of a table: {@code 24/7}, or {@code Mo-Fr 08:00-12:00, 13:00-17:00; Sa 09:00-12:00}. */
final class HoursCell {

    private static final String COLUMN = "hours";
    private static final String ALWAYS = "24/7";
    private static final List<String> DAYS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");
    private static final Pattern PART = Pattern.compile("([^0-9]*?)\\s*([0-9].*)");
    private static final Pattern RANGE = Pattern.compile("\\s*[-\\u2010-\\u2015]\\s*");

    private HoursCell() {}

    /** Read when somebody first writes a day. */
    private static final class Known {

        static final Map<String, DayOfWeek> BY_NAME = new HashMap<>();

        static {
            for (var day : DayOfWeek.values()) {
                for (var language : List.of("en", "fr", "es", "ar")) {
                    for (var style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                        BY_NAME.put(Folding.fold(day.getDisplayName(style, Locale.forLanguageTag(language))), day);
                    }
                }
                BY_NAME.put(Folding.fold(DAYS.get(day.ordinal())), day);
            }
        }
    }

    static String write(OpeningHours hours) {
        if (hours.always()) {
            return ALWAYS;
        }
        var lines = new EnumMap<DayOfWeek, String>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            if (!hours.on(day).isEmpty()) {
                lines.put(day, hours.on(day).stream().map(Span::toString).collect(Collectors.joining(", ")));
            }
        }
        var parts = new ArrayList<String>();
        for (var day : lines.keySet()) {
            if (day == DayOfWeek.MONDAY || !lines.get(day).equals(lines.get(day.minus(1)))) {
                parts.add(days(day, lines) + " " + lines.get(day));
            }
        }
        return String.join("; ", parts);
    }

    private static String days(DayOfWeek first, Map<DayOfWeek, String> lines) {
        var last = first;
        while (last != DayOfWeek.SUNDAY && Objects.equals(lines.get(last.plus(1)), lines.get(first))) {
            last = last.plus(1);
        }
        return last == first ? DAYS.get(first.ordinal()) : DAYS.get(first.ordinal()) + "-" + DAYS.get(last.ordinal());
    }

    /** Types it into the form. @throws RuleViolation at the column where it cannot be read */
    static void read(String cell, ContactForm form) {
        form.setAlways(cell.equals(ALWAYS));
        form.getDays().clear();
        if (cell.isEmpty() || form.isAlways()) {
            return;
        }
        for (var part : cell.split("\\s*[;؛]\\s*")) {
            var found = PART.matcher(part);
            if (!found.matches()) {
                throw RuleViolation.at(COLUMN, "contact.import.hours", part);
            }
            for (var day : days(found.group(1))) {
                form.getDays().merge(day.name(), found.group(2), (one, next) -> one + ", " + next);
            }
        }
    }

    /** {@code Mo-Fr, Su}; from one day to another one over the end of the week too. */
    private static List<DayOfWeek> days(String written) {
        var days = new ArrayList<DayOfWeek>();
        for (var part : written.strip().split("\\s*[,،]\\s*")) {
            var ends = RANGE.split(part.strip());
            var last = day(ends[ends.length - 1], written);
            days.add(day(ends[0], written));
            while (days.get(days.size() - 1) != last) {
                days.add(days.get(days.size() - 1).plus(1));
            }
        }
        return days;
    }

    private static DayOfWeek day(String name, String written) {
        var day = Known.BY_NAME.get(Folding.fold(name));
        if (day == null) {
            throw RuleViolation.at(COLUMN, "contact.import.hours", written);
        }
        return day;
    }
}
