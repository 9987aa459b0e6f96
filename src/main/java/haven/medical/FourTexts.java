package haven.medical;

import haven.edition.Words;
import haven.shared.RuleViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A passage in the portal's languages; in each, a line of text per line. */
public record FourTexts(String english, String french, String spanish, String arabic) {

    static final int MOST_LINES = 12;
    static final int LONGEST_LINE = 240;

    static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n]]");

    public FourTexts {
        english = clean(english);
        french = clean(french);
        spanish = clean(spanish);
        arabic = clean(arabic);
    }

    private static String clean(String typed) {
        var lines = typed == null
                ? Stream.<String>empty()
                : typed.lines()
                        .map(line -> CONTROL.matcher(line).replaceAll(" ").strip());
        return String.join("\n", lines.filter(line -> !line.isEmpty()).toList());
    }

    /** The text in this language; empty where there is none. */
    public String in(String language) {
        return switch (language) {
            case "fr" -> french;
            case "es" -> spanish;
            case "ar" -> arabic;
            default -> english;
        };
    }

    /**
     * Whether a reader of each language gets the same.
     *
     * @param field stands before the language in the ids of the fields
     * @throws RuleViolation where English is missing, a language has another number of lines, or a line is too long
     */
    void check(String field) {
        if (english.isEmpty()) {
            throw RuleViolation.at(field + "-en", "medical.error.english");
        }
        var lines = english.lines().count();
        for (var language : LANGUAGES) {
            var text = in(language);
            var at = field + "-" + language;
            if (!text.isEmpty() && text.lines().count() != lines) {
                throw RuleViolation.at(at, "medical.error.lines", text.lines().count(), lines);
            }
            if (lines > MOST_LINES) {
                throw RuleViolation.at(at, "medical.error.manyLines", MOST_LINES);
            }
            if (text.lines().anyMatch(line -> line.length() > LONGEST_LINE)) {
                throw RuleViolation.at(at, "medical.error.longLine", LONGEST_LINE);
            }
        }
    }

    /** Line by line, each in all the languages that it is there in. */
    List<Words> lines() {
        var all = new ArrayList<Words>();
        for (int i = 0; i < english.lines().count(); i++) {
            all.add(Words.of(line(english, i), line(french, i), line(spanish, i), line(arabic, i)));
        }
        return all;
    }

    private static String line(String text, int index) {
        return text.lines().skip(index).findFirst().orElse(null);
    }
}
