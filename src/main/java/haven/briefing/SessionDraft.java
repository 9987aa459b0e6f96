package haven.briefing;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A session as somebody wants it.
 *
 * @param day by the calendar of the station, {@code from} and {@code to} by the clock on its wall
 * @param station the code of the station where it is, or whose clock counts
 * @param wide whether it is for the whole country, not only for the station
 * @param despite whether it is wanted although the briefer is away, it is a holiday, or the day is full
 */
public record SessionDraft(
        String station,
        boolean wide,
        LocalDate day,
        LocalTime from,
        LocalTime to,
        int seats,
        BriefingMode mode,
        String language,
        String place,
        String link,
        boolean despite) {

    Meeting meeting() {
        return new Meeting(mode, place, link);
    }
}
