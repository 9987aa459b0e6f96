package haven.launch;

import java.io.PrintStream;
import java.time.Duration;

/** What the person who started Haven sees: a few calm lines. */
final class Console {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final PrintStream out;
    private final PrintStream err;

    Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    void say(String line) {
        out.println(line);
        out.flush();
    }

    void complain(String sentence) {
        err.println(sentence);
        err.flush();
    }

    /** A step that may take long: call {@link Progress#tick} while waiting, and it speaks up every ten seconds. */
    Progress progress(String what) {
        return new Progress(what);
    }

    /** Tells now and then that a long step is still going on. */
    final class Progress {
        private final String what;
        private final long startedAt = System.nanoTime();
        private long saidAt = startedAt;

        private Progress(String what) {
            this.what = what;
        }

        void tick() {
            long now = System.nanoTime();
            if (now - saidAt >= PATIENCE.toNanos()) {
                saidAt = now;
                say("  still " + what + " (" + elapsed().toSeconds() + " s)");
            }
        }

        Duration elapsed() {
            return Duration.ofNanos(System.nanoTime() - startedAt);
        }
    }
}
