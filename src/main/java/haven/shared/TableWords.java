package haven.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Words that stand in tables for a choice: its constant's name, or its text in any of the four languages. */
public final class TableWords {

    static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("es"), Locale.forLanguageTag("ar"));

    private static final String YES = "table.word.yes";
    private static final String NO = "table.word.no";
    private static final Map<String, Boolean> FLAGS = flags();
    private static final Map<String, Map<String, Object>> CHOICES = new ConcurrentHashMap<>();

    private TableWords() {}

    private static Map<String, Boolean> flags() {
        var known = new HashMap<String, Boolean>();
        for (var language : LANGUAGES) {
            known.put(Folding.fold(Texts.get(language, YES)), true);
            known.put(Folding.fold(Texts.get(language, NO)), false);
        }
        List.of("1", "x", "y", "true").forEach(word -> known.put(word, true));
        List.of("0", "n", "false").forEach(word -> known.put(word, false));
        return known;
    }

    /** As it is written into a table. */
    public static String flag(boolean value, Locale locale) {
        return Texts.get(locale, value ? YES : NO);
    }

    static Optional<Boolean> flag(String written) {
        return Optional.ofNullable(FLAGS.get(Folding.fold(written)));
    }

    /** @param prefix of the keys of the choice's texts, such as {@code contact.kind.} */
    static <E extends Enum<E>> Optional<E> choice(String written, Class<E> type, String prefix) {
        return Optional.ofNullable(type.cast(known(type, prefix).get(Folding.fold(written))));
    }

    private static Map<String, Object> known(Class<? extends Enum<?>> type, String prefix) {
        return CHOICES.computeIfAbsent(prefix, unread -> {
            var words = new HashMap<String, Object>();
            for (var constant : type.getEnumConstants()) {
                words.put(Folding.fold(constant.name()), constant);
                for (var language : LANGUAGES) {
                    words.put(Folding.fold(Texts.get(language, prefix + constant.name())), constant);
                }
            }
            return words;
        });
    }

    /** The choice whose words are nearest to this, in its own language; what somebody may have meant. */
    static Optional<String> nearest(String written, Class<? extends Enum<?>> type, String prefix) {
        var words = new ArrayList<String>();
        for (var constant : type.getEnumConstants()) {
            LANGUAGES.forEach(language -> words.add(Texts.get(language, prefix + constant.name())));
        }
        return Likeness.nearest(written, words);
    }
}
