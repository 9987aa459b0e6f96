package haven.briefing;

import haven.person.Duty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * A session that may have been left without a briefer.
 *
 * @param id of the session in {@code booking}
 * @param area for which its briefer gives briefings, {@code scope} the one for which it is
 * @param first the first day on which they brief, {@code last} the last one, or null
 * @param station where the briefer is, and whose clock counts
 */
public record LeftSession(
        Long id,
        Long briefer,
        Long person,
        String givenName,
        String familyName,
        String area,
        String scope,
        LocalDate first,
        LocalDate last,
        String station,
        String country,
        String zone,
        Instant startsAt) {

    public LocalDate day() {
        return LocalDate.ofInstant(startsAt, ZoneId.of(zone));
    }

    public String name() {
        return givenName + " " + familyName;
    }

    /** Whether its briefer gives it after all: one of these duties lets them brief some of its places on its day. */
    boolean isHeld(List<Duty> duties) {
        var day = day();
        return !day.isBefore(first)
                && (last == null || !day.isAfter(last))
                && duties.stream()
                        .anyMatch(duty -> duty.getPerson().getId().equals(person)
                                && (scope.startsWith(duty.getScope())
                                        || duty.getScope().startsWith(scope))
                                && !day.isBefore(duty.getFrom())
                                && (duty.getTo() == null || !day.isAfter(duty.getTo())));
    }
}
