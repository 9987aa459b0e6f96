package haven.edition;

import static org.assertj.core.api.Assertions.assertThat;

import haven.access.ClientAddress;
import haven.access.Pass;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StationGateTest {

    private static final HttpServletRequest REQUEST = (HttpServletRequest) Proxy.newProxyInstance(
            StationGateTest.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (self, method, args) -> {
                throw new AssertionError("nobody looks at " + method.getName() + " here");
            });

    private static StationGate gate(boolean isDemo, List<String> networks, String client, boolean hasPass) {
        var gate = new StationGate();
        gate.clients = new ClientAddress() {
            @Override
            public String of(HttpServletRequest request) {
                return client;
            }
        };
        gate.pass = new Pass() {
            @Override
            public boolean holds(HttpServletRequest request) {
                return hasPass;
            }
        };
        gate.open(isDemo, networks);
        return gate;
    }

    @Test
    @DisplayName("AM-10 with no networks set: open to everybody in demo mode, to nobody otherwise")
    void unset() {
        assertThat(gate(true, List.of(), "203.0.113.1", false).isOpen(REQUEST)).isTrue();
        assertThat(gate(false, List.of(), "203.0.113.1", false).isOpen(REQUEST)).isFalse();
    }

    @Test
    @DisplayName("AM-10 with networks set: open from there and from nowhere else, in demo mode too")
    void set() {
        var office = List.of("10.7.0.0/16", "2001:db8::/32");
        for (var isDemo : new boolean[] {true, false}) {
            assertThat(gate(isDemo, office, "10.7.3.4", false).isOpen(REQUEST)).isTrue();
            assertThat(gate(isDemo, office, "2001:db8::7", false).isOpen(REQUEST))
                    .isTrue();
            assertThat(gate(isDemo, office, "10.8.3.4", false).isOpen(REQUEST)).isFalse();
        }
    }

    @Test
    @DisplayName("AM-10 networks that cannot be read let nobody in, in demo mode too")
    void nonsense() {
        assertThat(gate(true, List.of("the office"), "10.7.3.4", false).isOpen(REQUEST))
                .isFalse();
    }

    @Test
    @DisplayName("AM-10 the pass of a browser that has signed in opens from anywhere")
    void pass() {
        assertThat(gate(false, List.of("10.7.0.0/16"), "203.0.113.1", true).isOpen(REQUEST))
                .isTrue();
    }
}
