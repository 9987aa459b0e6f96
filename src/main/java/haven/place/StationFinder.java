package haven.place;

import haven.shared.Folding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds stations by what people type: a station's or a country's name in any of the four languages or an older one,
 * without accents, the beginning of a word first.
 */
@ApplicationScoped
class StationFinder {

    private static final int SHORTEST_INSIDE = 3;

    @Inject
    CountryNames countries;

    @Inject
    StationNames names;

    private final Map<String, String> foldedNames = new ConcurrentHashMap<>();

    private record Found(StationRow station, int rank) {}

    /** The stations that fit, best first; all of them, as they come, when nothing is asked. */
    List<StationRow> find(List<StationRow> stations, String query) {
        if (query.isBlank()) {
            return stations;
        }
        var asked = Folding.fold(query);
        if (asked.isEmpty()) {
            return List.of();
        }
        return stations.stream()
                .flatMap(station -> {
                    var rank = rank(station, asked);
                    return rank.isPresent()
                            ? java.util.stream.Stream.of(new Found(station, rank.getAsInt()))
                            : java.util.stream.Stream.empty();
                })
                .sorted(Comparator.comparingInt(Found::rank)) // stable: equals stay as they came
                .map(Found::station)
                .toList();
    }

    private OptionalInt rank(StationRow station, String asked) {
        var own = new LinkedHashSet<>(names.of(station.code()));
        own.add(foldedNames.computeIfAbsent(station.name(), Folding::fold));
        var country = countries.folded(station.countryCode());
        if (anyBegins(own, asked)) {
            return OptionalInt.of(0);
        }
        if (anyBegins(country, asked)) {
            return OptionalInt.of(1);
        }
        var both = new LinkedHashSet<>(own);
        both.addAll(country);
        if (Arrays.stream(asked.split(" ")).allMatch(word -> anyWordBegins(both, word))) {
            return OptionalInt.of(2);
        }
        // inside a word too: Arabic names are often typed without their article, others without their hyphen
        var close = asked.replace(" ", "");
        if (close.length() >= SHORTEST_INSIDE
                && both.stream().anyMatch(name -> name.replace(" ", "").contains(close))) {
            return OptionalInt.of(3);
        }
        return OptionalInt.empty();
    }

    private static boolean anyBegins(Collection<String> names, String asked) {
        return names.stream().anyMatch(name -> name.startsWith(asked));
    }

    private static boolean anyWordBegins(Collection<String> names, String word) {
        return names.stream().anyMatch(name -> name.startsWith(word) || name.contains(" " + word));
    }
}
