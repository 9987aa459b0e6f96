package haven.person;

import haven.access.Scoped;
import haven.place.CountryNames;
import haven.place.PlaceService;
import haven.place.Region;
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
        var codes = scope.substring(Scoped.WORLD.length()).split("/");
        if (codes.length > 1) {
            return countries.of(codes[1], locale);
        }
        return codes[0].isEmpty()
                ? Texts.get(locale, "person.scope.world")
                : Texts.get(locale, "person.scope.region", region(codes[0]));
    }

    private String region(String code) {
        if (regions == null) {
            regions = places.listRegions().stream().collect(Collectors.toMap(Region::getCode, Region::getName));
        }
        return regions.getOrDefault(code, code);
    }
}
