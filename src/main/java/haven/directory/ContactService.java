package haven.directory;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Permission;
import haven.access.Scoped;
import haven.contact.CheckMethod;
import haven.contact.Contact;
import haven.contact.ContactDifference;
import haven.contact.ContactEnding;
import haven.contact.ContactForm;
import haven.contact.ContactKind;
import haven.contact.FormDifferences;
import haven.contact.Verifier;
import haven.place.Place;
import haven.place.PlaceService;
import haven.shared.NotThere;
import haven.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** The emergency contacts of a place, for those who keep them. Each change is published at once. */
@ApplicationScoped
@Transactional
public class ContactService {

    @Inject
    PlaceService places;

    @Inject
    ContactRepository contacts;

    @Inject
    ContactPublishing publishing;

    @Inject
    ContactEnding endings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The place with this code. @throws haven.access.OutOfSight for those who do not keep its contacts */
    @Allowed(Permission.KEEP_CONTACTS)
    public Place getKept(String code) {
        return kept(code);
    }

    /** All contacts of exactly this place, those that have ended last. */
    @Allowed(Permission.KEEP_CONTACTS)
    public List<ContactRow> list(String code) {
        var place = kept(code);
        var today = today(place);
        return contacts.listOf(place).stream()
                .map(contact -> ContactRow.of(contact, today))
                .sorted(Comparator.comparing(ContactRow::ended)
                        .thenComparing(row -> row.contact().kind()))
                .toList();
    }

    /** An empty form, with today as its first day. */
    @Allowed(Permission.KEEP_CONTACTS)
    public ContactForm getBlankForm(String code) {
        return ContactForm.blank(today(kept(code)));
    }

    /** What is known of this contact, to be changed. @param locale in which languages are named */
    @Allowed(Permission.KEEP_CONTACTS)
    public ContactForm getForm(String code, long id, Locale locale) {
        var place = kept(code);
        return ContactForm.of(find(place, id), today(place), locale);
    }

    /** What is typed in this form otherwise than it stands now: for who finds that somebody else was here. */
    @Allowed(Permission.KEEP_CONTACTS)
    public List<ContactDifference> compare(String code, long id, ContactForm typed, Locale locale) {
        var place = kept(code);
        return FormDifferences.of(ContactForm.of(find(place, id), today(place), locale), typed, locale);
    }

    /** Adds a contact. @throws RuleViolation beside the field that is wrong */
    @Allowed(Permission.KEEP_CONTACTS)
    public void add(String code, ContactKind kind, ContactForm form) {
        var place = kept(code);
        if (kind == null || !kind.isEmergency()) {
            throw RuleViolation.at("kind", "directory.error.kind");
        }
        var contact = new Contact(place, kind, today(place));
        form.applyTo(contact, today(place));
        contacts.add(contact);
        publishing.publish(place);
    }

    /**
     * Changes a contact; that it was checked is another thing.
     *
     * @param seen the version that the caller saw
     * @throws RuleViolation where somebody changed it meanwhile, or beside the field that is wrong
     */
    @Allowed(Permission.KEEP_CONTACTS)
    public void change(String code, long id, int seen, ContactForm form) {
        var place = kept(code);
        var contact = find(place, id, seen);
        form.applyTo(contact, today(place), caller.me());
        contacts.save(contact);
        publishing.publish(place);
    }

    /**
     * Records that the caller checked it today, as it stood in the version that they saw.
     *
     * @throws RuleViolation where somebody changed it meanwhile
     */
    @Allowed(Permission.KEEP_CONTACTS)
    public void check(String code, long id, int seen, CheckMethod method) {
        var place = kept(code);
        if (method == null || !method.isOfKeepers()) {
            throw RuleViolation.at("method", "directory.error.method");
        }
        var contact = find(place, id, seen);
        contact.verify(
                today(place), Verifier.of(caller.scopesOf(Permission.KEEP_CONTACTS), place), method, caller.me());
        contacts.save(contact);
        publishing.publish(place);
    }

    /** Gives it a last day; null takes that back. @throws RuleViolation where somebody changed it since the caller saw it */
    @Allowed(Permission.KEEP_CONTACTS)
    public void end(String code, long id, int seen, LocalDate lastDay) {
        var place = kept(code);
        var contact = find(place, id, seen);
        if (lastDay == null) {
            endings.takeBack(contact);
        } else {
            endings.end(contact, lastDay);
        }
        contacts.save(contact);
        publishing.publish(place);
    }

    /** Removes what has ended, or never began; there is no way back. Nothing happens where somebody did so before. */
    @Allowed(Permission.KEEP_CONTACTS)
    public void remove(String code, long id) {
        var place = kept(code);
        contacts.find(place, id).ifPresent(contact -> {
            if (contact.publish().holds(today(place))) {
                throw new RuleViolation("directory.error.stillHolds");
            }
            contacts.remove(contact);
        });
        publishing.publish(place);
    }

    /** Publishes what the database has and the shelf has not: after demo rows were loaded, or an upgrade. */
    void publishAll() {
        var scopes = new HashSet<>(contacts.listScopes());
        scopes.addAll(contacts.listScopesWithNumbers());
        scopes.forEach(scope -> publishing.publishWhereDifferent(() -> scope));
    }

    private Contact find(Place place, long id) {
        return contacts.find(place, id).orElseThrow(() -> new NotThere("contact"));
    }

    private Contact find(Place place, long id, int seen) {
        var contact = find(place, id);
        if (contact.getVersion() != seen) {
            throw new RuleViolation("directory.error.changedMeanwhile");
        }
        return contact;
    }

    private Place kept(String code) {
        var place = places.getPlace(code);
        caller.mustRead(Permission.KEEP_CONTACTS, (Scoped) place);
        return place;
    }

    private LocalDate today(Place place) {
        return LocalDate.now(clock.withZone(ZoneId.of(place.zone())));
    }
}
