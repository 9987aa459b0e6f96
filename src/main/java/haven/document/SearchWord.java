package haven.document;

import haven.shared.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A word that somebody looks for, with the types whose name has it in one of the languages. */
record SearchWord(String pattern, List<Long> typeIds) {

    private static final int MOST_WORDS = 6;
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("es"), Locale.forLanguageTag("ar"));

    static List<SearchWord> of(String query, List<DocumentType> types) {
        return Arrays.stream(query.strip().split("\\s+"))
                .filter(word -> !word.isBlank())
                .limit(MOST_WORDS)
                .map(word -> new SearchWord(pattern(word), typesNamed(word, types)))
                .toList();
    }

    /** For {@code like ... escape '!'}. */
    static String pattern(String word) {
        return "%" + word.strip().replaceAll("[!%_]", "!$0") + "%";
    }

    private static List<Long> typesNamed(String word, List<DocumentType> types) {
        var folded = Folding.fold(word);
        if (folded.isEmpty()) {
            return List.of();
        }
        return types.stream()
                .filter(type -> LANGUAGES.stream()
                        .anyMatch(language ->
                                Folding.fold(type.getName().in(language)).contains(folded)))
                .map(DocumentType::getId)
                .toList();
    }
}
