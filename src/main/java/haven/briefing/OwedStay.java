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
        LocalDate given) {

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
            Object given) {
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
                day(given));
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

    /** The same, about an update. */
    OwedStay about(Long update) {
        return new OwedStay(
                update,
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
                given);
    }

    StayDays days() {
        return new KnownStay(personId, contractTo, stayId, kind, region, country, station, from, to).days();
    }
}
