package haven.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworksTest {

    private static final Networks OFFICE =
            Networks.of(List.of("10.2.0.0/16", "192.0.2.128/25", " 2001:db8:1::/47", "198.51.100.7", "::1"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.2.0.0",
                "10.2.255.255",
                "192.0.2.128",
                "192.0.2.255",
                "2001:db8:0::1",
                "2001:DB8:1:ffff::",
                "198.51.100.7",
                "::ffff:10.2.3.4",
                "0:0:0:0:0:0:0:1"
            })
    @DisplayName("AM-10 an address inside an allowed network is inside, IPv4 and IPv6, however it is written")
    void inside(String address) {
        assertThat(OFFICE.contain(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.3.0.0", "10.1.255.255", "192.0.2.127", "2001:db8:2::", "198.51.100.8", "::2", "", "localhost",
                "unknown", "10.2.0.0/16", "10.2.3", "10.2.3.4:80", "[::1]", "::1%lo", "010.2.3.4", "10.2.3.4, 10.2.3.5",
                "fe80::10.2.3.4"
            })
    @DisplayName("AM-10 an address outside, and everything that is no address, is outside")
    void outside(String address) {
        assertThat(OFFICE.contain(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"10.2.0.0/33", "10.2.0.0/-1", "10.2.0.0/", "10.2/16", "office", "::/129", "10.0.0.1/08", "1/2/3"
            })
    @DisplayName("a network that cannot be read is named, and never guessed")
    void nonsense(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Networks.of(List.of("10.0.0.0/8", written)))
                .withMessage(written);
        assertThat(ClientAddress.networks("HAVEN_HELP_NETWORKS", List.of("10.0.0.0/8", written))
                        .contain("10.0.0.1"))
                .isFalse();
    }

    @Test
    @DisplayName("everything is /0, and nobody is in no network")
    void extremes() {
        assertThat(Networks.of(List.of("0.0.0.0/0")).contain("203.0.113.9")).isTrue();
        assertThat(Networks.of(List.of("0.0.0.0/0")).contain("2001:db8::1")).isFalse();
        assertThat(Networks.none().contain("10.0.0.1")).isFalse();
        assertThat(Networks.of(List.of("10.0.0.0/8")).contain(null)).isFalse();
    }
}
