package haven.contact;

import haven.place.CountryNames;
import haven.place.Place;
import haven.place.PlaceService;
import haven.place.ScopeCodes;
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
        return places.getPlace(ScopeCodes.last(scope));
    }

    String of(Place place, Locale locale) {
        return of(place.scope(), place.name(), locale);
    }

    /** @param name of the station or region, in English; not read for others */
    String of(String scope, String name, Locale locale) {
        var codes = ScopeCodes.of(scope);
        if (codes.region() == null) {
            return Texts.get(locale, "person.scope.world");
        }
        if (codes.country() == null) {
            return Texts.get(locale, "person.scope.region", name);
        }
        var country = countries.of(codes.country(), locale);
        return codes.station() == null ? country : name + Texts.get(locale, "contact.list.comma") + " " + country;
    }
}
