package haven;

import java.time.Duration;
import java.util.concurrent.Callable;

/** The one place where tests wait for something that happens elsewhere. */
public final class Wait {

    private static final long PAUSE_MS = 50;

    private Wait() {}

    /** Asks again and again until it is so; fails, with the last exception if there was one, when the time is over. */
    public static void until(String what, Duration longest, Callable<Boolean> isSo) {
        long end = System.nanoTime() + longest.toNanos();
        Exception last = null;
        do {
            try {
                if (isSo.call()) {
                    return;
                }
                last = null;
                Thread.sleep(PAUSE_MS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            } catch (Exception notYet) {
                last = notYet;
            }
        } while (System.nanoTime() < end);
        throw new AssertionError("Not within " + longest.toSeconds() + " s: " + what, last);
    }
}
