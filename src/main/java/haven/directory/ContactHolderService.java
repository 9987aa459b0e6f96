package haven.directory;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Permission;
import haven.contact.CheckHistory;
import haven.contact.Contact;
import haven.contact.ContactChanged;
import haven.person.PeopleService;
import haven.person.PersonFilter;
import haven.person.PersonRow;
import haven.place.Place;
import haven.place.PlaceService;
import haven.shared.NotThere;
import haven.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** DIR-10: whose an emergency contact is, and whether somebody stands in. */
@ApplicationScoped
@Transactional
public class ContactHolderService {

    private static final int MOST_FOUND = 50;

    @Inject
    PlaceService places;

    @Inject
    ContactRepository contacts;

    @Inject
    PeopleService people;

    @Inject
    CheckHistory history;

    @Inject
    Event<ContactChanged> changed;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Whose it is, by name where the caller sees that person, and its checks. */
    @Allowed(Permission.KEEP_CONTACTS)
    public ContactHolder get(String code, long id) {
        var contact = find(kept(code), id);
        var person = Optional.ofNullable(contact.getPersonId()).flatMap(this::seen);
        return new ContactHolder(
                person.map(PersonRow::name).orElse(null),
                contact.getPersonId() != null && person.isEmpty(),
                history.of(contact));
    }

    /**
     * Says whose it is.
     *
     * @param handle an e-mail address or a staff number
     * @throws RuleViolation where the caller sees no such person
     */
    @Allowed(Permission.KEEP_CONTACTS)
    public void link(String code, long id, String handle) {
        var contact = find(kept(code), id);
        contact.link(named(handle)
                .map(PersonRow::id)
                .orElseThrow(() -> RuleViolation.at("personHandle", "directory.error.person")));
        save(contact);
    }

    /** It is nobody's. */
    @Allowed(Permission.KEEP_CONTACTS)
    public void unlink(String code, long id) {
        var contact = find(kept(code), id);
        contact.link(null);
        save(contact);
    }

    /** Somebody stands in until this day; null: no longer, and the last day is taken back. */
    @Allowed(Permission.KEEP_CONTACTS)
    public void act(String code, long id, LocalDate lastDay) {
        var place = kept(code);
        var contact = find(place, id);
        if (lastDay != null && lastDay.isBefore(LocalDate.now(clock.withZone(ZoneId.of(place.zone()))))) {
            throw RuleViolation.at("actingLast", "directory.error.actingDay");
        }
        contact.setActing(lastDay != null);
        contact.end(lastDay);
        save(contact);
    }

    private void save(Contact contact) {
        contacts.save(contact);
        changed.fire(new ContactChanged(contact));
    }

    /** Exactly this address or number, among those whom the caller sees. */
    private Optional<PersonRow> named(String handle) {
        if (handle == null || handle.isBlank()) {
            return Optional.empty();
        }
        var typed = handle.strip();
        return people.list(filter(typed), 0, MOST_FOUND).stream()
                .filter(person ->
                        typed.equalsIgnoreCase(person.email()) || typed.equalsIgnoreCase(person.staffNumber()))
                .findFirst();
    }

    /** Lists are by id, those after one: so the first after the one before is the one. */
    private Optional<PersonRow> seen(long person) {
        return people.listAfter(filter(null), person - 1, 1).stream()
                .filter(found -> found.id() == person)
                .findFirst();
    }

    private static PersonFilter filter(String words) {
        return new PersonFilter(words, null, null, null, null, null, false);
    }

    private Contact find(Place place, long id) {
        return contacts.find(place, id).orElseThrow(() -> new NotThere("contact"));
    }

    private Place kept(String code) {
        var place = places.getPlace(code);
        caller.mustRead(Permission.KEEP_CONTACTS, place);
        return place;
    }
}
