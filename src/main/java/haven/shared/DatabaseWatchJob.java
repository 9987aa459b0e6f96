package haven.shared;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** The breaker: asks every second whether the database answers. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DatabaseWatchJob {

    @Inject
    Database database;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void watch() {
        database.watch();
    }
}
