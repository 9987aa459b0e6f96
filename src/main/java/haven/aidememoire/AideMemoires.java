package haven.aidememoire;

import haven.access.Caller;
import haven.access.Permission;
import haven.access.Scoped;
import haven.contact.ContactChanged;
import haven.contact.ContactKind;
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
import java.util.Set;
import java.util.stream.Collectors;

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

    /** @throws NotThere where the place has no edition with this id */
    AideMemoireEdition edition(AideMemoire aide, long id) {
        return rows.findEdition(id)
                .filter(row -> row.whole().getId().equals(aide.getId()))
                .orElseThrow(() -> new NotThere("edition"));
    }

    Verifier role(Scoped place) {
        return Verifier.of(caller.scopesOf(Permission.KEEP_HELP), place);
    }

    /** The caller's person, or null. */
    Long me() {
        return caller.me();
    }

    LocalDate today(Place place) {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of(place.zone()));
    }

    LocalDate today(AideMemoire aide) {
        return today(places.getPlace(aide.title()));
    }

    /** Checked, or away: whoever found out tells. */
    void changed(@Observes ContactChanged event) {
        if (event.contact().getKind() == ContactKind.SUPPORT_SERVICE) {
            rows.findServiceOf(event.contact()).ifPresent(service -> publishChecks(service.getAideMemoire()));
        }
    }

    /** The draft as it is now. */
    DraftCopy copy(AideMemoire aide) {
        return DraftCopy.of(aide, rows.findLaw(aide).orElse(null), rows.listServices(aide));
    }

    /** Something of the draft was typed: what was proposed is void, where it is not what is there now. */
    void drafted(AideMemoire aide) {
        rows.flush();
        rows.findLastDecision(aide)
                .filter(AideDecision::isOpen)
                .filter(proposal -> !proposal.isAbout(copy(aide).hash()))
                .ifPresent(proposal -> rows.add(new AideDecision(
                        proposal,
                        AideDecision.Outcome.CHANGED,
                        clock.instant(),
                        role(aide).name(),
                        me(),
                        null)));
    }

    /**
     * Something of a service was typed. DIR-11: replaced and removed numbers, what is by voice only now and what was
     * taken out are seen by readers at once, in all languages; the rest stays a draft.
     */
    void serviceDrafted(AideMemoire aide) {
        rows.flush();
        var now = InForce.of(rows, aide);
        if (now.isPresent() && now.get().isCorrected()) {
            rows.lock();
            var correction = now.get();
            rows.add(new AideMemoireEdition(
                    correction.last(), clock.instant(), role(aide).name(), correction.content(), correction.draft()));
            publish(aide, correction.content());
        }
        drafted(aide);
    }

    /** Something was checked: readers of the edition in force see that at once, and nothing else of the draft. */
    void publishChecks(AideMemoire aide) {
        rows.flush();
        rows.lock();
        InForce.of(rows, aide).ifPresent(now -> publish(aide, now.content()));
    }

    /** This is what readers of the place see from now on; null: nothing. Only what they see has to be checked. */
    void publish(AideMemoire aide, PublishedAideMemoire content) {
        var seen = content == null
                ? Set.of()
                : content.services().stream()
                        .map(service -> service.contact().id())
                        .collect(Collectors.toSet());
        rows.listServices(aide).stream()
                .map(SupportService::getContact)
                .forEach(contact -> contact.setReliedOn(seen.contains(contact.getId())));
        rows.flush();
        editions.publish(PublishedAideMemoire.PART, aide, content);
    }
}
