package haven.directory;

import haven.access.Language;
import haven.access.Role;
import haven.place.CountryNames;
import haven.place.StationNames;
import haven.search.Spellings;
import haven.search.Synonyms;
import haven.shared.Folding;
import haven.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the words mean by which somebody looks for people: a role (old names too), a country, or a name. */
@ApplicationScoped
class PeopleFinder {

    /** Roles that everybody may know who holds. Who keeps the portal itself is nobody's concern. */
    static final Set<Role> ROLES = EnumSet.complementOf(EnumSet.of(Role.STAFF, Role.ADMINISTRATOR));

    private static final int MOST_WORDS = 6;
    private static final int SHORTEST = 3;

    /** Letters by which roles are known, besides the words of their names. */
    private static final Map<Role, Set<String>> LETTERS = Map.of(
            Role.REGIONAL_SECURITY_OFFICER, Set.of("rso", "oss"),
            Role.COUNTRY_SECURITY_FOCAL_POINT, Set.of("csfp"),
            Role.SMT_MEMBER, Set.of("smt"),
            Role.HR, Set.of("hr"),
            Role.HEALTH_UNIT, Set.of("ohu"),
            Role.OPERATIONS_CENTRE, Set.of("opcen"),
            Role.OSS_HEADQUARTERS, Set.of("oss", "hq"),
            Role.DIRECTOR_OSS, Set.of("oss"));

    @Inject
    CountryNames countries;

    @Inject
    StationNames stations;

    /**
     * One word.
     *
     * @param likes the word, as it may be written, as patterns for {@code like ... escape '!'}
     * @param countries and stations, by code, that are called so, or were
     */
    record Word(List<String> likes, Set<Role> roles, List<String> countries, List<String> stations) {}

    List<Word> words(String query) {
        return Arrays.stream(query.strip().split("[\\s,]+"))
                .filter(word -> !word.isBlank())
                .limit(MOST_WORDS)
                .map(this::word)
                .toList();
    }

    private Word word(String typed) {
        var roles = EnumSet.noneOf(Role.class);
        Synonyms.of(typed).forEach(name -> roles.addAll(roles(Folding.fold(name))));
        var likes = Spellings.of(typed).stream()
                .map(written -> "%" + written.replaceAll("[!%_]", "!$0") + "%")
                .toList();
        var folded = Folding.fold(typed);
        boolean isShort = folded.length() < SHORTEST;
        return new Word(
                likes, roles, isShort ? List.of() : countries(folded), isShort ? List.of() : stations.codes(folded));
    }

    private static Set<Role> roles(String word) {
        var meant = EnumSet.noneOf(Role.class);
        for (var role : ROLES) {
            var isMeant = LETTERS.getOrDefault(role, Set.of()).contains(word)
                    || word.length() >= SHORTEST
                            && Arrays.stream(Language.values())
                                    .anyMatch(language -> Arrays.asList(
                                                    Folding.fold(Texts.get(language.locale(), "person.role." + role))
                                                            .split("[^\\p{L}]+"))
                                            .contains(word));
            if (isMeant) {
                meant.add(role);
            }
        }
        return meant;
    }

    private List<String> countries(String word) {
        return Arrays.stream(Locale.getISOCountries())
                .filter(code -> countries.folded(code).stream()
                        .flatMap(name -> Arrays.stream(name.split(" ")))
                        .anyMatch(part -> part.startsWith(word)))
                .toList();
    }
}
