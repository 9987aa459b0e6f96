package haven.place;

import static haven.access.Permission.READ_PUBLIC;
import static haven.access.Permission.READ_SECURITY;
import static haven.access.Permission.READ_SMT;
import static haven.access.Permission.READ_STAFF_PAGES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.access.Permission;
import haven.shared.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static Set<Classification> readable(Permission... held) {
        return Classification.readable(Set.of(held)::contains);
    }

    @Test
    @DisplayName("rule 5: staff read what is for all, security personnel and the SMT what is for them, nobody NAMED")
    void classifications() {
        assertThat(readable(READ_PUBLIC)).isEmpty();
        assertThat(readable(READ_PUBLIC, READ_STAFF_PAGES)).containsExactly(Classification.ALL_STAFF);
        assertThat(readable(READ_STAFF_PAGES, READ_SECURITY))
                .containsExactly(Classification.ALL_STAFF, Classification.SECURITY);
        assertThat(readable(READ_STAFF_PAGES, READ_SMT)).containsExactly(Classification.ALL_STAFF, Classification.SMT);
        assertThat(readable(Permission.values())).doesNotContain(Classification.NAMED);
    }

    @ParameterizedTest(name = "{0} is dialled {1}")
    @DisplayName("a number is dialled as digits, with a plus only when it is international")
    @CsvSource({"112, 112", "9-9-9, 999", "'  17 ', 17", "+254 20 762 1234, +254207621234", "(020) 762.1234, 0207621234"
    })
    void numbers(String typed, String dialled) {
        assertThat(EmergencyNumber.dialled(typed)).isEqualTo(dialled);
    }

    @ParameterizedTest(name = "[{0}] is no number")
    @DisplayName("what cannot be dialled is refused")
    @ValueSource(
            strings = {"", " ", "1", "call me", "112;112", "+12", "+0254123456", "1234567890123456", "<b>112</b>", "١١٢"
            })
    void notNumbers(String typed) {
        assertThatThrownBy(() -> EmergencyNumber.dialled(typed))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("place.error.notANumber");
    }

    @Test
    @DisplayName("a post ends once, and not before it began")
    void posts() {
        var post = new SecurityPost(null, SecurityPost.Kind.SMT_MEMBER, "Head of Office", "IOM", TODAY);

        assertThatThrownBy(() -> post.end(TODAY.minusDays(1))).hasMessage("place.error.endsBeforeItBegins");
        post.end(TODAY);
        assertThat(post.getTo()).isEqualTo(TODAY);
        assertThatThrownBy(() -> post.end(TODAY)).hasMessage("place.error.endedAlready");
    }

    @Test
    @DisplayName("a day that was not typed is today; one that cannot be meant is refused")
    void days() {
        assertThat(Days.orToday(null, TODAY, "field")).isEqualTo(TODAY);
        assertThat(Days.orToday(TODAY.plusDays(365), TODAY, "field")).isEqualTo(TODAY.plusDays(365));
        assertThatThrownBy(() -> Days.orToday(LocalDate.of(26, 11, 21), TODAY, "field"))
                .hasMessage("place.error.dayNotMeant");
        assertThatThrownBy(() -> Days.orToday(TODAY.plusDays(366), TODAY, "field"))
                .hasMessage("place.error.dayNotMeant");
    }

    @Test
    @DisplayName("texts lose outer spaces and control characters, and have a length")
    void texts() {
        assertThat(Typed.text("  Two\u0000 lines\n here ", 20, "field")).isEqualTo("Two lines\n here");
        assertThatThrownBy(() -> Typed.text(" \t ", 20, "field")).hasMessage("place.error.missing");
        assertThatThrownBy(() -> Typed.text(null, 20, "field")).hasMessage("place.error.missing");
        assertThatThrownBy(() -> Typed.text("x".repeat(21), 20, "field")).hasMessage("place.error.tooLong");
    }

    @Test
    @DisplayName("who checked a number is told by the nearest scope they hold")
    void verifiers() {
        var kenya = new Country("KE", "Kenya", "+254", new Region("nairobi", "Nairobi"));

        assertThat(Verifier.of(List.of("/world/"), kenya)).isEqualTo(Verifier.OSS_HEADQUARTERS);
        assertThat(Verifier.of(List.of("/world/", "/world/nairobi/"), kenya))
                .isEqualTo(Verifier.REGIONAL_SECURITY_OFFICER);
        assertThat(Verifier.of(List.of("/world/nairobi/", "/world/nairobi/KE/", "/world/cairo/EG/"), kenya))
                .isEqualTo(Verifier.COUNTRY_SECURITY_FOCAL_POINT);
    }
}
