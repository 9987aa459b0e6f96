package haven.contact;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/**
 * When somebody can be reached in a week, in local time.
 *
 * @param always day and night, every day; then there are no spans
 * @param spans ordered, none over another; empty and not always: nobody said
 */
public record OpeningHours(boolean always, List<Span> spans) {

    /** From one time of day to another one; to the same day, or over midnight to the next where {@code to} is not after {@code from}. */
    public record Span(DayOfWeek day, LocalTime from, LocalTime to) {}

    public OpeningHours {
        spans = spans == null ? List.of() : List.copyOf(spans);
    }

    public static OpeningHours dayAndNight() {
        return new OpeningHours(true, List.of());
    }

    /** Nobody said when. */
    public boolean unknown() {
        return !always && spans.isEmpty();
    }
}
