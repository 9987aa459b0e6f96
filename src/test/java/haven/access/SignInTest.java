package haven.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SignInTest {

    private static final Instant MADE = Instant.parse("2026-11-21T08:00:00Z");
    private static final Duration IDLE = Duration.ofHours(12);
    private static final Duration LONGEST = Duration.ofDays(7);

    private final SignIn signIn = new SignIn(Tokens.hash("token"), 1, MADE);

    @Test
    @DisplayName("a sign-in ends after twelve hours without use")
    void idle() {
        assertThat(signIn.holds(MADE.plus(IDLE).minusSeconds(1), IDLE, LONGEST)).isTrue();
        assertThat(signIn.holds(MADE.plus(IDLE), IDLE, LONGEST)).isFalse();
    }

    @Test
    @DisplayName("use prolongs it, but never beyond seven days")
    void longest() {
        for (var at = MADE; at.isBefore(MADE.plus(LONGEST)); at = at.plus(Duration.ofHours(11))) {
            signIn.seen(at, IDLE);
        }
        assertThat(signIn.holds(MADE.plus(LONGEST).minusSeconds(1), IDLE, LONGEST))
                .isTrue();
        assertThat(signIn.holds(MADE.plus(LONGEST), IDLE, LONGEST)).isFalse();
    }

    @Test
    @DisplayName("signing out ends it at once")
    void ended() {
        signIn.end(MADE.plusSeconds(5));
        assertThat(signIn.holds(MADE.plusSeconds(6), IDLE, LONGEST)).isFalse();
    }

    @Test
    @DisplayName("being seen writes at most every five minutes, so that reading pages writes nothing")
    void seenRarely() {
        signIn.seen(MADE.plus(Duration.ofMinutes(4)), IDLE);
        assertThat(signIn.holds(MADE.plus(IDLE), IDLE, LONGEST)).isFalse();
        signIn.seen(MADE.plus(Duration.ofMinutes(6)), IDLE);
        assertThat(signIn.holds(MADE.plus(IDLE), IDLE, LONGEST)).isTrue();
    }

    @Test
    @DisplayName(
            "XCT-02 where a sign-in lasts only minutes, being seen prolongs it more often, so that its end is true")
    void shortIdle() {
        var minutes = Duration.ofMinutes(6);
        signIn.seen(MADE.plus(Duration.ofSeconds(20)), minutes);
        assertThat(signIn.endsAt(minutes, LONGEST)).isEqualTo(MADE.plus(minutes));
        signIn.seen(MADE.plus(Duration.ofSeconds(40)), minutes);
        assertThat(signIn.endsAt(minutes, LONGEST))
                .isEqualTo(MADE.plusSeconds(40).plus(minutes));
    }

    @Test
    @DisplayName("XCT-02 the end that a page is told is never later than the longest time")
    void endsByAge() {
        var late = MADE.plus(LONGEST).minusSeconds(60);
        signIn.seen(late, IDLE);
        assertThat(signIn.endsAt(IDLE, LONGEST)).isEqualTo(MADE.plus(LONGEST));
    }
}
