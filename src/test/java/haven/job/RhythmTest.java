package haven.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a job is due: in its rhythm, and after failures. */
class RhythmTest {

    private static final Rhythm NIGHTLY = Rhythm.daily(LocalTime.of(2, 47));
    private static final Rhythm QUICK = Rhythm.every(Duration.ofSeconds(2));

    @Test
    @DisplayName("again and again: counted from the last start, not from its end")
    void every() {
        assertThat(QUICK.next(Instant.parse("2026-11-21T23:59:59Z"))).isEqualTo("2026-11-22T00:00:01Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21T02:46:59Z, 2026-11-21T02:47:00Z",
        "2026-11-21T02:47:00Z, 2026-11-22T02:47:00Z",
        "2026-11-21T23:59:59Z, 2026-11-22T02:47:00Z",
        "2026-12-31T02:47:00.5Z, 2027-01-01T02:47:00Z",
        "2028-02-28T12:00:00Z, 2028-02-29T02:47:00Z"
    })
    @DisplayName("once a day: the next such time of day in UTC, over midnight, the year's end and a leap day")
    void daily(String lastStart, String next) {
        assertThat(NIGHTLY.next(Instant.parse(lastStart))).isEqualTo(next);
    }

    @Test
    @DisplayName("the days on which clocks change somewhere have 24 hours here")
    void noSummerTime() {
        assertThat(NIGHTLY.next(Instant.parse("2026-03-28T02:47:00Z"))).isEqualTo("2026-03-29T02:47:00Z");
        assertThat(NIGHTLY.next(Instant.parse("2026-10-24T02:47:00Z"))).isEqualTo("2026-10-25T02:47:00Z");
    }

    @Test
    @DisplayName("a day that was missed is made up for at once, and a new job is due at once")
    void missed() {
        assertThat(NIGHTLY.next(Instant.parse("2026-11-18T02:47:01Z"))).isBefore("2026-11-21T12:00:00Z");
        assertThat(NIGHTLY.next(JobRegister.NEVER)).isBefore("2026-11-21T12:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({"1, PT4S", "2, PT8S", "3, PT16S", "7, PT4M16S", "8, PT5M", "400, PT5M"})
    @DisplayName("a quick job that fails rests twice as long each time, five minutes at most")
    void quickJobRests(int failures, Duration rest) {
        var start = Instant.parse("2026-11-21T12:00:00Z");

        assertThat(next(QUICK, start, failures)).isEqualTo(start.plus(rest));
    }

    @Test
    @DisplayName(
            "a nightly job that fails is done again after five minutes, then ten, but never later than at its time")
    void nightlyJobComesBack() {
        var start = Instant.parse("2026-11-21T02:47:00Z");

        assertThat(next(NIGHTLY, start, 1)).isEqualTo("2026-11-21T02:52:00Z");
        assertThat(next(NIGHTLY, start, 2)).isEqualTo("2026-11-21T02:57:00Z");
        assertThat(next(NIGHTLY, start, 1_000)).isEqualTo("2026-11-22T02:47:00Z");
    }

    @Test
    @DisplayName("where the node that was at it went away, a job is due when its claim has run out")
    void lostNode() {
        var claimed = Instant.parse("2026-11-21T02:48:00Z");
        var state = new JobState("test", "gone", Instant.parse("2026-11-21T02:47:00Z"), null, claimed, 0, null, null);

        assertThat(JobRegister.next(new Sleeper(NIGHTLY), state)).isEqualTo(claimed);
        assertThat(state.isRunning(claimed.minusSeconds(1))).isTrue();
        assertThat(state.isLost(claimed)).isTrue();
    }

    private static Instant next(Rhythm rhythm, Instant start, int failures) {
        var state = new JobState("test", "node", start, start, null, failures, start, "12345678");
        return JobRegister.next(new Sleeper(rhythm), state);
    }

    /** A job that does nothing. */
    private record Sleeper(Rhythm rhythm) implements Job {

        @Override
        public String name() {
            return "test";
        }

        @Override
        public int run() {
            return 0;
        }
    }
}
