package haven.call;

import haven.job.Job;
import haven.job.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Forgets what readers said about numbers as soon as a check has answered it. */
@ApplicationScoped
public class ReportSweepJob implements Job {

    private static final Duration RHYTHM = Duration.ofHours(1);

    @Inject
    ReportSweepService reports;

    @Override
    public String name() {
        return "call.forgetReports";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(RHYTHM);
    }

    @Override
    public int run() {
        return reports.sweep();
    }
}
