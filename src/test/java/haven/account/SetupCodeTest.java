package haven.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SetupCodeTest {

    @Test
    @DisplayName("a code is three groups of four, 60 random bits, without I, L, O and U")
    void looks() {
        var codes = Stream.generate(SetupCode::random).limit(500).toList();
        assertThat(codes).allMatch(code -> code.matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}"));
        assertThat(codes).doesNotHaveDuplicates();
        assertThat(String.join("", codes).replace("-", "").chars().distinct().count())
                .isEqualTo(32);
    }

    @Test
    @DisplayName("case, spaces, hyphens and characters that look alike do not matter when it is typed")
    void typed() {
        assertThat(SetupCode.plain("k7qf 2mxn-9ptr")).isEqualTo("K7QF2MXN9PTR");
        assertThat(SetupCode.hash(7, "lO10-iUvV 0000")).isEqualTo(SetupCode.hash(7, "1010-1VVV-0000"));
    }

    @Test
    @DisplayName("a code is good for one account only")
    void ofOneAccount() {
        assertThat(SetupCode.hash(7, "K7QF-2MXN-9PTR")).isNotEqualTo(SetupCode.hash(8, "K7QF-2MXN-9PTR"));
    }
}
