package haven.aidememoire;

import static haven.aidememoire.TextDifference.Fate.IN;
import static haven.aidememoire.TextDifference.Fate.KEPT;
import static haven.aidememoire.TextDifference.Fate.OUT;
import static org.assertj.core.api.Assertions.assertThat;

import haven.aidememoire.TextDifference.Piece;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDifferenceTest {

    @Test
    @DisplayName("AM-01 a changed word is told by itself, what is around it stays")
    void oneWord() {
        assertThat(TextDifference.of("Ask for the blue door", "Ask for the green door"))
                .containsExactly(
                        new Piece(KEPT, "Ask for the "),
                        new Piece(OUT, "blue "),
                        new Piece(IN, "green "),
                        new Piece(KEPT, "door"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "one two three, one three",
                "one, one two",
                "none, all new",
                "all gone, none",
                "البوابة أ مفتوحة, البوابة ب مفتوحة",
                "same, same"
            })
    @DisplayName("AM-01 nothing is lost: without what came in it is the old text, without what went out the new one")
    void whole(String before, String after) {
        var pieces = TextDifference.of(before, after);

        assertThat(text(pieces, IN)).isEqualTo(before == null ? "" : before);
        assertThat(text(pieces, OUT)).isEqualTo(after == null ? "" : after);
    }

    private static String text(java.util.List<Piece> pieces, TextDifference.Fate without) {
        return pieces.stream()
                .filter(piece -> piece.fate() != without)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
