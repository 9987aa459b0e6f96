package haven.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Languages in which documents are written: the portal's four, and those that stations need beside them. */
@Named
@ApplicationScoped
public class DocumentLanguages {

    private static final List<String> FIRST = List.of("en", "fr", "es", "ar");
    private static final List<String> MORE = List.of(
            "am", "bn", "fa", "ha", "hi", "ht", "id", "km", "ku", "my", "ne", "ps", "pt", "ro", "ru", "rw", "so", "sw",
            "ta", "th", "ti", "tr", "uk", "ur", "vi", "zh");

    /** A language to choose. */
    public record Choice(String code, String name) {}

    /** Its name in the reader's language. */
    public String name(String code, Locale reader) {
        return Locale.forLanguageTag(code).getDisplayLanguage(reader);
    }

    /** The portal's own first, the others by name. */
    public List<Choice> choices(Locale reader) {
        var collator = Collator.getInstance(reader);
        var names = MORE.stream().collect(Collectors.toMap(code -> code, code -> name(code, reader)));
        return Stream.concat(
                        FIRST.stream().map(code -> new Choice(code, name(code, reader))),
                        names.entrySet().stream()
                                .sorted(Map.Entry.comparingByValue(collator::compare))
                                .map(entry -> new Choice(entry.getKey(), entry.getValue())))
                .toList();
    }
}
