package haven.access;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Removes what broken uploads left on this node, every quarter of an hour. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UploadSweepJob {

    private static final Logger LOG = Logger.getLogger(UploadSweepJob.class.getName());

    /** An upload that has not grown for so long is over: the server gives up a silent line much sooner. */
    private static final Duration AGE = Duration.ofMinutes(30);

    @Inject
    UploadFolder uploads;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*/15", persistent = false)
    void sweep() {
        try {
            uploads.sweep(clock.instant().minus(AGE));
        } catch (IOException | RuntimeException failed) { // a timer that throws is never called again
            LOG.log(Level.WARNING, "Broken uploads were not removed; tried again in a quarter of an hour", failed);
        }
    }
}
