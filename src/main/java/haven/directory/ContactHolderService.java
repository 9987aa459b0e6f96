package haven.directory;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Permission;
import haven.contact.Contact;
import haven.contact.ContactChanged;
import haven.contact.ContactEnding;
import haven.contact.ContactHolder;
import haven.contact.ContactHolders;
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

/** DIR-10: whose an emergency contact is, and whether somebody stands in. */
@ApplicationScoped
@Transactional
public class ContactHolderService {

    @Inject
    PlaceService places;

    @Inject
    ContactRepository contacts;

    @Inject
    ContactHolders holders;

    @Inject
    Event<ContactChanged> changed;

    @Inject
    ContactEnding endings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Whose it is, by name where the caller sees that person, and its checks. */
    @Allowed(Permission.KEEP_CONTACTS)
    public ContactHolder get(String code, long id) {
        return holders.of(find(kept(code), id));
    }

    /**
     * Says whose it is.
     *
     * @param handle an e-mail address or a staff number
     * @throws RuleViolation where the caller sees no such person
     */
    @Allowed(Permission.KEEP_CONTACTS)
    public void link(String code, long id, String handle) {
        holders.link(find(kept(code), id), handle);
    }

    /** It is nobody's. */
    @Allowed(Permission.KEEP_CONTACTS)
    public void unlink(String code, long id) {
        holders.unlink(find(kept(code), id));
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
        endings.end(contact, lastDay);
        save(contact);
    }

    private void save(Contact contact) {
        contacts.save(contact);
        changed.fire(new ContactChanged(contact));
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
