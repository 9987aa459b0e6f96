package haven.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How long the next attempt to sign in must wait after failed ones. Guessing becomes slow; a real person never waits
 * more than a minute, and somebody else's guessing from elsewhere never makes them wait more than five seconds.
 *
 * @param free attempts that cost nothing
 * @param longest the longest wait
 */
record SlowDown(int free, Duration longest) {

    /** Failures older than this are forgotten. */
    static final Duration REMEMBERED = Duration.ofMinutes(15);

    /** On one account from one address. */
    static final SlowDown ON_BOTH = new SlowDown(5, Duration.ofMinutes(1));

    /** On one account from anywhere. */
    static final SlowDown ON_ACCOUNT = new SlowDown(20, Duration.ofSeconds(5));

    /** From one address on any account: an office of hundreds may share it. */
    static final SlowDown ON_ADDRESS = new SlowDown(50, Duration.ofMinutes(1));

    /** The wait that is left at this instant; zero when the attempt may be made. */
    Duration waitLeft(List<Instant> failures, Instant now) {
        int over = failures.size() - free;
        if (over < 0) {
            return Duration.ZERO;
        }
        var wait = Duration.ofSeconds(1L << Math.min(over, 10));
        if (wait.compareTo(longest) > 0) {
            wait = longest;
        }
        var left = Duration.between(now, failures.get(failures.size() - 1).plus(wait));
        return left.isNegative() ? Duration.ZERO : left;
    }
}
