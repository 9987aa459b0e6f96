package haven.briefing;

import java.time.Instant;
import java.time.ZoneId;

/**
 * A session of a briefer that is not called off, with what there is to know about its seats.
 *
 * @param id of the session in {@code booking}
 * @param scope the area for which it is
 * @param time the id of its weekly time, or null
 * @param open how many bookings are open, those who wait included
 * @param held how many seats are held, offered ones included
 */
record SessionRow(
        Long id,
        Long briefer,
        String scope,
        Long time,
        BriefingMode mode,
        String language,
        String place,
        String station,
        String zone,
        Instant startsAt,
        Instant endsAt,
        Instant busyFrom,
        Instant busyTo,
        long seats,
        long held,
        long open) {

    /** As a query gives it: the provider does not know what a subquery counts. */
    public SessionRow(
            Long id,
            Long briefer,
            String scope,
            Long time,
            BriefingMode mode,
            String language,
            String place,
            String station,
            String zone,
            Instant startsAt,
            Instant endsAt,
            Instant busyFrom,
            Instant busyTo,
            Object seats,
            Object held,
            Object open) {
        this(
                id,
                briefer,
                scope,
                time,
                mode,
                language,
                place,
                station,
                zone,
                startsAt,
                endsAt,
                busyFrom,
                busyTo,
                ((Number) seats).longValue(),
                ((Number) held).longValue(),
                ((Number) open).longValue());
    }

    Busy busy() {
        return new Busy(startsAt, busyFrom, busyTo);
    }

    int free() {
        return (int) (seats - held);
    }

    ZoneId zoneId() {
        return ZoneId.of(zone);
    }
}
