package haven.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

    private static final Networks TRUSTED = Networks.of(List.of("127.0.0.1", "10.0.0.2/31"));

    @Test
    @DisplayName("a forwarding header is not believed from anybody but a trusted proxy")
    void forged() {
        assertThat(ClientAddress.of("198.51.100.7", "203.0.113.1", TRUSTED)).isEqualTo("198.51.100.7");
        assertThat(ClientAddress.of("127.0.0.1", "203.0.113.1", Networks.none()))
                .isEqualTo("127.0.0.1");
    }

    @Test
    @DisplayName("behind trusted proxies it is the last address that is none of them")
    void forwarded() {
        assertThat(ClientAddress.of("127.0.0.1", "203.0.113.1", TRUSTED)).isEqualTo("203.0.113.1");
        assertThat(ClientAddress.of("127.0.0.1", "6.6.6.6, 203.0.113.1, 10.0.0.2", TRUSTED))
                .isEqualTo("203.0.113.1");
    }

    @Test
    @DisplayName("without a header it is the connection's address")
    void direct() {
        assertThat(ClientAddress.of("127.0.0.1", null, TRUSTED)).isEqualTo("127.0.0.1");
    }

    @Test
    @DisplayName("a proxy that adds a line of its own below a forged one is believed, the forged line is not")
    void twoLines() {
        var request = (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "getRemoteAddr" -> "127.0.0.1";
                    case "getHeader" -> "6.6.6.6";
                    case "getHeaders" -> Collections.enumeration(List.of("6.6.6.6", "203.0.113.1"));
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        assertThat(ClientAddress.of("127.0.0.1", ClientAddress.forwarded(request), TRUSTED))
                .isEqualTo("203.0.113.1");
    }
}
