package haven.aidememoire;

import haven.access.Allowed;
import haven.access.Permission;
import haven.access.Scoped;
import haven.contact.Contact;
import haven.contact.ContactKind;
import haven.contact.DemoContact;
import haven.edition.PublishedStation;
import haven.edition.Shelf;
import haven.place.Place;
import haven.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is kept once for a country, a region or the world: a station uses it as it is, or takes a copy to begin with. */
@ApplicationScoped
@Transactional
public class AideReuseService {

    @Inject
    AideMemoires aides;

    @Inject
    AideMemoireRepository rows;

    @Inject
    Shelf shelf;

    /** What fills in at a station from what it lies in, the nearest first; nothing for wider places. */
    @Allowed(Permission.KEEP_HELP)
    public List<AboveRow> listAbove(String code) {
        var place = aides.reach(code);
        return place.kind() != Place.Kind.STATION
                ? List.of()
                : shelf.station(code).stream().flatMap(this::above).toList();
    }

    private Stream<AboveRow> above(PublishedStation station) {
        return Stream.of(
                        rows(Origin.Level.COUNTRY, station.country(), station.countryScope()),
                        rows(Origin.Level.REGION, station.region(), station.regionScope()),
                        rows(Origin.Level.WORLD, Place.WORLD_CODE, Scoped.WORLD))
                .flatMap(Function.identity());
    }

    private Stream<AboveRow> rows(Origin.Level level, String code, String scope) {
        return shelf.find(PublishedAideMemoire.PART, scope, PublishedAideMemoire.class).stream()
                .flatMap(aide -> aide.services().stream())
                .map(service -> new AboveRow(level, code, service.group(), service.contact()));
    }

    /** How many stations a service of this place may be shown at: it is checked once for all of them. */
    @Allowed(Permission.KEEP_HELP)
    public long countStations(String code) {
        var place = aides.reach(code);
        return place.kind() == Place.Kind.STATION
                ? 1
                : shelf.stations().stream()
                        .map(PublishedStation::scope)
                        .filter(scope -> scope.startsWith(place.scope()))
                        .count();
    }

    /**
     * A copy of an entry from above in the station's draft, to be changed there. It begins unchecked.
     *
     * @param contact of the entry
     * @throws NotThere where it does not fill in at this station
     */
    @Allowed(Permission.KEEP_HELP)
    public void copy(String code, long contact) {
        var place = aides.reach(code);
        var source = filling(place, contact);
        var today = aides.today(place);
        var fresh = new Contact(place, ContactKind.SUPPORT_SERVICE, today);
        DemoContact.like(source.getContact(), fresh);
        ContactCopy.of(source.getContact()).form().applyTo(fresh, today, aides.me());
        fresh.setReliedOn(false); // nobody sees it yet
        var copy = new SupportService(aides.draft(place), fresh, source.toType());
        copy.settle();
        rows.add(copy);
        aides.drafted(copy.getAideMemoire());
    }

    /**
     * The entry from above instead of the station's own copy, which is taken out and can be put back.
     *
     * @param contact of the entry above
     * @param own id of the row of the station's own service
     */
    @Allowed(Permission.KEEP_HELP)
    public void useAbove(String code, long contact, long own) {
        var place = aides.reach(code);
        filling(place, contact);
        var service = aides.service(place, own);
        service.setRemoved(true);
        service.getContact().setReliedOn(false);
        aides.serviceDrafted(service.getAideMemoire());
    }

    private SupportService filling(Place place, long contact) {
        return rows.findServiceOf(contact)
                .filter(service -> place.kind() == Place.Kind.STATION
                        && !service.isRemoved()
                        && !service.getAideMemoire().scope().equals(place.scope())
                        && place.scope().startsWith(service.getAideMemoire().scope()))
                .orElseThrow(() -> new NotThere("service above"));
    }
}
