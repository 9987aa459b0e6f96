package haven.shared;

import java.util.List;
import java.util.regex.Pattern;

/** Texts for the log without what people typed. What is left says which rule was broken, not by which value. */
final class ScrubbedText {

    private static final String GONE = "…";
    private static final int DEPTH = 20;

    /** What to find, and what to leave of it. */
    private record Rule(Pattern found, String left) {

        static Rule of(String found, String left) {
            return new Rule(Pattern.compile(found), left);
        }
    }

    private static final List<Rule> RULES = List.of(
            // MariaDB's complaints; a value may itself hold quotes and lines
            Rule.of("(?s)(Duplicate entry) '.*?' (for key)", "$1 " + GONE + " $2"),
            Rule.of("(?s)([Ii]ncorrect [\\w ]+ value): '.*?'(?= for |$|\\n)", "$1 " + GONE),
            Rule.of("(?s)(syntax to use near) '.*' (at line)", "$1 " + GONE + " $2"),
            // EclipseLink's and the driver's lists of parameters
            Rule.of("(?s)bind => \\[.*?](?=\\s|$)", "bind => " + GONE),
            Rule.of("(?s)(-?\\s*parameters ?:? ?)\\[.*]", "$1" + GONE),
            // Faces
            Rule.of("(?s)([Cc]onver\\w+ [\\w ]*) '.*?'( to | for )", "$1 " + GONE + "$2"),
            // whose help was read: the pattern of an address may stand there, an address may not
            Rule.of("/(help|contacts|s|card)/(?!\\{)[^\\s\"'<>,;\\])]+", "/$1/" + GONE),
            // wherever they come from: addresses of mail, and tokens but for the set-up link
            Rule.of("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+", GONE),
            Rule.of("(?<![\\w-]|/setup/)(?=[A-Za-z_-]*\\d)[\\w-]{43}(?![\\w-])", GONE));

    private ScrubbedText() {}

    static String of(String text) {
        var scrubbed = text;
        if (text != null) {
            for (var rule : RULES) {
                scrubbed = rule.found().matcher(scrubbed).replaceAll(rule.left());
            }
        }
        return scrubbed;
    }

    /** The same trouble with the same traces; itself where there is nothing to hide. */
    static Throwable of(Throwable thrown) {
        return isClean(thrown, 0) ? thrown : new Scrubbed(thrown, 0);
    }

    private static boolean isClean(Throwable thrown, int depth) {
        if (thrown == null || depth > DEPTH) {
            return true;
        }
        for (var suppressed : thrown.getSuppressed()) {
            if (!isClean(suppressed, depth + 1)) {
                return false;
            }
        }
        var text = thrown.toString();
        return text.equals(of(text)) && isClean(thrown.getCause(), depth + 1);
    }

    /** Looks in a log like the throwable whose place it takes. */
    private static final class Scrubbed extends Throwable {

        private static final long serialVersionUID = 1L;

        private final String text;

        Scrubbed(Throwable thrown, int depth) {
            super(null, cause(thrown, depth));
            text = of(thrown.toString());
            setStackTrace(thrown.getStackTrace());
            if (depth < DEPTH) {
                for (var suppressed : thrown.getSuppressed()) {
                    addSuppressed(new Scrubbed(suppressed, depth + 1));
                }
            }
        }

        private static Throwable cause(Throwable thrown, int depth) {
            return thrown.getCause() == null || depth > DEPTH ? null : new Scrubbed(thrown.getCause(), depth + 1);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
