package haven.place;

import haven.access.Language;
import haven.shared.Folding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What countries are called in the portal's languages: as the United Nations do, from a small table, and where that
 * is silent as the JDK's CLDR data do.
 */
@Named
@ApplicationScoped
public class CountryNames {

    private final Map<String, Map<String, String>> unitedNations = new HashMap<>();
    private final Map<String, List<String>> also = new HashMap<>();
    private final Map<String, Set<String>> folded = new ConcurrentHashMap<>();

    public CountryNames() {
        for (var line : WorldTable.read("country-names")) {
            var code = line.getField("code");
            var names = new HashMap<String, String>();
            for (var language : Language.values()) {
                names.put(language.tag(), line.getField(language.tag()));
            }
            unitedNations.put(code, names);
            also.put(code, WorldTable.names(line.getField("also")));
        }
        for (var station : WorldStation.all()) { // what the list calls a country is one of its names
            also.merge(station.countryCode(), List.of(station.countryName()), CountryNames::both);
        }
    }

    private static List<String> both(List<String> some, List<String> more) {
        var all = new LinkedHashSet<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    /** The name of the country with this ISO 3166 code, in one of the four languages; else in English. */
    public String of(String code, Locale locale) {
        var language = Language.of(locale.toLanguageTag()).orElse(Language.EN);
        var names = unitedNations.get(code);
        return names != null ? names.get(language.tag()) : cldr(code, language);
    }

    /** All names of this country in all four languages, older ones too, folded for search. */
    public Set<String> folded(String code) {
        return folded.computeIfAbsent(code, this::foldAll);
    }

    private Set<String> foldAll(String code) {
        var all = new LinkedHashSet<String>();
        Arrays.stream(Language.values()).forEach(language -> {
            all.add(Folding.fold(of(code, language.locale())));
            all.add(Folding.fold(cldr(code, language)));
        });
        also.getOrDefault(code, List.of()).forEach(name -> all.add(Folding.fold(name)));
        return Set.copyOf(all);
    }

    private static String cldr(String code, Language language) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(language.locale());
    }
}
