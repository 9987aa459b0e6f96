package haven.person;

import haven.place.CountryNames;
import haven.place.Place;
import haven.place.PlaceService;
import haven.place.Region;
import haven.place.ScopeCodes;
import haven.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What the scopes of duties are called. Regions are asked for at most once a request. */
@Named
@RequestScoped
public class ScopeNames {

    @Inject
    PlaceService places;

    @Inject
    CountryNames countries;

    private Map<String, String> regions;

    /** {@code /world/nairobi/KE/} is Kenya, {@code /world/nairobi/} the region of Nairobi. */
    public String of(String scope, Locale locale) {
        var codes = ScopeCodes.of(scope);
        if (codes.country() != null) {
            return countries.of(codes.country(), locale);
        }
        return codes.region() == null
                ? Texts.get(locale, "person.scope.world")
                : Texts.get(locale, "person.scope.region", region(codes.region()));
    }

    /** The place with this code, as it stands in addresses; a duty station by its own name. @throws NotThere where there is none */
    public String ofCode(String code, Locale locale) {
        var place = places.getPlace(code);
        return place.kind() == Place.Kind.STATION ? place.name() : of(place.scope(), locale);
    }

    private String region(String code) {
        if (regions == null) {
            regions = places.listRegions().stream().collect(Collectors.toMap(Region::getCode, Region::getName));
        }
        return regions.getOrDefault(code, code);
    }
}
