package haven.place;

import haven.shared.Folding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Other names of stations, in other languages and former ones; for search only. */
@ApplicationScoped
public class StationNames {

    private final Map<String, Set<String>> also = new HashMap<>();

    public StationNames() {
        for (var line : WorldTable.read("station-names")) {
            var names = new LinkedHashSet<String>();
            WorldTable.names(line.getField("also")).forEach(name -> names.add(Folding.fold(name)));
            also.put(line.getField("code"), names);
        }
    }

    /** Folded, without the name by which the portal knows this station. */
    Set<String> of(String code) {
        return also.getOrDefault(code, Set.of());
    }

    /** Codes of the stations one of whose other names has a word that begins so. @param word folded */
    public List<String> codes(String word) {
        return also.entrySet().stream()
                .filter(entry ->
                        entry.getValue().stream().anyMatch(name -> name.startsWith(word) || name.contains(" " + word)))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
