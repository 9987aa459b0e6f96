package haven.shared;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what somebody may have meant. */
final class Likeness {

    /** Of so many letters one may be wrong. */
    private static final int LETTERS_A_SLIP = 3;

    private Likeness() {}

    /** The nearest of these words, where it is near enough to be meant. */
    static Optional<String> nearest(String typed, Collection<String> words) {
        var folded = Folding.fold(typed);
        return words.stream()
                .filter(word -> distance(folded, Folding.fold(word)) <= Math.max(1, folded.length() / LETTERS_A_SLIP))
                .min(Comparator.comparingInt(word -> distance(folded, Folding.fold(word))));
    }

    /** How many letters must be put in, taken out or changed. */
    private static int distance(String from, String to) {
        if (Math.abs(from.length() - to.length()) > from.length()) {
            return Integer.MAX_VALUE;
        }
        var row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(diagonal, row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
