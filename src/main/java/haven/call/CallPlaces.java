package haven.call;

import haven.access.Scoped;
import haven.edition.PublishedStation;
import haven.edition.Shelf;
import haven.place.CountryNames;
import haven.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where contacts are, told by their scopes: name and clock. From the published shelf, without a database. */
@Named
@ApplicationScoped
public class CallPlaces {

    @Inject
    Shelf shelf;

    @Inject
    CountryNames countries;

    /** {@code Nairobi, Kenya}; of a country or a region its name. */
    public String name(String scope, Locale locale) {
        var codes = codes(scope);
        if (codes.length > 2) {
            var country = countries.of(codes[1], locale);
            return station(codes[2])
                    .map(PublishedStation::name)
                    .map(name -> Texts.get(locale, "call.place.station", name, country))
                    .orElse(country);
        }
        return codes.length > 1
                ? countries.of(codes[1], locale)
                : codes[0].isEmpty()
                        ? Texts.get(locale, "person.scope.world")
                        : Texts.get(locale, "person.scope.region", regionName(codes[0]));
    }

    /** What the clock on the wall shows there; of a country with several clocks, at the station that comes first by name. */
    ZoneId zone(String scope, String own) {
        if (own != null) {
            return ZoneId.of(own);
        }
        var codes = codes(scope);
        if (codes.length > 2) {
            return station(codes[2]).map(PublishedStation::zoneId).orElse(ZoneOffset.UTC);
        }
        return codes.length < 2
                ? ZoneOffset.UTC
                : shelf.stations().stream()
                        .filter(station -> station.country().equals(codes[1]))
                        .min(Comparator.comparing(PublishedStation::name))
                        .map(PublishedStation::zoneId)
                        .orElse(ZoneOffset.UTC);
    }

    /** The code of the first station by name below this scope. */
    Optional<String> firstStation(String scope) {
        return shelf.stations().stream()
                .filter(station -> station.scope().startsWith(scope))
                .min(Comparator.comparing(PublishedStation::name))
                .map(PublishedStation::code);
    }

    /** Codes of the regions, by their names. */
    List<String> regions() {
        return shelf.stations().stream()
                .sorted(Comparator.comparing(PublishedStation::regionName))
                .map(PublishedStation::region)
                .distinct()
                .toList();
    }

    /** Codes of the countries. */
    List<String> countries() {
        return shelf.stations().stream()
                .map(PublishedStation::country)
                .distinct()
                .sorted()
                .toList();
    }

    /** The scope of the country with this code; of nothing where there is none. */
    String countryScope(String country) {
        return shelf.stations().stream()
                .filter(station -> station.country().equals(country))
                .findFirst()
                .map(PublishedStation::countryScope)
                .orElse("/none/");
    }

    /** The town in which the region's officer sits. */
    public String regionName(String region) {
        return shelf.stations().stream()
                .filter(station -> station.region().equals(region))
                .findFirst()
                .map(PublishedStation::regionName)
                .orElse(region);
    }

    private Optional<PublishedStation> station(String code) {
        return shelf.station(code);
    }

    private static String[] codes(String scope) {
        return scope.substring(Scoped.WORLD.length()).split("/");
    }
}
