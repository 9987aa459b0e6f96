package haven.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/stations", "/station/ke-nairobi", "/document/12/3", "/station/caf%C3%A9"})
    @DisplayName("R2 a path of this portal is kept, also of a page that is not there")
    void kept(String path) {
        assertThat(OwnPath.of(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "stations",
                "//elsewhere.example/",
                "/\\elsewhere.example",
                "https://elsewhere.example/",
                "javascript:alert(1)",
                "/stations\r\nSet-Cookie: a=b",
                "/\"><script>alert(1)</script>",
                "/with space",
            })
    @DisplayName("R2 everything else is left out")
    void leftOut(String said) {
        assertThat(OwnPath.of(said)).isEmpty();
    }

    @Test
    @DisplayName("R2 an endless path is left out")
    void endless() {
        assertThat(OwnPath.of("/" + "a".repeat(199))).hasSize(200);
        assertThat(OwnPath.of("/" + "a".repeat(200))).isEmpty();
    }

    @Test
    @DisplayName("R2 what somebody searched for is not kept, nor the secret in the address of the set-up page")
    void withoutQueryAndSecrets() {
        assertThat(OwnPath.of("/search?q=something+private")).isEqualTo("/search");
        assertThat(OwnPath.of("/stations#ke")).isEqualTo("/stations");
        assertThat(OwnPath.of("/setup/abcdef0123456789")).isEqualTo("/setup");
    }
}
