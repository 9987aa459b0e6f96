package haven.briefing;

import haven.place.CountryNames;
import haven.place.ScopeCodes;
import haven.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** How lists name the place of something. */
@ApplicationScoped
class OwedPlaces {

    @Inject
    CountryNames countries;

    /** {@code Nairobi, Kenya}. */
    String name(String station, String country, Locale locale) {
        return station + Texts.get(locale, "directory.vacant.comma") + countries.of(country, locale);
    }

    /** The country of a scope, its region's code, or the world. */
    String name(String scope, Locale locale) {
        var codes = ScopeCodes.of(scope);
        if (codes.country() != null) {
            return countries.of(codes.country(), locale);
        }
        return codes.region() == null ? Texts.get(locale, "person.scope.world") : codes.region();
    }
}
