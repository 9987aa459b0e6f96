package haven.medical;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;

/** The version that comes with the portal. */
final class FirstGuidance {

    private static final String FILE = "/world/medical-guidance.txt";

    private FirstGuidance() {}

    /** A passage begins with its name in brackets; then each line begins with its language. */
    static Passages read() {
        var typed = new HashMap<String, String>();
        var passage = "";
        for (var line : text().lines().filter(each -> each.length() > 3).toList()) {
            if (line.startsWith("[")) {
                passage = line.substring(1, line.indexOf(']'));
            } else if (!line.startsWith("#")) {
                typed.merge(passage + "-" + line.substring(0, 2), line.substring(3), (a, b) -> a + "\n" + b);
            }
        }
        return Passages.typed(typed);
    }

    private static String text() {
        try (var in = FirstGuidance.class.getResourceAsStream(FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
