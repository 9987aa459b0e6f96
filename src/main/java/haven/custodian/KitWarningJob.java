package haven.custodian;

import haven.job.Job;
import haven.job.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;

/** PEP-04: tells custodians and country managers of kits that expire before long. */
@ApplicationScoped
public class KitWarningJob implements Job {

    private static final LocalTime MORNING = LocalTime.of(4, 17);

    @Inject
    KitWarningService warnings;

    @Override
    public String name() {
        return "custodian.warn";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(MORNING);
    }

    @Override
    public int run() {
        return warnings.listCandidates().stream().mapToInt(warnings::warn).sum();
    }
}
