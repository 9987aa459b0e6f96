package haven.edition;

import haven.shared.Database;
import haven.shared.DatabaseAway;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks every second whether another node has published something. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ShelfJob {

    private static final Logger LOG = Logger.getLogger(ShelfJob.class.getName());

    @Inject
    Database database;

    @Inject
    ShelfService shelf;

    @Inject
    TraceCheck traces;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void look() {
        try {
            traces.look();
            if (database.isReady()) {
                shelf.refresh();
            }
        } catch (DatabaseAway away) {
            LOG.log(Level.FINE, "The database went away; the shelf stays as it is", away);
        } catch (RuntimeException failed) { // a timer that throws is never called again
            LOG.log(Level.WARNING, "The published shelf could not be refreshed; tried again in a second", failed);
        }
    }
}
