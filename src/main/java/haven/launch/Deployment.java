package haven.launch;

import java.time.Duration;

/** What Payara Micro says in its log about deploying Haven; it goes on without Haven when that fails. */
final class Deployment {
    private static final String FAILURE = "Exception while deploying the app";
    private static final String UP = " ready in ";
    private static final Duration PATIENCE = Duration.ofSeconds(6);

    private boolean failure;
    private long upAt;

    synchronized void read(String line) {
        failure |= line.contains(FAILURE);
        if (upAt == 0 && line.contains("Payara Micro") && line.contains(UP)) {
            upAt = System.nanoTime();
        }
    }

    /** Asked while nobody answers: true after a failure was logged, or when the server has been up for a while. */
    synchronized boolean hasFailed() {
        return failure || (upAt != 0 && System.nanoTime() - upAt > PATIENCE.toNanos());
    }
}
