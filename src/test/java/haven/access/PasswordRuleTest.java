package haven.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.shared.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"a sentence is easy", "twelve chars", "تذكّر هذه الجملة", "x7!kd92nnQ0p"})
    @DisplayName("twelve characters are enough; no capitals, digits or signs are asked for")
    void good(String password) {
        assertThatCode(() -> PasswordRule.check(password, "amina.acacia")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "eleven char", "amina.acacia", "my Amina.Acacia 2026", "aaaaaaaaaaaaaa", "ababababababab"})
    @DisplayName("short ones, the user name within and repeated characters are refused, beside the field")
    void weak(String password) {
        assertThatThrownBy(() -> PasswordRule.check(password, "amina.acacia"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        no -> org.assertj.core.api.Assertions.assertThat(no.field())
                                .isEqualTo("password"));
    }

    @Test
    @DisplayName("what would never be compared is refused; a user name of two letters hinders nobody")
    void edges() {
        assertThatThrownBy(() -> PasswordRule.check("long and longer ".repeat(20), "amina"))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> PasswordRule.check(null, "amina")).isInstanceOf(RuleViolation.class);
        assertThatCode(() -> PasswordRule.check("three thin hares", "hr")).doesNotThrowAnyException();
    }
}
