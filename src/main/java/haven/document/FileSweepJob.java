package haven.document;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Removes what broken uploads left behind. Every node runs it; the store sees to it that they do not hurt each other. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FileSweepJob {

    private static final Logger LOG = Logger.getLogger(FileSweepJob.class.getName());
    private static final Duration AGE = Duration.ofDays(1);

    @Inject
    FileStore store;

    @Inject
    DocumentService documents;

    @Inject
    Clock clock;

    /** Once a night; at any time besides. */
    @Schedule(hour = "3", minute = "17", persistent = false)
    public void sweep() {
        try {
            var removed = store.sweep(clock.instant().minus(AGE), documents::referred);
            if (removed > 0) {
                LOG.log(Level.INFO, "Removed {0} files that no document refers to.", removed);
            }
        } catch (Exception failed) { // a timer that throws is never called again
            LOG.log(Level.WARNING, "The sweep of files failed; tomorrow again", failed);
        }
    }
}
