package haven.medical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.access.Role;
import haven.shared.RuleViolation;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MedicalGuidanceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Passages FIRST = FirstGuidance.read();

    @ParameterizedTest
    @EnumSource
    @DisplayName("PEP-07 the first version has every passage in four languages, line by line")
    void firstVersion(MedicalPassage passage) {
        assertThatCode(FIRST::check).doesNotThrowAnyException();
        assertThat(FIRST.lines(passage))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.byLanguage()).containsOnlyKeys("en", "fr", "es", "ar"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar"})
    @DisplayName("PEP-07 2 hours, 72 hours and 28 days stand on the protocol card in each language")
    void facts(String language) {
        var card = FIRST.lines(MedicalPassage.PROTOCOL).stream()
                .map(line -> line.in(Locale.forLanguageTag(language)))
                .collect(Collectors.joining("\n"));
        assertThat(card).contains("72", "28").containsAnyOf("2 ", "ساعتين");
    }

    @Test
    @DisplayName("PEP-07 guidance says that it is not approved until the health unit approves it, once")
    void approval() {
        var guidance = new MedicalGuidance(1, TODAY, null, FIRST);
        assertThat(guidance.publish().approvedOn()).isNull();

        guidance.approve(TODAY);

        assertThat(guidance.publish().approvedOn()).isEqualTo(TODAY);
        assertThatThrownBy(() -> guidance.approve(TODAY)).isInstanceOf(RuleViolation.class);
        guidance.takeBackApproval();
        assertThat(guidance.publish().approvedOn()).isNull();
        assertThatThrownBy(guidance::takeBackApproval).isInstanceOf(RuleViolation.class);
    }

    @Test
    @DisplayName("what was typed comes back as it was, without empty lines")
    void typed() {
        var typed = new HashMap<>(FIRST.toType());
        typed.put("LATER-en", " One \r\n\n two\tthree\n");
        typed.put("LATER-fr", null);
        typed.put("LATER-es", "");
        typed.put("LATER-ar", "واحد\nاثنان");

        var guidance = new MedicalGuidance(2, TODAY, Role.HEALTH_UNIT, Passages.typed(typed));

        var later = guidance.publish().lines(MedicalPassage.LATER);
        assertThat(later).hasSize(2);
        assertThat(later.get(1).byLanguage()).containsOnlyKeys("en", "ar").containsEntry("en", "two three");
        assertThat(guidance.passages().texts())
                .containsEntry(MedicalPassage.PROTOCOL, FIRST.texts().get(MedicalPassage.PROTOCOL));
    }

    @Test
    @DisplayName("bad input: English missing, another number of lines, a line without end, each beside its field")
    void refused() {
        assertThat(refusal("LATER-en", "")).isEqualTo("LATER-en medical.error.english");
        assertThat(refusal("LATER-es", "una sola")).isEqualTo("LATER-es medical.error.lines");
        assertThat(refusal("LATER-fr", "a\nb\n" + "c".repeat(241))).isEqualTo("LATER-fr medical.error.longLine");
    }

    private static String refusal(String field, String text) {
        var typed = new HashMap<>(FIRST.toType());
        typed.put(field, text);
        try {
            Passages.typed(typed).check();
            return "";
        } catch (RuleViolation refused) {
            return refused.field() + " " + refused.key();
        }
    }
}
