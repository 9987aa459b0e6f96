package haven.briefing;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * A session that somebody has drawn to another time in the calendar, and not confirmed yet.
 *
 * @param version of the session that they saw
 * @param from by the clock of this zone
 * @param people how many are told
 */
public record Moving(
        long id, int version, String briefer, LocalDateTime was, LocalDateTime from, String zone, int people)
        implements Serializable {

    static Moving of(KeptSession session, int version, LocalDateTime from, ZoneId zone) {
        var was = LocalDateTime.ofInstant(session.startsAt(), zone);
        return new Moving(
                session.id(),
                version,
                session.briefer(),
                was,
                from,
                zone.getId(),
                session.people().size());
    }

    public ZoneId zoneId() {
        return ZoneId.of(zone);
    }
}
