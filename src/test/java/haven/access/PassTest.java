package haven.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PassTest {

    private final Pass pass = at("2026-11-22T03:14:00Z", key());

    private static SecretKeySpec key() {
        return new SecretKeySpec(Base64.getUrlDecoder().decode(Tokens.random()), "HmacSHA256");
    }

    private static Pass at(String now, SecretKeySpec key) {
        var pass = new Pass();
        pass.clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        pass.key = new PassKey() {
            @Override
            SecretKeySpec get() {
                return key;
            }

            @Override
            Optional<SecretKeySpec> known() {
                return Optional.ofNullable(key);
            }
        };
        return pass;
    }

    private Pass later(String now) {
        return at(now, pass.key.get());
    }

    @Test
    @DisplayName("AM-09 everybody who gets a pass within the same hour gets the same: it tells nobody from another")
    void sameForAll() {
        assertThat(later("2026-11-22T03:59:59Z").value()).isEqualTo(pass.value());
        assertThat(later("2026-11-22T04:00:00Z").value()).isNotEqualTo(pass.value());
    }

    @Test
    @DisplayName("AM-10 a pass holds for twelve hours, rounded up to the hour")
    void hours() {
        assertThat(pass.holds(pass.value())).isTrue();
        assertThat(later("2026-11-22T15:14:00Z").holds(pass.value())).isTrue();
        assertThat(later("2026-11-22T15:59:59Z").holds(pass.value())).isTrue();
        assertThat(later("2026-11-22T16:00:00Z").holds(pass.value())).isFalse();
    }

    @Test
    @DisplayName("AM-10 a forged pass, one of another portal, and one with another hour hold nothing")
    void forged() {
        var value = pass.value();
        var until = Long.parseLong(value.substring(0, value.indexOf('.')));
        for (var wrong : new String[] {
            "",
            ".",
            "x",
            value + "A",
            value.substring(1),
            (until + 1) + value.substring(value.indexOf('.')),
            until + ".",
            "99999999999" + value.substring(value.indexOf('.')),
            at("2026-11-22T03:14:00Z", key()).value()
        }) {
            assertThat(pass.holds(wrong)).as(wrong).isFalse();
        }
    }

    @Test
    @DisplayName("AM-10 a node that does not know the key lets nobody in by a pass")
    void keyless() {
        assertThat(at("2026-11-22T03:14:00Z", null).holds(pass.value())).isFalse();
    }
}
