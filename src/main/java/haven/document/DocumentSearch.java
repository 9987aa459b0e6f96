package haven.document;

import haven.access.Caller;
import haven.access.Permission;
import haven.place.CountryNames;
import haven.search.SearchHit;
import haven.search.SearchSource;
import haven.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** Finds documents in force by title, description, country and type; only those that the caller may read. */
@ApplicationScoped
public class DocumentSearch implements SearchSource {

    @Inject
    Caller caller;

    @Inject
    DocumentService documents;

    @Inject
    CountryNames countries;

    @Override
    public String key() {
        return "documents";
    }

    @Override
    public List<SearchHit> find(String query, Locale locale, int limit) {
        if (!caller.may(Permission.READ_STAFF_PAGES)) {
            return List.of();
        }
        return documents.find(query, limit).stream()
                .map(row -> new SearchHit(row.title(), row.url(), note(row, locale)))
                .toList();
    }

    private String note(DocumentRow row, Locale locale) {
        var place = countries.of(row.countryCode(), locale);
        return (row.stationName() == null ? place : row.stationName() + ", " + place) + " · "
                + Texts.get(locale, "document.list.version", row.number());
    }
}
