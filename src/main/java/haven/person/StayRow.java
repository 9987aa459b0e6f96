package haven.person;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A stay as its page shows it.
 *
 * @param to the last day, or null while it goes on
 * @param byHand whether a keeper entered it
 * @param over whether its last day has passed, by the station's own calendar
 * @param mine whether the caller may change it
 * @param ended whether its last day can be set back to what it was
 * @param removable whether it can be taken back as a whole
 */
public record StayRow(
        long id,
        Stay.Kind kind,
        String station,
        String country,
        LocalDate from,
        LocalDate to,
        boolean byHand,
        boolean over,
        boolean mine,
        boolean ended,
        boolean removable) {

    static StayRow of(Stay stay, boolean mine, Clock clock) {
        Instant now = clock.instant();
        return new StayRow(
                stay.getId(),
                stay.getKind(),
                stay.getStation().getName(),
                stay.getStation().getCountry().getCode(),
                stay.getFrom(),
                stay.getTo(),
                Stay.BY_HAND.equals(stay.getSource()),
                stay.hasBegun(clock) && !stay.isCurrent(clock),
                mine,
                mine && stay.canTakeBackEnd(now),
                mine && stay.canRemove(now));
    }
}
