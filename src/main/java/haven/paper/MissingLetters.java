package haven.paper;

import java.util.List;

/** A text has letters that the fonts lack. No paper was made: an empty box in a telephone list helps nobody. */
public class MissingLetters extends RuntimeException {

    private static final int SHOWN = 10;

    private final List<String> letters;

    MissingLetters(List<String> letters) {
        super("The fonts lack " + described(letters));
        this.letters = List.copyOf(letters);
    }

    /** The letters that are missing, each once, in the order of the text. */
    public List<String> letters() {
        return letters;
    }

    private static String described(List<String> letters) {
        var first = letters.stream()
                .limit(SHOWN)
                .map(letter -> letter + String.format(" (U+%04X)", letter.codePointAt(0)))
                .toList();
        return String.join(", ", first) + (letters.size() > SHOWN ? " and more" : "");
    }
}
