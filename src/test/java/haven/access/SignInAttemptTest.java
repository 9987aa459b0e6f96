package haven.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInAttemptTest {

    @ParameterizedTest
    @ValueSource(strings = {"ádmin", "аdmin", "ａdmin", "😀", "ad min", "admin\0", "admin\u00a0", ""})
    @DisplayName("a name that no account can have is not looked up")
    void cannotExist(String name) {
        assertThat(SignInAttempt.of(name, "192.0.2.1").canExist()).isFalse();
    }

    @Test
    @DisplayName("outer spaces make no other account; nothing typed is no error")
    void spaces() {
        assertThat(SignInAttempt.of(" focal.ke ", "192.0.2.1")).isEqualTo(SignInAttempt.of("focal.ke", "192.0.2.1"));
        assertThat(SignInAttempt.of(null, "192.0.2.1").canExist()).isFalse();
    }
}
