package haven.document;

import haven.shared.RuleViolation;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** The name under which a file was sent, fit to be shown and to be sent back. */
final class FileName {

    static final int LONGEST = 150;

    private static final Pattern PATH_OR_CONTROL = Pattern.compile("[/\\\\\\p{Cc}\\u2028\\u2029]");
    /** Bidi marks and other invisible signs can make "gpj.exe" look like "exe.jpg". */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]");

    private static final Pattern UNSAFE = Pattern.compile("[<>:\"|?*]");

    private FileName() {}

    /**
     * Without invisible signs, at most 150 characters with its extension.
     *
     * @throws RuleViolation where it holds a path or control characters, or nothing
     */
    static String clean(String sent, String field) {
        if (sent == null || PATH_OR_CONTROL.matcher(sent).find()) {
            throw RuleViolation.at(field, "document.error.badFileName");
        }
        var visible = INVISIBLE
                .matcher(Normalizer.normalize(sent, Normalizer.Form.NFC))
                .replaceAll("");
        var name =
                UNSAFE.matcher(visible).replaceAll("_").replaceAll("\\s+", " ").strip();
        var dot = name.lastIndexOf('.');
        if (dot <= 0 || dot == name.length() - 1) {
            throw RuleViolation.at(field, "document.error.badFileName");
        }
        if (name.length() <= LONGEST) {
            return name;
        }
        var extension = name.substring(dot);
        if (extension.length() > 10) {
            throw RuleViolation.at(field, "document.error.badFileName");
        }
        var end = LONGEST - extension.length();
        if (Character.isHighSurrogate(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(0, end).strip() + extension;
    }
}
