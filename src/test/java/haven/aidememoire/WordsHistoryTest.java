package haven.aidememoire;

import static org.assertj.core.api.Assertions.assertThat;

import haven.edition.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WordsHistoryTest {

    private static final Instant MARCH = Instant.parse("2026-03-03T09:00:00Z");
    private static final Words BEGIN = Words.of("Gate A", "Porte A", "Puerta A", null);

    @Test
    @DisplayName("AM-15 a text that changed in one language is flagged in the others, with the day")
    void flagged() {
        var history = history(List.of(), BEGIN, Words.of("Gate B", "Porte A", "Puerta A", null));

        assertThat(history.behind("steps"))
                .containsOnlyKeys("fr", "es")
                .containsEntry("fr", new WordsHistory.Behind("en", MARCH));
    }

    @Test
    @DisplayName("AM-15 who changes the others in the same step, or later, catches up and flags nobody")
    void catchesUp() {
        var together = history(List.of(), BEGIN, Words.of("Gate B", "Porte B", "Puerta A", null));
        assertThat(together.behind("steps")).containsOnlyKeys("es");

        var later = history(
                List.of(),
                BEGIN,
                Words.of("Gate B", "Porte A", "Puerta A", null),
                Words.of("Gate B", "Porte B", "Puerta A", null));
        assertThat(later.behind("steps")).containsOnlyKeys("es");
    }

    @Test
    @DisplayName("AM-15 a first translation is no change, and what is missing is not behind")
    void firstTranslation() {
        var history =
                history(List.of(), Words.of("Gate A", null, null, null), Words.of("Gate A", "Porte A", null, null));

        assertThat(history.behind("steps")).isEmpty();
    }

    @Test
    @DisplayName("AM-15 “still right” holds for these very texts, and no longer")
    void stillRight() {
        var changed = Words.of("Gate B", "Porte A", "Puerta A", null);
        var check = new WordsHistory.Check("steps", "fr", WordsHistory.hash(changed));

        assertThat(history(List.of(check), BEGIN, changed).behind("steps")).containsOnlyKeys("es");
        assertThat(history(List.of(check), BEGIN, changed, Words.of("Gate C", "Porte A", "Puerta A", null))
                        .behind("steps"))
                .containsOnlyKeys("fr", "es");
    }

    private static WordsHistory history(List<WordsHistory.Check> checks, Words... states) {
        var steps = new ArrayList<WordsHistory.Step>();
        for (var state : states) {
            steps.add(new WordsHistory.Step(MARCH, Map.of("steps", state)));
        }
        return new WordsHistory(steps, checks);
    }
}
