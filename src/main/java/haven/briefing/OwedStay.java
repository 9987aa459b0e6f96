package haven.briefing;

import haven.person.Stay;
import haven.person.StayDays;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Somebody's stay with what is needed to say whether they must be briefed for it.
 *
 * @param about the id of what was asked about: the stay, or an update
 * @param to as entered; {@link #days()} minds the end of the contract
 * @param given when they had the last briefing that holds for the station, or null
 * @param before how many postings of theirs began before this stay
 */
public record OwedStay(
        Long about,
        Long personId,
        String givenName,
        String familyName,
        String staffNumber,
        String email,
        LocalDate contractTo,
        Long stayId,
        Stay.Kind kind,
        String region,
        String country,
        String station,
        String stationName,
        String timeZone,
        LocalDate from,
        LocalDate to,
        LocalDate given,
        Long before) {

    /** As a query gives it: the provider does not know what a subquery gives. */
    public OwedStay(
            Long about,
            Long personId,
            String givenName,
            String familyName,
            String staffNumber,
            String email,
            LocalDate contractTo,
            Long stayId,
            Stay.Kind kind,
            String region,
            String country,
            String station,
            String stationName,
            String timeZone,
            LocalDate from,
            LocalDate to,
            Object given,
            Object before) {
        this(
                about,
                personId,
                givenName,
                familyName,
                staffNumber,
                email,
                contractTo,
                stayId,
                kind,
                region,
                country,
                station,
                stationName,
                timeZone,
                from,
                to,
                day(given),
                ((Number) before).longValue());
    }

    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }

    String scope() {
        return "/world/" + region + "/" + country + "/" + station + "/";
    }

    ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    String name() {
        return givenName + " " + familyName;
    }

    boolean isFirst() {
        return kind == Stay.Kind.POSTING && before == 0;
    }

    StayDays days() {
        boolean ends = kind == Stay.Kind.POSTING
                && contractTo != null
                && !contractTo.isBefore(from)
                && (to == null || to.isAfter(contractTo));
        return new StayDays(stayId, kind, scope(), from, ends ? contractTo : to);
    }
}
