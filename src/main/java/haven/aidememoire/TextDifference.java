package haven.aidememoire;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** What changed inside a text, word by word. */
public final class TextDifference {

    private TextDifference() {}

    /** What became of a piece of text. */
    public enum Fate {
        KEPT,
        OUT,
        IN
    }

    /** Words that share a fate, with the space after them. */
    public record Piece(Fate fate, String text) {}

    /** The pieces of both texts in order: without what came in it is the one, without what went out the other. */
    static List<Piece> of(String before, String after) {
        var old = words(before);
        var fresh = words(after);
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, fresh).getDeltas()) {
            add(pieces, Fate.KEPT, old.subList(at, delta.getSource().getPosition()));
            add(pieces, Fate.OUT, delta.getSource().getLines());
            add(pieces, Fate.IN, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, Fate.KEPT, old.subList(at, old.size()));
        return pieces;
    }

    /** Each with the space behind it. */
    private static List<String> words(String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(text.split("(?<=\\s)(?=\\S)"));
    }

    private static void add(List<Piece> pieces, Fate fate, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(fate, String.join("", words)));
        }
    }
}
