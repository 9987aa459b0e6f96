package haven.search;

import haven.access.Route;
import haven.place.CountryNames;
import haven.place.PlaceService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** Duty stations, by their own or their country's name. Here and not in {@code place}, which is on the shelf below. */
@ApplicationScoped
public class StationSearch implements SearchSource {

    @Inject
    PlaceService places;

    @Inject
    CountryNames countries;

    @Override
    public String key() {
        return "station";
    }

    @Override
    public List<SearchHit> find(String query, Locale locale, int limit) {
        return places.findStations(query).stream()
                .limit(limit)
                .map(station -> new SearchHit(
                        station.name(),
                        Route.STATION.path(station.code()),
                        countries.of(station.countryCode(), locale)))
                .toList();
    }
}
