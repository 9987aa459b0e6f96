package haven.briefing;

import java.time.Instant;
import java.util.List;

/**
 * What a booking's page tells beside the booking itself.
 *
 * @param madeBy who booked, where it was not the person themselves; null else
 * @param place the place in the line of who waits, from 1; 0 for who does not
 * @param placeCode the station for which it would be moved or booked again
 * @param over whether its session has begun
 * @param proposable whether the reader is one of the two sides that propose other times to each other
 * @param steps what happened to it, the first first
 */
public record BookingStory(
        Instant madeAt,
        String madeBy,
        int place,
        String placeCode,
        boolean over,
        boolean proposable,
        List<BookingLine> steps) {}
