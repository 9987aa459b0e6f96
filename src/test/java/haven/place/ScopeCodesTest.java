package haven.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ScopeCodesTest {

    @Test
    @DisplayName("a scope says its region, country and station as far as it goes")
    void parts() {
        assertThat(ScopeCodes.of("/world/")).isEqualTo(new ScopeCodes(null, null, null));
        assertThat(ScopeCodes.of("/world/nairobi/")).isEqualTo(new ScopeCodes("nairobi", null, null));
        assertThat(ScopeCodes.of("/world/nairobi/KE/")).isEqualTo(new ScopeCodes("nairobi", "KE", null));
        assertThat(ScopeCodes.of("/world/nairobi/KE/ke-nairobi/"))
                .isEqualTo(new ScopeCodes("nairobi", "KE", "ke-nairobi"));
    }

    @Test
    @DisplayName("its last code is the one of the place itself")
    void last() {
        assertThat(ScopeCodes.last("/world/")).isEqualTo("world");
        assertThat(ScopeCodes.last("/world/nairobi/KE/")).isEqualTo("KE");
        assertThat(ScopeCodes.last("/world/nairobi/KE/ke-nairobi/")).isEqualTo("ke-nairobi");
    }
}
