package haven.briefing;

import haven.access.Scoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * BRF-09: a briefing that somebody must have.
 *
 * @param from the first day of the stay
 * @param since from when on they must have it: the first day, or the day after the last briefing lapsed
 * @param beforeMovement whether it comes before any movement in the field
 * @param source where that is written, or null
 * @param mailed whether they can be written to
 * @param booking the code of an open booking for it, or null; {@code bookedFor} when that is
 */
public record Owed(
        Long stayId,
        Long personId,
        String person,
        String staffNumber,
        String country,
        String station,
        String stationName,
        String scope,
        ZoneId zone,
        LocalDate from,
        LocalDate since,
        BriefingReason reason,
        Instant deadline,
        OwedState state,
        boolean beforeMovement,
        String source,
        boolean mailed,
        String booking,
        Instant bookedFor)
        implements Scoped {

    static Owed of(OwedStay stay, Obligation owed, OwedState state) {
        var rule = owed.rule();
        return new Owed(
                stay.stayId(),
                stay.personId(),
                stay.name(),
                stay.staffNumber(),
                stay.country(),
                stay.station(),
                stay.stationName(),
                stay.scope(),
                stay.zone(),
                stay.from(),
                owed.since(),
                owed.reason(),
                owed.deadline(),
                state,
                rule.beforeMovement(),
                rule.source(),
                stay.email() != null && !stay.email().isBlank(),
                null,
                null);
    }

    Owed with(String code, Instant at) {
        return new Owed(
                stayId,
                personId,
                person,
                staffNumber,
                country,
                station,
                stationName,
                scope,
                zone,
                from,
                since,
                reason,
                deadline,
                state,
                beforeMovement,
                source,
                mailed,
                code,
                at);
    }

    /** The last day on which it is in time, by the calendar of the station. */
    public LocalDate lastDay() {
        return LocalDate.ofInstant(deadline.minusNanos(1), zone);
    }

    /** Where somebody books it for themselves. */
    public String bookUrl() {
        return "/briefing/book?station=" + station;
    }

    /** Where somebody else books it for them. */
    public String bookForUrl() {
        return bookUrl() + "&person=" + personId;
    }

    public String bookingUrl() {
        return "/briefing/" + booking;
    }

    public boolean isSourceAddress() {
        return source != null && source.startsWith("https://");
    }
}
