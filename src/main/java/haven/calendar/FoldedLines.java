package haven.calendar;

import java.nio.charset.StandardCharsets;

/** Lines of 75 octets at most, the rest on lines that begin with a space. */
final class FoldedLines {

    static final int LONGEST = 75;

    private static final String END = "\r\n";

    private FoldedLines() {}

    /** @param text with lines that end in CRLF, unfolded */
    static String of(String text) {
        var folded = new StringBuilder(text.length() + text.length() / 16);
        text.lines().forEach(line -> fold(line, folded));
        return folded.toString();
    }

    private static void fold(String line, StringBuilder into) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int letter = line.codePointAt(at);
            var signs = Character.toString(letter);
            int more = signs.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LONGEST) {
                into.append(END).append(' ');
                octets = 1;
            }
            into.append(signs);
            octets += more;
            at += signs.length();
        }
        into.append(END);
    }
}
