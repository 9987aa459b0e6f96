package haven.document;

import haven.access.Address;
import haven.place.CountryNames;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The documents of one country; of the reader's own, where the address names none, with a way to all others. */
@Named
@RequestScoped
public class DocumentListPage {

    @Inject
    Address address;

    @Inject
    DocumentService documents;

    @Inject
    CountryNames names;

    private boolean loaded;
    private Shelf shelf;
    private List<CountryLink> countries;

    /** A way to another country, with how many documents wait there. */
    public record CountryLink(String url, String name, long count) {}

    /** Whether the address names the country. */
    public boolean isOneCountry() {
        return address.part("country") != null;
    }

    /** Null where the address names no country and the reader has none. */
    public Shelf getShelf() {
        if (!loaded) {
            shelf = isOneCountry()
                    ? documents.getShelf(address.part("country"))
                    : documents
                            .findHomeCountry()
                            .map(home -> documents.getShelf(home.getCode()))
                            .orElse(null);
            loaded = true;
        }
        return shelf;
    }

    /** All countries, in the reader's alphabet. */
    public List<CountryLink> countries(Locale locale) {
        if (countries == null) {
            var counts = documents.countByCountry();
            var collator = Collator.getInstance(locale);
            countries = documents.listCountryCodes().stream()
                    .map(code -> new CountryLink(url(code), names.of(code, locale), counts.getOrDefault(code, 0L)))
                    .sorted(Comparator.comparing(CountryLink::name, collator::compare))
                    .toList();
        }
        return countries;
    }

    static String url(String countryCode) {
        return "/documents/" + countryCode.toLowerCase(Locale.ROOT);
    }
}
