package haven.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountKeyTest {

    private static final Instant MADE = Instant.parse("2026-11-21T08:00:00Z");

    @ParameterizedTest
    @CsvSource({"RESET, PT1H", "INVITATION, P7D", "CODE, P7D"})
    @DisplayName("a link for a forgotten password is good for an hour, invitations and codes for seven days")
    void time(KeyKind kind, Duration valid) {
        var key = new AccountKey(1, kind, "h", null, MADE);
        assertThat(key.state(MADE.plus(valid).minusSeconds(1))).isEqualTo(AccountKey.State.OPEN);
        assertThat(key.state(MADE.plus(valid))).isEqualTo(AccountKey.State.OVER);
    }

    @Test
    @DisplayName("a used key stays used, whatever happens after")
    void used() {
        var key = new AccountKey(1, KeyKind.RESET, "h", null, MADE);
        key.use(MADE.plusSeconds(1));
        key.end(MADE.plusSeconds(2));
        assertThat(key.state(MADE.plusSeconds(3))).isEqualTo(AccountKey.State.USED);
    }

    @Test
    @DisplayName("a key that a newer one has replaced opens nothing")
    void replaced() {
        var key = new AccountKey(1, KeyKind.CODE, "h", 4L, MADE);
        key.end(MADE.plusSeconds(2));
        assertThat(key.state(MADE.plusSeconds(3))).isEqualTo(AccountKey.State.ENDED);
    }
}
