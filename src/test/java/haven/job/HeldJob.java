package haven.job;

import haven.TestRows;
import haven.Wait;
import java.time.Duration;

/** A job that nobody does as long as this is open, because another node seems to be at it. */
public final class HeldJob implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final String name;

    private HeldJob(String name) {
        this.name = name;
    }

    /** Waits until the job has ended, and holds it. */
    public static HeldJob of(String name) {
        Wait.until(
                "the job " + name + " can be held",
                LONGEST,
                () -> TestRows.write(
                                "update job set node = 'another', claimed_until = utc_timestamp(6) + interval 1 hour"
                                        + " where name = ? and claimed_until is null",
                                name)
                        == 1);
        return new HeldJob(name);
    }

    @Override
    public void close() {
        TestRows.write("update job set claimed_until = null where name = ? and node = 'another'", name);
    }
}
