package haven.contact;

import haven.edition.Words;
import haven.shared.RuleViolation;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Pattern;

/** Cleans what people type, and keeps it within what the database holds; what is blank is null. */
final class Typed {

    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>,;:\"()?&\\p{Cntrl}]{1,64}@[^\\s@<>,;:\"()?&\\p{Cntrl}]{1,100}\\.[a-zA-Z]{2,30}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n]]");

    private Typed() {}

    /** By language; the field of each is {@code field} and {@code En}, {@code Fr}, {@code Es} or {@code Ar}. */
    static Words words(Map<String, String> typed, int longest, String field) {
        return Words.of(
                text(typed.get("en"), longest, field + "En"),
                text(typed.get("fr"), longest, field + "Fr"),
                text(typed.get("es"), longest, field + "Es"),
                text(typed.get("ar"), longest, field + "Ar"));
    }

    /** Without control characters and outer spaces; null where nothing is left. */
    static String text(String typed, int longest, String field) {
        var clean = typed == null ? "" : CONTROL.matcher(typed).replaceAll("").strip();
        if (clean.length() > longest) {
            throw RuleViolation.at(field, "contact.error.tooLong", longest);
        }
        return clean.isEmpty() ? null : clean;
    }

    static String email(String typed, String field) {
        var clean = typed == null ? "" : typed.strip();
        if (!clean.isEmpty() && !EMAIL.matcher(clean).matches()) {
            throw RuleViolation.at(field, "contact.error.email");
        }
        return clean.isEmpty() ? null : clean;
    }

    static String zone(String typed, String field) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return ZoneId.of(typed.strip()).getId();
        } catch (DateTimeException unknown) {
            throw RuleViolation.at(field, "contact.error.zone");
        }
    }
}
