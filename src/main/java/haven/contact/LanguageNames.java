package haven.contact;

import haven.access.Language;
import haven.shared.Folding;
import haven.shared.RuleViolation;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The languages that somebody speaks, typed by name in any of the portal's languages, or by ISO 639 code. */
final class LanguageNames {

    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;،؛]\\s*");
    private static final int MOST = 20;

    private LanguageNames() {}

    /** Read when somebody first types a language. */
    private static final class Known {

        static final Map<String, String> BY_NAME = new HashMap<>();

        static {
            for (var code : Locale.getISOLanguages()) {
                BY_NAME.put(code, code);
                for (var language : Language.values()) {
                    var name = Locale.forLanguageTag(code).getDisplayLanguage(language.locale());
                    BY_NAME.put(Folding.fold(name), code);
                }
            }
        }
    }

    /** @throws RuleViolation at {@code field} where a language is not known */
    static List<String> codes(String typed, String field) {
        if (typed == null || typed.isBlank()) {
            return List.of();
        }
        var codes = Arrays.stream(BETWEEN.split(typed.strip()))
                .filter(name -> !name.isEmpty())
                .map(name -> {
                    var code = Known.BY_NAME.get(Folding.fold(name));
                    if (code == null) {
                        throw RuleViolation.at(field, "contact.error.language", name);
                    }
                    return code;
                })
                .distinct()
                .toList();
        if (codes.size() > MOST) {
            throw RuleViolation.at(field, "contact.error.tooManyLanguages", MOST);
        }
        return codes;
    }

    /** The same the other way round, as it stands in a form. */
    static String names(List<String> codes, Locale locale) {
        return codes.stream()
                .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(locale))
                .collect(Collectors.joining(", "));
    }
}
