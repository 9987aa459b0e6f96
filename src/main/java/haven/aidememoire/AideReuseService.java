package haven.aidememoire;

import haven.access.Allowed;
import haven.access.Permission;
import haven.access.Scoped;
import haven.contact.Contact;
import haven.contact.ContactKind;
import haven.contact.PublishedContact;
import haven.edition.PublishedStation;
import haven.edition.Shelf;
import haven.place.Place;
import haven.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
        if (place.kind() != Place.Kind.STATION) {
            return List.of();
        }
        var own = rows.find(place.scope()).map(rows::listServices).orElse(List.of()).stream()
                .filter(service -> !service.isRemoved())
                .toList();
        var found = new ArrayList<AboveRow>();
        for (var above : above(place)) {
            rows.find(above.scope())
                    .ifPresent(aide -> rows.listServices(aide).stream()
                            .filter(service ->
                                    !service.isRemoved() && service.getContact().isReliedOn())
                            .map(service -> row(above, service, own))
                            .forEach(found::add));
        }
        return found;
    }

    private record Above(Origin.Level level, String code, String scope) {}

    private List<Above> above(Place station) {
        return shelf.station(station.code())
                .map(one -> List.of(
                        new Above(Origin.Level.COUNTRY, one.country(), one.countryScope()),
                        new Above(Origin.Level.REGION, one.region(), one.regionScope()),
                        new Above(Origin.Level.WORLD, Place.WORLD_CODE, Scoped.WORLD)))
                .orElse(List.of());
    }

    private static AboveRow row(Above above, SupportService service, List<SupportService> own) {
        var numbers = numbers(service.getContact().publish());
        var same = own.stream()
                .filter(one -> numbers(one.getContact().publish()).stream().anyMatch(numbers::contains))
                .map(SupportService::getId)
                .findFirst()
                .orElse(0L);
        return new AboveRow(
                above.level(),
                above.code(),
                service.getId(),
                service.getGroup(),
                service.getContact().publish(),
                same);
    }

    private static Set<String> numbers(PublishedContact contact) {
        return contact.numbers().stream().map(number -> number.digits()).collect(Collectors.toSet());
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
     * @param id of the service's row
     * @throws NotThere where it does not fill in at this station
     */
    @Allowed(Permission.KEEP_HELP)
    public void copy(String code, long id) {
        var place = aides.reach(code);
        var source = filling(place, id);
        var today = aides.today(place);
        var contact = new Contact(place, ContactKind.SUPPORT_SERVICE, today);
        ContactCopy.of(source.getContact()).form().applyTo(contact, today, aides.me());
        contact.setReliedOn(false); // nobody sees it yet
        var copy = new SupportService(aides.draft(place), contact, source.toType());
        copy.settle();
        rows.add(copy);
        aides.drafted(copy.getAideMemoire());
    }

    /**
     * The entry from above instead of the station's own copy, which is taken out and can be put back.
     *
     * @param id of the row of the service above
     * @param own of the station's own
     */
    @Allowed(Permission.KEEP_HELP)
    public void useAbove(String code, long id, long own) {
        var place = aides.reach(code);
        filling(place, id);
        var service = aides.service(place, own);
        service.setRemoved(true);
        service.getContact().setReliedOn(false);
        aides.serviceDrafted(service.getAideMemoire());
    }

    private SupportService filling(Place place, long id) {
        return rows.findService(id)
                .filter(service -> place.kind() == Place.Kind.STATION
                        && !service.isRemoved()
                        && !service.getAideMemoire().scope().equals(place.scope())
                        && place.scope().startsWith(service.getAideMemoire().scope()))
                .orElseThrow(() -> new NotThere("service above"));
    }
}
