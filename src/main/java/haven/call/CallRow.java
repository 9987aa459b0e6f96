package haven.call;

import haven.contact.ContactKind;
import haven.contact.OpeningHours;
import haven.edition.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A number that somebody may call.
 *
 * @param title what the contact is called; empty where its kind says it all
 * @param scope of the place, {@code zone} by whose clock its hours are told
 * @param open whether somebody is there now, as far as its hours say
 * @param shown the number as people write it
 * @param answeredOn the day of the last test call that was answered, or null
 * @param unanswered whether nobody answered the last two calls
 * @param triedAt when this number was last called, {@code outcome} what came of it; null: never
 */
public record CallRow(
        long numberId,
        long contactId,
        ContactKind kind,
        Words title,
        String scope,
        ZoneId zone,
        OpeningHours hours,
        boolean open,
        String digits,
        String shown,
        LocalDate answeredOn,
        boolean unanswered,
        boolean byVoiceOnly,
        Instant triedAt,
        CallOutcome outcome) {}
