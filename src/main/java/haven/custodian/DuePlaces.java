package haven.custodian;

import haven.place.CountryNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** How the rules of this feature name places. */
@ApplicationScoped
class DuePlaces {

    @Inject
    CountryNames countries;

    /** {@code Nairobi, Kenya}, or {@code Kenya} where there is no station. */
    String name(String country, String station, Locale locale) {
        var name = countries.of(country, locale);
        return station == null ? name : station + ("ar".equals(locale.getLanguage()) ? "، " : ", ") + name;
    }
}
