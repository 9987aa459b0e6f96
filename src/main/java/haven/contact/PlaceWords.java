package haven.contact;

import haven.access.Scoped;
import haven.place.CountryNames;
import haven.place.Place;
import haven.place.PlaceService;
import haven.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** What the place of a contact is called. */
@ApplicationScoped
class PlaceWords {

    @Inject
    PlaceService places;

    @Inject
    CountryNames countries;

    /** The place whose scope this is. */
    Place place(String scope) {
        return places.getPlace(code(scope));
    }

    /** The code of a scope, as in addresses: {@code world}, {@code nairobi}, {@code KE}, {@code ke-nairobi}. */
    static String code(String scope) {
        if (scope.equals(Scoped.WORLD)) {
            return Place.WORLD_CODE;
        }
        return scope.substring(scope.lastIndexOf('/', scope.length() - 2) + 1, scope.length() - 1);
    }

    String of(Place place, Locale locale) {
        return of(place.scope(), place.name(), locale);
    }

    /** @param name of the station or region, in English; not read for others */
    String of(String scope, String name, Locale locale) {
        var codes = scope.substring(Scoped.WORLD.length()).split("/");
        if (codes[0].isEmpty()) {
            return Texts.get(locale, "person.scope.world");
        }
        if (codes.length == 1) {
            return Texts.get(locale, "person.scope.region", name);
        }
        var country = countries.of(codes[1], locale);
        return codes.length == 2 ? country : name + Texts.get(locale, "contact.list.comma") + " " + country;
    }
}
