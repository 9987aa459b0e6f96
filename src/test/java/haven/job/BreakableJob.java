package haven.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** A job among those of the portal under test, which does as the test says. */
@ApplicationScoped
public class BreakableJob implements Job {

    static final String NAME = "test.breakable";

    private volatile Throwable failure;

    /** @param thrown what the job throws from now on; null for nothing */
    void fail(Throwable thrown) {
        failure = thrown;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofHours(1));
    }

    @Override
    public int run() throws Exception {
        if (failure instanceof Exception exception) {
            throw exception;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        return 1;
    }
}
