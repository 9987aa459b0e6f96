package haven.contact;

import haven.place.Place;
import haven.shared.Folding;
import haven.shared.RuleViolation;
import haven.sheet.SheetKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The places at which lines of a table may be, by what people write: a code, or a name in any language. A town may be
 * called as its region's code, its country or another town: such a name is nobody's, only the code is exact.
 */
final class KnownPlaces {

    private final Map<String, Place> byCode = new HashMap<>();
    private final Map<String, List<Place>> byWords = new HashMap<>();

    /** @param names of the place, besides its code */
    void add(Place place, List<String> names) {
        byCode.put(place.code(), place);
        var words = new ArrayList<>(names);
        words.add(place.code());
        words.stream()
                .map(Folding::fold)
                .distinct()
                .forEach(word -> byWords.computeIfAbsent(word, unread -> new ArrayList<>())
                        .add(place));
    }

    /** The place that is meant; null where there is none. @throws RuleViolation where it may be several */
    Place find(String written) {
        var exact = byCode.get(written);
        if (exact != null) {
            return exact;
        }
        var meant = byWords.getOrDefault(Folding.fold(written), List.of());
        if (meant.size() > 1) {
            throw RuleViolation.at(SheetKind.PLACE, "contact.import.places", written, codes(meant));
        }
        return meant.isEmpty() ? null : meant.get(0);
    }

    /** Stations first: towns are what is meant most often. */
    private static String codes(List<Place> places) {
        return places.stream()
                .sorted(Comparator.comparing((Place place) -> place.kind() != Place.Kind.STATION)
                        .thenComparing(Place::code))
                .map(Place::code)
                .collect(Collectors.joining(", "));
    }
}
