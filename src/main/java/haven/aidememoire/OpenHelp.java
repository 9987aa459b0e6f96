package haven.aidememoire;

import haven.access.Scoped;
import haven.contact.ContactKind;
import haven.contact.PublishedContact;
import haven.contact.PublishedContacts;
import haven.edition.Shelf;
import haven.edition.Words;
import haven.medical.MedicalPassage;
import haven.medical.PublishedGuidance;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is open to everybody everywhere (AM-10): the medical guidance, hotlines, the health unit, the operations centre. */
public final class OpenHelp {

    private static final Set<ContactKind> OUTSIDE =
            EnumSet.of(ContactKind.HEALTH_UNIT, ContactKind.HOTLINE, ContactKind.OPERATIONS_CENTRE);
    private static final PublishedGuidance NO_GUIDANCE = new PublishedGuidance(0, null, null, null);

    private final Shelf shelf;
    private final List<String> scopes;
    private final LocalDate today;

    /** @param scopes country, region, world: the nearest first, not the station itself */
    OpenHelp(Shelf shelf, List<String> scopes, LocalDate today) {
        this.shelf = shelf;
        this.scopes = scopes;
        this.today = today;
    }

    /** The guidance in force; version 0 without a line where there is none. */
    public PublishedGuidance guidance() {
        return shelf.find(PublishedGuidance.PART, Scoped.WORLD, PublishedGuidance.class)
                .orElse(NO_GUIDANCE);
    }

    public List<Words> lines(String passage) {
        return guidance().lines(MedicalPassage.valueOf(passage));
    }

    /** Who can be called outside the station, the nearest first. */
    public List<PublishedContact> outside() {
        return contacts().filter(contact -> OUTSIDE.contains(contact.kind())).toList();
    }

    /** One of each kind, to be named beside every step. */
    public List<PublishedContact> line() {
        return OUTSIDE.stream()
                .flatMap(kind -> outside().stream()
                        .filter(contact -> contact.kind() == kind)
                        .limit(1))
                .toList();
    }

    /** Whether the operations centre is among them; else pages name the number of the settings. */
    public boolean hasCentre() {
        return outside().stream().anyMatch(contact -> contact.kind() == ContactKind.OPERATIONS_CENTRE);
    }

    private Stream<PublishedContact> contacts() {
        return scopes.stream()
                .flatMap(scope -> shelf.find(PublishedContacts.PART, scope, PublishedContacts.class).stream())
                .flatMap(found -> found.contacts().stream())
                .filter(contact -> !contact.byVoiceOnly() && !contact.numbers().isEmpty())
                .filter(contact -> (contact.from() == null || !today.isBefore(contact.from()))
                        && (contact.to() == null || !today.isAfter(contact.to())));
    }
}
