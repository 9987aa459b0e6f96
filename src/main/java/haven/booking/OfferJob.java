package haven.booking;

import haven.job.Job;
import haven.job.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** BRF-04: seats whose offer nobody answered go to the next who waits, within a minute, whether or not anybody looks. */
@ApplicationScoped
public class OfferJob implements Job {

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
        return offers.listOver().stream().mapToInt(offers::passOn).sum();
    }
}
