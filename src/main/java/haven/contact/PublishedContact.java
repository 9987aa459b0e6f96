package haven.contact;

import haven.edition.Words;
import java.time.LocalDate;
import java.util.List;

/**
 * A contact as it is published.
 *
 * @param id of the contact, stable: anchors and offline copies use it
 * @param title what it is called, a proper name or a role; empty where the kind says it all
 * @param organization whose it is; may be empty
 * @param name a person's name, only with recorded consent; else null
 * @param callSign radio call sign, or null
 * @param hours in the zone of the place it was published for; {@code zone} where it has its own
 * @param languages ISO 639 codes
 * @param byVoiceOnly AM-17: then title, organization, name, numbers, hours and note are left out, and it is on no paper
 * @param verifiedOn the day a person checked it, {@code verifiedByRole} in which capacity (a key below {@code contact.role.}); null: never
 * @param from first day it holds, {@code to} last day or null
 * @param absences days on which nobody is there
 * @param answeredOn DIR-05: the day of the last call that was answered, or null
 * @param changedOn DIR-11: the day its numbers were changed, while the second check is pending; else null
 * @param acting DIR-10: whether somebody stands in
 * @param urgent AM-05: whether it gives treatment day and night, and is checked more often for that
 */
public record PublishedContact(
        long id,
        ContactKind kind,
        Words title,
        String organization,
        String name,
        List<PublishedNumber> numbers,
        String callSign,
        String email,
        OpeningHours hours,
        String zone,
        List<String> languages,
        Words note,
        boolean byVoiceOnly,
        LocalDate verifiedOn,
        String verifiedByRole,
        CheckMethod verifiedBy,
        LocalDate from,
        LocalDate to,
        List<Absence> absences,
        boolean sample,
        LocalDate answeredOn,
        LocalDate changedOn,
        boolean acting,
        boolean urgent) {

    /** Both days included. */
    public record Absence(LocalDate from, LocalDate to) {}

    public PublishedContact {
        numbers = numbers == null ? List.of() : List.copyOf(numbers);
        languages = languages == null ? List.of() : List.copyOf(languages);
        absences = absences == null ? List.of() : List.copyOf(absences);
    }

    /** Not more than that it is there, and since when and until when. */
    PublishedContact silent() {
        return new PublishedContact(
                id,
                kind,
                new Words(null),
                "",
                null,
                List.of(),
                null,
                null,
                OpeningHours.notKnown(),
                null,
                List.of(),
                new Words(null),
                true,
                verifiedOn,
                verifiedByRole,
                verifiedBy,
                from,
                to,
                absences,
                sample,
                answeredOn,
                changedOn,
                acting,
                urgent);
    }

    /** For so many days after it a check holds, as keepers are asked for the next one. */
    int checkHolds() {
        return urgent ? Checked.URGENT_DAYS : kind.checkEveryDays();
    }

    /** Whether it holds on this day: begun, not ended. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public boolean isAbsent(LocalDate day) {
        return absences.stream().anyMatch(absence -> !day.isBefore(absence.from()) && !day.isAfter(absence.to()));
    }
}
