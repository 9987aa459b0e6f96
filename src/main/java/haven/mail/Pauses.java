package haven.mail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long a letter waits after each attempt that failed. After the last one it is dead. */
final class Pauses {

    private static final List<Duration> GROWING = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private Pauses() {}

    /** Whether there was one attempt more than there may be. */
    static boolean areOver(int attempts) {
        return attempts > GROWING.size() + 1;
    }

    /** The pause after this many attempts; empty where there were enough. */
    static Optional<Duration> after(int attempts) {
        return attempts > GROWING.size() ? Optional.empty() : Optional.of(GROWING.get(Math.max(1, attempts) - 1));
    }
}
