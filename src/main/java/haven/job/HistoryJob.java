package haven.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;

/** Forgets what jobs did more than 90 days ago. */
@ApplicationScoped
public class HistoryJob implements Job {

    private static final LocalTime NIGHT = LocalTime.of(2, 47);

    @Inject
    JobRegister register;

    @Override
    public String name() {
        return "job.forget";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(NIGHT);
    }

    @Override
    public int run() {
        return register.forget();
    }
}
