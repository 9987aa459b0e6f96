package haven.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FormKeysTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private final FormKeys keys = new FormKeys();

    @BeforeEach
    void shareASecret() {
        var secret = Tokens.random();
        keys.posts = new FormPosts() {
            @Override
            String portalKey(String name) {
                return secret;
            }
        };
        setClock(NOW);
    }

    private void setClock(Instant now) {
        keys.clock = Clock.fixed(now, ZoneOffset.UTC);
    }

    @Test
    @DisplayName("a key is good for its form and its sign-in")
    void good() {
        assertThat(keys.isGood(keys.make("/login", ""), "/login", "")).isTrue();
        assertThat(keys.isGood(keys.make("/problem", "abc"), "/problem", "abc")).isTrue();
    }

    @Test
    @DisplayName("it is good for no other form, and for nobody else")
    void elsewhere() {
        var key = keys.make("/document/12/edit", "mine");
        assertThat(keys.isGood(key, "/document/13/edit", "mine")).isFalse();
        assertThat(keys.isGood(key, "/document/12/edit", "theirs")).isFalse();
        assertThat(keys.isGood(key, "/document/12/edit", "")).isFalse();
    }

    @Test
    @DisplayName("a missing, forged or cut key is not good")
    void forged() {
        var key = keys.make("/login", "");
        assertThat(keys.isGood(null, "/login", "")).isFalse();
        assertThat(keys.isGood("", "/login", "")).isFalse();
        assertThat(keys.isGood("!!!", "/login", "")).isFalse();
        assertThat(keys.isGood(key.substring(4), "/login", "")).isFalse();
        var changed = (key.charAt(0) == 'A' ? "B" : "A") + key.substring(1);
        assertThat(keys.isGood(changed, "/login", "")).isFalse();
    }

    @Test
    @DisplayName("after twelve hours it is stale")
    void stale() {
        var key = keys.make("/login", "");
        setClock(NOW.plus(Duration.ofHours(12)).minusMillis(1));
        assertThat(keys.isGood(key, "/login", "")).isTrue();
        setClock(NOW.plus(Duration.ofHours(12)));
        assertThat(keys.isGood(key, "/login", "")).isFalse();
    }

    @Test
    @DisplayName("no two forms have the same key")
    void unique() {
        assertThat(keys.make("/login", "")).isNotEqualTo(keys.make("/login", ""));
    }
}
