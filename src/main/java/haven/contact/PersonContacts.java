package haven.contact;

import haven.person.Stays;
import haven.person.StaysChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * What somebody's stays do to the entries that are theirs, at once: who is away is away as a contact, who leaves ends as
 * one. Readers see it with the next page.
 */
@ApplicationScoped
class PersonContacts {

    @Inject
    PersonContactRepository contacts;

    @Inject
    Stays stays;

    @Inject
    Event<ContactChanged> changes;

    void follow(@Observes StaysChanged event) {
        var mine = contacts.listOf(event.personId());
        if (!mine.isEmpty()) {
            var days = stays.of(event.personId());
            for (var contact : mine) {
                if (contact.follow(days)) {
                    contacts.save(contact);
                    changes.fire(new ContactChanged(contact));
                }
            }
        }
    }
}
