package haven.call;

import haven.contact.PublishedContact;
import haven.contact.PublishedContacts;
import haven.contact.TakenAlong;
import haven.edition.Shelf;
import haven.edition.ShelfRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** All whose numbers the pages of a station show: its emergency contacts, and what features add where it is open. */
@ApplicationScoped
class ShownContacts {

    @Inject
    Shelf shelf;

    @Inject
    @Any
    Instance<TakenAlong> others;

    /** From the published shelf only, each once; without those who have no number there. */
    List<PublishedContact> at(ShelfRequest request) {
        var station = request.getStation();
        var today = request.getToday();
        var contacts = shelf.upwards(PublishedContacts.PART, station, PublishedContacts.class).stream()
                .flatMap(placed -> placed.content().contacts().stream())
                .sorted(Comparator.comparing(PublishedContact::kind));
        var added = !request.isOwn()
                ? Stream.<PublishedContact>empty()
                : others.stream()
                        .sorted(Comparator.comparing(TakenAlong::order))
                        .flatMap(other -> other.sections(station, today).stream())
                        .flatMap(section -> section.contacts().stream());
        var seen = new HashSet<Long>();
        return Stream.concat(added, contacts)
                .filter(contact -> contact.holds(today) && !contact.numbers().isEmpty() && seen.add(contact.id()))
                .toList();
    }
}
