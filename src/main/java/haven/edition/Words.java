package haven.edition;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A text in one or more languages, by ISO 639 code. A missing translation is shown in the first language there is,
 * which the page then marks.
 */
public record Words(Map<String, String> byLanguage) {

    private static final List<String> NEXT = List.of("en", "fr", "es", "ar");

    public Words {
        byLanguage = byLanguage == null ? Map.of() : Map.copyOf(byLanguage);
    }

    public static Words of(String english, String french, String spanish, String arabic) {
        var words = new java.util.HashMap<String, String>();
        var texts = new String[] {english, french, spanish, arabic};
        for (int i = 0; i < texts.length; i++) {
            if (texts[i] != null && !texts[i].isBlank()) {
                words.put(NEXT.get(i), texts[i].strip());
            }
        }
        return new Words(words);
    }

    public boolean empty() {
        return byLanguage.isEmpty();
    }

    /** The text in this language, or in another one where there is none; empty where there is nothing. */
    public String in(Locale locale) {
        var language = languageFor(locale);
        return language.isEmpty() ? "" : byLanguage.get(language);
    }

    /** The language that {@link #in} answers in, to mark what is not translated; empty where there is nothing. */
    public String languageFor(Locale locale) {
        if (byLanguage.containsKey(locale.getLanguage())) {
            return locale.getLanguage();
        }
        return NEXT.stream()
                .filter(byLanguage::containsKey)
                .findFirst()
                .or(() -> byLanguage.keySet().stream().sorted().findFirst())
                .orElse("");
    }
}
