package haven.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SlowDownTest {

    private static final Instant NOW = Instant.parse("2026-11-21T23:59:58Z");

    private static List<Instant> failures(int count) {
        return Stream.generate(() -> NOW).limit(count).toList();
    }

    @Test
    @DisplayName("the first five failures on an account from one place cost nothing")
    void fiveAreFree() {
        assertThat(SlowDown.ON_BOTH.waitLeft(failures(4), NOW)).isZero();
        assertThat(SlowDown.ON_BOTH.waitLeft(failures(5), NOW)).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    @DisplayName("then each failure doubles the wait, up to a minute and no further")
    void doubles() {
        assertThat(SlowDown.ON_BOTH.waitLeft(failures(8), NOW)).isEqualTo(Duration.ofSeconds(8));
        assertThat(SlowDown.ON_BOTH.waitLeft(failures(11), NOW)).isEqualTo(Duration.ofMinutes(1));
        assertThat(SlowDown.ON_BOTH.waitLeft(failures(5000), NOW)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    @DisplayName("somebody else's guessing from elsewhere makes a real person wait five seconds at most")
    void nobodyIsLockedOut() {
        assertThat(SlowDown.ON_ACCOUNT.waitLeft(failures(100_000), NOW)).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    @DisplayName("the wait counts from the last failure, across midnight")
    void counts() {
        assertThat(SlowDown.ON_BOTH.waitLeft(failures(8), NOW.plusSeconds(3))).isEqualTo(Duration.ofSeconds(5));
        assertThat(SlowDown.ON_BOTH.waitLeft(failures(8), NOW.plusSeconds(8))).isZero();
        assertThat(SlowDown.ON_BOTH.waitLeft(failures(8), NOW.plusSeconds(80))).isZero();
    }
}
