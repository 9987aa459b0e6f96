package haven.sheet;

import haven.job.Job;
import haven.job.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;

/** Removes imports with their files 30 days after they were sent. */
@ApplicationScoped
public class ImportSweepJob implements Job {

    private static final LocalTime NIGHT = LocalTime.of(3, 53);

    @Inject
    ImportRegister register;

    @Override
    public String name() {
        return "sheet.sweep";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(NIGHT);
    }

    @Override
    public int run() {
        int removed = 0;
        for (int some = register.sweep(); some > 0; some = register.sweep()) {
            removed += some;
        }
        return removed;
    }
}
