package haven.access;

import haven.job.Job;
import haven.job.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Removes ended sign-ins, old failures and old form keys. */
@ApplicationScoped
public class SignInSweepJob implements Job {

    @Inject
    SignInService signIns;

    @Override
    public String name() {
        return "access.sweepSignIns";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofHours(1));
    }

    @Override
    public int run() {
        return signIns.sweep();
    }
}
