package haven.custodian;

import haven.contact.CheckMethod;
import haven.shared.RuleViolation;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Cleans what keepers type, and keeps it within what the database holds. */
final class Typed {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n\t]]");
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    private Typed() {}

    /** Without control characters and outer spaces. @throws RuleViolation where nothing is left, or too much */
    static String text(String typed, int longest, String field) {
        return chosen(orNull(typed, longest, field), field);
    }

    /** The same; null where nothing is left. */
    static String orNull(String typed, int longest, String field) {
        var text = typed == null ? "" : CONTROL.matcher(typed).replaceAll("").strip();
        if (text.length() > longest) {
            throw RuleViolation.at(field, "custodian.error.tooLong", longest);
        }
        return text.isEmpty() ? null : text;
    }

    /** @throws RuleViolation where nothing was chosen or typed */
    static <T> T chosen(T choice, String field) {
        if (choice == null) {
            throw RuleViolation.at(field, "custodian.error.missing");
        }
        return choice;
    }

    /** The day that was typed. @throws RuleViolation where it is missing, or cannot be meant */
    static LocalDate meant(LocalDate day, String field) {
        if (chosen(day, field).isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw RuleViolation.at(field, "custodian.error.day");
        }
        return day;
    }

    /** How a keeper checked it. */
    static CheckMethod ofKeeper(CheckMethod method, String field) {
        if (method == null || !method.isOfKeepers()) {
            throw RuleViolation.at(field, "custodian.error.method");
        }
        return method;
    }
}
