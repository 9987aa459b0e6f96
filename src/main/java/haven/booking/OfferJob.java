package haven.booking;

import haven.job.Job;
import haven.job.Rhythm;
import haven.shared.DatabaseAway;
import haven.shared.ErrorNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Logger;

/** BRF-04: seats whose offer nobody answered go to the next who waits, within a minute, whether or not anybody looks. */
@ApplicationScoped
public class OfferJob implements Job {

    private static final Logger LOG = Logger.getLogger(OfferJob.class.getName());
    private static final Duration RHYTHM = Duration.ofMinutes(1);

    @Inject
    OfferSweepService offers;

    @Override
    public String name() {
        return "booking.offers";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(RHYTHM);
    }

    @Override
    public int run() {
        return offers.listOver().stream().mapToInt(this::passOn).sum();
    }

    /** One session that cannot be kept keeps no other's seats from being offered. */
    private int passOn(long session) {
        try {
            return offers.passOn(session);
        } catch (DatabaseAway away) {
            throw away;
        } catch (RuntimeException failed) {
            ErrorNumber.log(LOG, "passing on a seat", failed);
            return 0;
        }
    }
}
