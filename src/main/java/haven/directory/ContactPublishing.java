package haven.directory;

import haven.access.Scoped;
import haven.contact.CheckMethod;
import haven.contact.Contact;
import haven.contact.ContactChanged;
import haven.contact.ContactKind;
import haven.contact.NumberKind;
import haven.contact.OpeningHours;
import haven.contact.PublishedContact;
import haven.contact.PublishedContacts;
import haven.contact.PublishedNumber;
import haven.edition.Editions;
import haven.edition.Shelf;
import haven.edition.Words;
import haven.place.EmergencyNumber;
import haven.place.EmergencyNumberRow;
import haven.place.NumbersChanged;
import haven.place.ScopeCodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Puts the emergency contacts of a place on the published shelf, a country's emergency numbers among them. */
@ApplicationScoped
class ContactPublishing {

    @Inject
    ContactRepository contacts;

    @Inject
    Editions editions;

    @Inject
    Shelf shelf;

    /** Inside the transaction that changed them. Of two who add at once, the second one publishes both. */
    void publish(Scoped place) {
        contacts.lock();
        editions.publish(PublishedContacts.PART, place, content(place));
    }

    /** Publishes what is published otherwise than it is, or not yet. */
    void publishWhereDifferent(Scoped place) {
        var content = content(place);
        var there = shelf.find(PublishedContacts.PART, place.scope(), PublishedContacts.class);
        if (there.isEmpty() || !there.get().equals(content)) {
            editions.publish(PublishedContacts.PART, place, content);
        }
    }

    /** Checked, or away: whoever found out tells. */
    void changed(@Observes ContactChanged event) {
        if (event.contact().getKind().isEmergency()) {
            publish(event.contact());
        }
    }

    void changed(@Observes NumbersChanged event) {
        publish(event.country());
    }

    private PublishedContacts content(Scoped place) {
        return new PublishedContacts(
                Stream.concat(numbers(place), contacts.listOf(place).stream().map(Contact::publish))
                        .sorted(Comparator.comparing(PublishedContact::kind))
                        .toList());
    }

    private Stream<PublishedContact> numbers(Scoped place) {
        var codes = ScopeCodes.of(place.scope());
        return codes.country() != null && codes.station() == null
                ? contacts.listNumbers(codes.country()).stream().map(ContactPublishing::contact)
                : Stream.empty();
    }

    /** A country's emergency number is answered day and night. Its id is below zero: the others are of contacts. */
    private static PublishedContact contact(EmergencyNumberRow number) {
        return new PublishedContact(
                -number.id(),
                kind(number.kind()),
                new Words(null),
                "",
                null,
                List.of(new PublishedNumber(
                        number.insideOnly() ? NumberKind.SHORT : NumberKind.LANDLINE,
                        number.digits(),
                        number.insideOnly(),
                        number.digits(),
                        false,
                        false,
                        false)),
                null,
                null,
                OpeningHours.dayAndNight(),
                null,
                List.of(),
                new Words(null),
                false,
                number.verifiedOn(),
                number.verifiedByRole(),
                CheckMethod.CALLED,
                number.verifiedOn(),
                null,
                List.of(),
                number.sample(),
                null,
                number.changedOn(),
                false,
                false);
    }

    private static ContactKind kind(EmergencyNumber.Kind kind) {
        return switch (kind) {
            case POLICE -> ContactKind.POLICE;
            case AMBULANCE -> ContactKind.AMBULANCE;
            case FIRE -> ContactKind.FIRE;
            case GENERAL -> ContactKind.GENERAL_EMERGENCY;
        };
    }
}
