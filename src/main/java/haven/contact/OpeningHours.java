package haven.contact;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * When somebody can be reached in a week, by the clock on the wall of their place: an hour that the clock skips is
 * skipped, one that it shows twice counts twice.
 *
 * @param always day and night, every day; then there are no spans
 * @param spans ordered, none over another; empty and not always: nobody said
 */
public record OpeningHours(boolean always, List<Span> spans) {

    private static final String ALWAYS = "always";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    /** A week, and the days on both sides that may reach into it. */
    private static final int DAYS_AROUND = 9;

    /** From one time of day to another one; to the same day, or over midnight to the next where {@code to} is not after {@code from}. */
    public record Span(DayOfWeek day, LocalTime from, LocalTime to) {

        boolean overMidnight() {
            return !to.isAfter(from);
        }

        /** What lies in the day on which it begins is the day's, what lies after midnight the next one's. */
        private boolean covers(LocalDateTime local) {
            var time = local.toLocalTime();
            if (local.getDayOfWeek() == day) {
                return !time.isBefore(from) && (overMidnight() || time.isBefore(to));
            }
            return overMidnight() && local.getDayOfWeek() == day.plus(1) && time.isBefore(to);
        }

        private Stream<LocalDateTime> ends(LocalDate date) {
            return Stream.of(
                    date.atTime(from), date.plusDays(overMidnight() ? 1 : 0).atTime(to));
        }

        @Override
        public String toString() {
            return TIME.format(from) + "-" + TIME.format(to);
        }
    }

    public OpeningHours {
        spans = spans == null ? List.of() : List.copyOf(spans);
    }

    public static OpeningHours dayAndNight() {
        return new OpeningHours(true, List.of());
    }

    public static OpeningHours notKnown() {
        return new OpeningHours(false, List.of());
    }

    /** Nobody said when. */
    public boolean unknown() {
        return !always && spans.isEmpty();
    }

    /** Whether somebody is there at this instant. */
    public boolean isOpen(Instant at, ZoneId zone) {
        var local = LocalDateTime.ofInstant(at, zone);
        return always || spans.stream().anyMatch(span -> span.covers(local));
    }

    /** When it is next the other way round than at this instant; null where that is never. */
    public Instant nextChange(Instant at, ZoneId zone) {
        if (always || spans.isEmpty()) {
            return null;
        }
        var rules = zone.getRules();
        var today = LocalDate.ofInstant(at, zone);
        var ends = IntStream.rangeClosed(-2, DAYS_AROUND)
                .mapToObj(today::plusDays)
                .flatMap(date -> spans.stream()
                        .filter(span -> span.day() == date.getDayOfWeek())
                        .flatMap(span -> span.ends(date)))
                .flatMap(local -> instants(local, zone));
        var shift = rules.nextTransition(at);
        var isOpen = isOpen(at, zone);
        return Stream.concat(ends, shift == null ? Stream.empty() : Stream.of(shift.getInstant()))
                .filter(instant -> instant.isAfter(at))
                .sorted()
                .filter(instant -> isOpen(instant, zone) != isOpen)
                .findFirst()
                .orElse(null);
    }

    /** One; two where the clock shows this time twice; where it skips it, when it does so. */
    private static Stream<Instant> instants(LocalDateTime local, ZoneId zone) {
        var offsets = zone.getRules().getValidOffsets(local);
        return offsets.isEmpty()
                ? Stream.of(zone.getRules().getTransition(local).getInstant())
                : offsets.stream().map(local::toInstant);
    }

    List<Span> on(DayOfWeek day) {
        return spans.stream().filter(span -> span.day() == day).toList();
    }

    /** Reads what {@link #toString} wrote. */
    static OpeningHours of(String written) {
        if (written == null || written.isEmpty()) {
            return notKnown();
        }
        if (written.equals(ALWAYS)) {
            return dayAndNight();
        }
        var spans = new ArrayList<Span>();
        for (var line : written.split("; ")) {
            var parts = line.split(" ");
            var day = DayOfWeek.valueOf(parts[0]);
            Arrays.stream(parts)
                    .skip(1)
                    .map(span -> span.split("-"))
                    .map(span -> new Span(day, LocalTime.parse(span[0]), LocalTime.parse(span[1])))
                    .forEach(spans::add);
        }
        return new OpeningHours(false, spans);
    }

    /** {@code MONDAY 08:00-12:00 13:00-17:00; FRIDAY 20:00-06:00}, or {@code always}: as the database keeps it. */
    @Override
    public String toString() {
        return always
                ? ALWAYS
                : Arrays.stream(DayOfWeek.values())
                        .filter(day -> !on(day).isEmpty())
                        .map(day ->
                                day + " " + on(day).stream().map(Span::toString).collect(Collectors.joining(" ")))
                        .collect(Collectors.joining("; "));
    }
}
