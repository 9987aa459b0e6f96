package haven.access;

import haven.job.Job;
import haven.job.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;

/** Removes what broken uploads left on this node. */
@ApplicationScoped
public class UploadSweepJob implements Job {

    /** An upload that has not grown for so long is over: the server gives up a silent line much sooner. */
    private static final Duration AGE = Duration.ofMinutes(30);

    @Inject
    UploadFolder uploads;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "access.sweepUploads";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofMinutes(15));
    }

    @Override
    public boolean isForEveryNode() {
        return true;
    }

    @Override
    public int run() throws IOException {
        return uploads.sweep(clock.instant().minus(AGE));
    }
}
