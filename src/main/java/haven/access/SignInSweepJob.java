package haven.access;

import haven.shared.Database;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Removes ended sign-ins, old failures and old form keys, every hour. Several nodes may do it at once. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignInSweepJob {

    private static final Logger LOG = Logger.getLogger(SignInSweepJob.class.getName());

    @Inject
    Database database;

    @Inject
    SignInService signIns;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void sweep() {
        try {
            if (database.isReady()) {
                signIns.sweep();
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Old sign-ins were not swept; the next hour tries again", failed);
        }
    }
}
