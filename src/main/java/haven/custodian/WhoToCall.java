package haven.custodian;

import haven.contact.PublishedContact;
import haven.edition.PublishedStation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Somebody to call, with why now.
 *
 * @param reason why they stand here
 * @param station where they are a custodian; null for those of a country or the world
 * @param kilometres from the station that is asked about, rounded; null where it is that one, or no station
 * @param zone in which their hours are meant
 * @param until until when they are on the roster; null where they are not, or without an end
 * @param next when they are on the roster again; null where they are on it, or nobody knows
 * @param isOnRoster whether their roster says: now
 * @param designatedOn by the SMT, or null
 * @param confirmedOn the day they last confirmed their details, or null
 */
public record WhoToCall(
        CallReason reason,
        PublishedContact contact,
        PublishedStation station,
        Integer kilometres,
        ZoneId zone,
        boolean isOnRoster,
        Instant until,
        Instant next,
        boolean alternate,
        LocalDate designatedOn,
        LocalDate confirmedOn) {}
