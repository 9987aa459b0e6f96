package haven.aidememoire;

import haven.access.Caller;
import haven.access.Permission;
import haven.contact.ContactChanged;
import haven.contact.ContactKind;
import haven.contact.PublishedContact;
import haven.contact.Verifier;
import haven.edition.Editions;
import haven.place.Place;
import haven.place.PlaceService;
import haven.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;

/** What the services of the keepers have in common; called inside their transactions. */
@ApplicationScoped
class AideMemoires {

    @Inject
    AideMemoireRepository rows;

    @Inject
    PlaceService places;

    @Inject
    Editions editions;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The place, where the caller keeps its Aide-Memoire. */
    Place reach(String code) {
        var place = places.getPlace(code);
        caller.mustRead(Permission.KEEP_HELP, place);
        return place;
    }

    /** The place's draft, made where there is none. */
    AideMemoire draft(Place place) {
        return rows.find(place.scope()).orElseGet(() -> {
            var fresh = new AideMemoire(place);
            rows.add(fresh);
            return fresh;
        });
    }

    SupportService service(Place place, long id) {
        return rows.findService(id)
                .filter(service -> service.getAideMemoire().scope().equals(place.scope()))
                .orElseThrow(() -> new NotThere("support service"));
    }

    Verifier role(Place place) {
        return Verifier.of(caller.scopesOf(Permission.KEEP_HELP), place);
    }

    /** The caller's person, or null. */
    Long me() {
        return caller.me();
    }

    LocalDate today(Place place) {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of(place.zone()));
    }

    /** Checked, or away: whoever found out tells. */
    void changed(@Observes ContactChanged event) {
        if (event.contact().getKind() == ContactKind.SUPPORT_SERVICE) {
            rows.findServiceOf(event.contact()).ifPresent(service -> publishChecks(service.getAideMemoire()));
        }
    }

    /** Something was checked: readers of the edition in force see that at once, and nothing else of the draft. */
    void publishChecks(AideMemoire aide) {
        rows.flush();
        rows.lock();
        var last = rows.findLastEdition(aide).filter(AideMemoireEdition::isPublished);
        if (last.isEmpty()) {
            return;
        }
        var contacts = new HashMap<Long, PublishedContact>();
        rows.listServices(aide)
                .forEach(one ->
                        contacts.put(one.getContact().getId(), one.getContact().publish()));
        var law = rows.findLaw(aide).map(CountryLaw::publish).orElse(null);
        var content = new LaterChecks(contacts, law).addTo(last.get().content());
        editions.publish(PublishedAideMemoire.PART, aide, content);
    }
}
