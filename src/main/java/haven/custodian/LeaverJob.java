package haven.custodian;

import haven.job.Job;
import haven.job.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** PEP-10: sees every hour, for it is midnight somewhere, whose contract is over. */
@ApplicationScoped
public class LeaverJob implements Job {

    @Inject
    LeaverService leavers;

    @Override
    public String name() {
        return "custodian.leavers";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofHours(1));
    }

    @Override
    public int run() {
        return leavers.endLeavers();
    }
}
