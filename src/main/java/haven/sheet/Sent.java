package haven.sheet;

import haven.shared.RuleViolation;
import haven.shared.Table;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/** A file that came with a form, whole. */
public record Sent(String name, byte[] content) {

    /** Enough for the most lines that are taken; the database takes no larger one. */
    private static final int MOST_BYTES = 8 * 1024 * 1024;

    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}<>:\"|?*]");
    private static final int LONGEST_NAME = 150;

    /** @throws RuleViolation where there is none, or it is too large */
    static Sent of(Part part) {
        if (part == null) {
            throw RuleViolation.at(Table.FIELD, "table.error.empty");
        }
        try (var in = part.getInputStream()) {
            var content = in.readNBytes(MOST_BYTES + 1);
            if (content.length > MOST_BYTES) {
                throw RuleViolation.at(Table.FIELD, "table.error.tooLarge", MOST_BYTES / (1024 * 1024));
            }
            return new Sent(clean(part.getSubmittedFileName()), content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The last part of it, fit to be shown. */
    private static String clean(String sent) {
        var plain = sent == null ? "" : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var name = UNFIT.matcher(plain).replaceAll("").strip();
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }
}
