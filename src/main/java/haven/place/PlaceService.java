package haven.place;

import haven.access.Allowed;
import haven.access.Permission;
import haven.access.Scoped;
import haven.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;

/** Finds regions, countries and duty stations. That a place exists is open to everybody. */
@ApplicationScoped
@Transactional
public class PlaceService {

    @Inject
    PlaceRepository places;

    @Inject
    StationFinder finder;

    /** The station with this code, with its country and region. @throws NotThere where there is none */
    @Allowed(Permission.READ_PUBLIC)
    public DutyStation getStation(String code) {
        return places.findStation(code).orElseThrow(() -> new NotThere("station"));
    }

    /**
     * Stations whose name or country begins with this, in any of the four languages, best first; all, by name, when it
     * is blank. One statement whatever their number.
     */
    @Allowed(Permission.READ_PUBLIC)
    public List<StationRow> findStations(String query) {
        return finder.find(places.listStations(), query);
    }

    /** The station with this id, with its country and region. @throws NotThere where there is none */
    @Allowed(Permission.READ_PUBLIC)
    public DutyStation getStation(long id) {
        return places.findStation(id).orElseThrow(() -> new NotThere("station"));
    }

    /** The country with this code, in any case, with its region. @throws NotThere where there is none */
    @Allowed(Permission.READ_PUBLIC)
    public Country getCountry(String code) {
        return places.findCountry(code.toUpperCase(Locale.ROOT)).orElseThrow(() -> new NotThere("country"));
    }

    /** All security regions, by name. */
    @Allowed(Permission.READ_PUBLIC)
    public List<Region> listRegions() {
        return places.listRegions();
    }

    /** All countries with their regions, by code. */
    @Allowed(Permission.READ_PUBLIC)
    public List<Country> listCountries() {
        return places.listCountries();
    }

    /** The world, region, country or station with this code, told by its form. @throws NotThere where there is none */
    @Allowed(Permission.READ_PUBLIC)
    public Place getPlace(String code) {
        if (code.equals(Place.WORLD_CODE)) {
            return new Place(Place.Kind.WORLD, code, "World", Scoped.WORLD, "UTC");
        }
        return places.findPlace(code).orElseThrow(() -> new NotThere("place"));
    }

    /** This place and all places below it, in three statements. */
    @Allowed(Permission.READ_PUBLIC)
    public List<Place> listWithin(Place place) {
        return places.listPlaces().stream()
                .filter(one -> one.scope().startsWith(place.scope()))
                .toList();
    }
}
