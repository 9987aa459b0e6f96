package haven.place;

import haven.access.Address;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** All duty stations by country, or those that fit what is asked. */
@Named
@RequestScoped
public class StationListPage {

    @Inject
    Address address;

    @Inject
    PlaceService places;

    @Inject
    CountryNames names;

    private List<CountryStations> countries;

    /** A country in the reader's language, with its stations. */
    public record CountryStations(String code, String name, List<StationRow> stations) {}

    /** What the reader asked for; empty for everything. */
    public String getQuery() {
        return address.query("q");
    }

    /** The best fits first; in the order of the reader's alphabet when nothing is asked. */
    public List<CountryStations> countries(Locale locale) {
        if (countries == null) {
            countries = group(places.findStations(getQuery()), locale);
        }
        return countries;
    }

    private List<CountryStations> group(List<StationRow> stations, Locale locale) {
        var byCountry = new LinkedHashMap<String, CountryStations>();
        for (var station : stations) {
            byCountry
                    .computeIfAbsent(
                            station.countryCode(),
                            code -> new CountryStations(code, names.of(code, locale), new ArrayList<>()))
                    .stations()
                    .add(station);
        }
        var grouped = new ArrayList<>(byCountry.values());
        if (getQuery().isEmpty()) {
            var collator = Collator.getInstance(locale);
            grouped.sort((one, other) -> collator.compare(one.name(), other.name()));
        }
        return grouped;
    }
}
