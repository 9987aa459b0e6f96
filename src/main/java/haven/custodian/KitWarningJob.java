package haven.custodian;

import haven.job.Job;
import haven.job.Rhythm;
import haven.shared.DatabaseAway;
import haven.shared.ErrorNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.logging.Logger;

/** PEP-04: tells custodians and country managers of kits that expire before long. */
@ApplicationScoped
public class KitWarningJob implements Job {

    private static final Logger LOG = Logger.getLogger(KitWarningJob.class.getName());
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
        return warnings.listCandidates().stream().mapToInt(this::warn).sum();
    }

    /** A kit about which nothing can be said keeps nobody from hearing of the others. */
    private int warn(long kit) {
        try {
            return warnings.warn(kit);
        } catch (DatabaseAway away) {
            throw away;
        } catch (RuntimeException failed) {
            ErrorNumber.log(LOG, "a letter before something expires", failed);
            return 0;
        }
    }
}
