package haven.place;

import haven.shared.RuleViolation;
import java.util.regex.Pattern;

/** Cleans what people type, and keeps it within what the database holds. */
final class Typed {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n\t]]");

    private Typed() {}

    /** Without control characters and outer spaces. @throws RuleViolation where nothing is left, or too much */
    static String text(String typed, int longest, String field) {
        var text = typed == null ? "" : CONTROL.matcher(typed).replaceAll("").strip();
        if (text.isEmpty()) {
            throw RuleViolation.at(field, "place.error.missing");
        }
        if (text.length() > longest) {
            throw RuleViolation.at(field, "place.error.tooLong", longest);
        }
        return text;
    }

    /** What was chosen. @throws RuleViolation where nothing was */
    static <T> T chosen(T choice, String field) {
        if (choice == null) {
            throw RuleViolation.at(field, "place.error.missing");
        }
        return choice;
    }
}
