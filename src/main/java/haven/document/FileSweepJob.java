package haven.document;

import haven.job.Job;
import haven.job.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;

/** Removes what broken uploads left behind; uploads may go on meanwhile. */
@ApplicationScoped
public class FileSweepJob implements Job {

    private static final Duration AGE = Duration.ofDays(1);
    private static final LocalTime NIGHT = LocalTime.of(3, 17);

    @Inject
    FileStore store;

    @Inject
    DocumentService documents;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "document.sweepFiles";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(NIGHT);
    }

    @Override
    public int run() throws IOException {
        return store.sweep(clock.instant().minus(AGE), documents::referred);
    }
}
