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
 * @param answeredOn DIR-05: the day of the last test call that was answered, or null
 * @param changedOn DIR-11: the day its numbers were changed, while the second check is pending; else null
 * @param acting DIR-10: whether somebody stands in
 * @param urgent AM-05: whether readers rely on it for treatment, day and night
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

    /** A younger check is never old, however often keepers are asked. */
    private static final int OLD_AFTER_DAYS = 180;

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

    /** Whether its last check was so long ago that keepers are asked for the next; what was never checked is aging. */
    public boolean isAging(LocalDate day) {
        return verifiedOn == null || verifiedOn.plusDays(checkEveryDays()).isBefore(day);
    }

    /** Whether one should have the next number at hand: half a year after its last check, a month after keepers were asked. */
    public boolean isOld(LocalDate day) {
        var after = Math.max(OLD_AFTER_DAYS, checkEveryDays() + CheckState.RED_AFTER_DAYS);
        return verifiedOn == null || verifiedOn.plusDays(after).isBefore(day);
    }

    private int checkEveryDays() {
        return Checked.checkEveryDays(kind, urgent);
    }

    /** Whether it holds on this day: begun, not ended. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public boolean isAbsent(LocalDate day) {
        return absences.stream().anyMatch(absence -> !day.isBefore(absence.from()) && !day.isAfter(absence.to()));
    }
}
