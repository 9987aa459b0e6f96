package haven.search;

import haven.shared.Folding;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Names that were used before, and those that are used now. */
public final class Synonyms {

    private static final Map<String, String> NEW_NAMES =
            Map.of("ssu", "OSS", "rfso", "RSO", "rfsos", "RSO", "bsitf", "BSAFE", "asitf", "BSAFE");

    private Synonyms() {}

    /** The query as it was typed, and where it has an old name in it, also with the new one. */
    public static List<String> of(String query) {
        var renewed = Arrays.stream(query.strip().split("\\s+"))
                .map(word -> NEW_NAMES.getOrDefault(Folding.fold(word), word))
                .collect(Collectors.joining(" "));
        return List.copyOf(new LinkedHashSet<>(List.of(query.strip(), renewed)));
    }
}
