package haven.briefing;

import java.util.Arrays;
import java.util.List;

/** What somebody types to find people. */
final class SearchedName {

    private static final int MOST_WORDS = 6;

    private SearchedName() {}

    /** A pattern of {@code like ... escape '!'} for each word, all of which must fit; empty where nothing was typed. */
    static List<String> patterns(String words) {
        return Arrays.stream(words.strip().split("\\s+"))
                .filter(word -> !word.isBlank())
                .limit(MOST_WORDS)
                .map(word -> "%" + word.replaceAll("[!%_]", "!$0") + "%")
                .toList();
    }
}
