package haven.contact;

import haven.person.PeopleService;
import haven.person.PersonFilter;
import haven.person.PersonRow;
import haven.person.StaysChanged;
import haven.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whose a contact is. Keepers name people whom they look after; from then on that person's absences and leaving reach
 * the contact. Called inside a transaction, by services that have asked whether the caller keeps the contact.
 */
@ApplicationScoped
public class ContactHolders {

    private static final int MOST_FOUND = 50;

    @Inject
    PeopleService people;

    @Inject
    CheckHistory history;

    @Inject
    PersonContactRepository contacts;

    @Inject
    Clock clock;

    @Inject
    Event<StaysChanged> stays;

    @Inject
    Event<ContactChanged> changed;

    /** Whose it is, by name where the caller sees that person, and its checks. */
    public ContactHolder of(Contact contact) {
        var person = Optional.ofNullable(contact.getPersonId()).flatMap(this::seen);
        return new ContactHolder(
                person.map(PersonRow::name).orElse(null),
                contact.getPersonId() != null && person.isEmpty(),
                history.of(contact),
                contact.getAbsences().stream()
                        .filter(ContactAbsence::isFromStay)
                        .map(ContactAbsence::publish)
                        .filter(days -> !days.to().isBefore(LocalDate.now(clock)))
                        .toList(),
                contact.isEndedByStay());
    }

    /**
     * Says whose it is; where that person is away, or leaves, shows at once.
     *
     * @param handle an e-mail address or a staff number
     * @throws RuleViolation where the caller sees no such person
     */
    public void link(Contact contact, String handle) {
        var person = named(handle)
                .map(PersonRow::id)
                .orElseThrow(() -> RuleViolation.at("personHandle", "directory.error.person"));
        contact.link(person);
        contacts.save(contact);
        changed.fire(new ContactChanged(contact));
        stays.fire(new StaysChanged(person));
    }

    /** It is nobody's; what followed from where that person is goes with them. */
    public void unlink(Contact contact) {
        contact.link(null);
        contact.follow(List.of());
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
}
