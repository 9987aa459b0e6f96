package haven.directory;

import haven.access.Language;
import haven.access.Route;
import haven.contact.ContactKind;
import haven.place.CountryNames;
import haven.place.PlaceService;
import haven.search.SearchHit;
import haven.search.SearchSource;
import haven.shared.Folding;
import haven.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * DIR-01: whom to call, by role and place, in any of the four languages: {@code RSO Nairobi}. Old names (SSU, RFSO) come
 * here as their new ones. Open to everybody, as the pages that it leads to are.
 */
@ApplicationScoped
public class ContactSearch implements SearchSource {

    /** Letters by which roles are known, besides the words of their names. */
    private static final Map<ContactKind, Set<String>> LETTERS = Map.of(
            ContactKind.REGIONAL_SECURITY_OFFICER, Set.of("rso", "oss"),
            ContactKind.COUNTRY_SECURITY_FOCAL_POINT, Set.of("csfp"),
            ContactKind.UNDSS, Set.of("undss", "dss"),
            ContactKind.AREA_SECURITY_COORDINATOR, Set.of("asc"),
            ContactKind.HEALTH_UNIT, Set.of("ohu"),
            ContactKind.OPERATIONS_CENTRE, Set.of("opcen"));

    @Inject
    PlaceService places;

    @Inject
    CountryNames countries;

    /** A role that was asked for. @param where the words that are not about it: a place, or nothing */
    record Asked(ContactKind kind, int words, String where) {}

    @Override
    public String key() {
        return "contacts";
    }

    @Override
    public List<SearchHit> find(String query, Locale locale, int limit) {
        return asked(query).flatMap(asked -> hits(asked, locale)).limit(limit).toList();
    }

    /** The roles that this may mean, the one with the most words first. */
    static Stream<Asked> asked(String query) {
        var words = List.of(Folding.fold(query).strip().split("\\s+"));
        return Arrays.stream(ContactKind.values())
                .filter(ContactKind::isEmergency)
                .map(kind -> asked(kind, words))
                .filter(asked -> asked.words() > 0)
                .sorted(Comparator.comparingInt(Asked::words).reversed());
    }

    private static Asked asked(ContactKind kind, List<String> words) {
        var names = names(kind);
        var where = words.stream().filter(word -> !names.contains(word)).toList();
        return new Asked(kind, words.size() - where.size(), String.join(" ", where));
    }

    private static Set<String> names(ContactKind kind) {
        var names = new LinkedHashSet<>(LETTERS.getOrDefault(kind, Set.of()));
        for (var language : Language.values()) {
            var name = Folding.fold(Texts.get(language.locale(), "contact.kind." + kind));
            Arrays.stream(name.split("[^\\p{L}]+"))
                    .filter(word -> word.length() > 2)
                    .forEach(names::add);
        }
        return names;
    }

    private Stream<SearchHit> hits(Asked asked, Locale locale) {
        var role = Texts.get(locale, "contact.kind." + asked.kind());
        if (asked.where().isEmpty()) {
            return Stream.of(new SearchHit(role, Route.CONTACTS.pattern(), ""));
        }
        return places.findStations(asked.where()).stream()
                .map(station -> new SearchHit(
                        Texts.get(locale, "directory.search.title", role, station.name()),
                        Route.CONTACT_SET.path(station.code()),
                        countries.of(station.countryCode(), locale)));
    }
}
