package haven.aidememoire;

import haven.access.Reader;
import haven.place.CountryNames;
import haven.place.Place;
import haven.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What a place is called on the keepers' pages, in the reader's language. */
@Named
@RequestScoped
public class AidePlaceNames {

    @Inject
    Reader reader;

    @Inject
    CountryNames countries;

    public String of(Place place) {
        return switch (place.kind()) {
            case WORLD -> Texts.get(reader.getLocale(), "aide.edit.world");
            case REGION -> Texts.get(reader.getLocale(), "aide.edit.region", place.name());
            case COUNTRY -> countries.of(place.code(), reader.getLocale());
            case STATION -> place.name();
        };
    }
}
