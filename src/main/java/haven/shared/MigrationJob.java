package haven.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to date and runs the {@link StartStep start steps}, and tries again every second until it
 * succeeds: the database may come after the portal.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MigrationJob {

    private static final Logger LOG = Logger.getLogger(MigrationJob.class.getName());
    private static final long EVERY_MS = 1_000;

    @Resource
    TimerService timers;

    @Inject
    Database database;

    @Inject
    Settings settings;

    @Inject
    @Any
    Instance<StartStep> steps;

    private String lastFailure;

    @PostConstruct
    void start() {
        timers.createIntervalTimer(0, EVERY_MS, new TimerConfig("migration", false));
    }

    @Timeout
    void tryOnce(Timer timer) {
        if (!database.isAnswering()) {
            return;
        }
        try {
            var refusal = migrate();
            if (refusal.isPresent()) {
                LOG.warning(refusal.get());
                database.refuse(refusal.get());
                timer.cancel();
                return;
            }
            database.schemaIsReady();
            for (var step : steps.stream()
                    .sorted(Comparator.comparingInt(StartStep::order))
                    .toList()) {
                step.run();
            }
            database.stepsAreDone();
            timer.cancel();
        } catch (Exception failed) {
            var failure = String.valueOf(failed.getMessage());
            if (!failure.equals(lastFailure)) { // the same failure every second would fill the log
                LOG.log(Level.WARNING, "The database is not ready yet, trying again", failed);
                lastFailure = failure;
            }
        }
    }

    /** Answers why this portal must not work with this database, if there is a reason; then nothing was changed. */
    private Optional<String> migrate() throws SQLException {
        var owner = MariaDb.patient(settings);
        var flyway = Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/migration")
                .load();
        var schema = SchemaState.of(flyway.info(), owner, settings.upgradesDatabase());
        if (schema.refusal().isPresent()) {
            return schema.refusal();
        }
        if (settings.migratesDatabase()) {
            flyway.migrate();
        } else if (schema.pending() > 0) {
            throw new DatabaseAway("HAVEN_DB_MIGRATE is false and " + schema.pending()
                    + " migrations are pending: run them, then the portal goes on by itself");
        }
        return Optional.empty();
    }
}
