package haven.briefing;

import java.time.Instant;
import java.time.ZoneId;

/**
 * A session in the calendar of those who brief; none that was called off.
 *
 * @param id of the session in {@code booking}
 * @param version of the session, which rises with each move
 * @param held how many seats are held, offered ones included
 * @param waiting how many people wait for a seat
 */
public record DeskRow(
        Long id,
        int version,
        Long briefer,
        String brieferName,
        BriefingMode mode,
        String language,
        String place,
        String station,
        String zone,
        Instant startsAt,
        Instant endsAt,
        long seats,
        long held,
        long waiting) {

    /** As a query gives it: the provider does not know what a subquery counts. */
    public DeskRow(
            Long id,
            int version,
            Long briefer,
            String givenName,
            String familyName,
            BriefingMode mode,
            String language,
            String place,
            String station,
            String zone,
            Instant startsAt,
            Instant endsAt,
            Object seats,
            Object held,
            Object open) {
        this(
                id,
                version,
                briefer,
                givenName + " " + familyName,
                mode,
                language,
                place,
                station,
                zone,
                startsAt,
                endsAt,
                ((Number) seats).longValue(),
                ((Number) held).longValue(),
                ((Number) open).longValue() - ((Number) held).longValue());
    }

    public ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    /** How many people are told when it changes: who sits and who waits. */
    public long told() {
        return held + waiting;
    }

    public String url() {
        return "/briefing/session/" + id;
    }

    public String editUrl() {
        return "/briefing/session/" + id + "/edit";
    }
}
