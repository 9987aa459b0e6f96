package haven.due;

import haven.job.Job;
import haven.job.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Removes what was decided about things that are no longer due. */
@ApplicationScoped
public class DueSweepJob implements Job {

    private static final Duration RHYTHM = Duration.ofHours(1);

    @Inject
    DueSweepService marks;

    @Override
    public String name() {
        return "due.sweepMarks";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(RHYTHM);
    }

    @Override
    public int run() {
        return marks.sweep();
    }
}
