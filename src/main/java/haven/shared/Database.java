package haven.shared;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.mariadb.jdbc.Driver;

/**
 * The way to the database, which may be away: at start, later, for ever. The factory is made when the database is
 * first there; while the watch says that it is down, everybody who needs it is told so at once by
 * {@link DatabaseAway}, instead of waiting for a time-out.
 */
@ApplicationScoped
@DataSourceDefinition(
        name = "java:app/jdbc/haven",
        className = "haven.shared.MariaDb",
        url = "${MPCONFIG=haven.db.url}",
        user = "${MPCONFIG=haven.db.user}",
        password = "${MPCONFIG=haven.db.password}",
        transactional = true,
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        initialPoolSize = 0,
        minPoolSize = 0,
        maxPoolSize = 40,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.MySQLConnectionValidation",
            "fish.payara.fail-all-connections=true",
            "fish.payara.max-wait-time-in-millis=2500"
        })
public class Database {

    private static final Logger LOG = Logger.getLogger(Database.class.getName());
    private static final String TIME_OUTS = "1000";

    @Inject
    Settings settings;

    @Resource(lookup = "java:app/jdbc/haven")
    DataSource pool;

    private final AtomicReference<EntityManagerFactory> factory = new AtomicReference<>();
    private final LongAdder waits = new LongAdder();
    private final LongAdder waitedNanos = new LongAdder();
    private volatile boolean asked;
    private volatile boolean answering;
    private volatile boolean schemaReady;
    private volatile boolean stepsDone;
    private volatile String refusal;

    /** Whether the database answered within the last second or so. */
    public boolean isAnswering() {
        return answering;
    }

    /** Whether the portal can work: the database answers, its schema is the one this portal needs, and is filled. */
    public boolean isReady() {
        return answering && stepsDone && refusal == null;
    }

    /**
     * Whether this node is still getting ready, with a database that is there: its own affair, so that another node
     * can answer meanwhile. Not so when the database is away, which is away for all.
     */
    public boolean isStarting() {
        return refusal == null && !stepsDone && (answering || !asked);
    }

    /** Why the portal must not work with this database (demo accounts without demo mode), or null. */
    public String refusal() {
        return refusal;
    }

    /** Makes the portal answer nothing but this sentence; ends when the reason does, at the next start. */
    public void refuse(String sentence) {
        refusal = sentence;
    }

    void schemaIsReady() {
        schemaReady = true;
    }

    void stepsAreDone() {
        stepsDone = true;
    }

    DataSource pool() {
        return pool;
    }

    /** Asks the database one small question on a connection of its own, outside the pool, with a second's patience. */
    void watch() {
        var properties = new Properties();
        properties.setProperty("user", settings.databaseUser());
        properties.setProperty("password", settings.databasePassword());
        properties.setProperty("connectTimeout", TIME_OUTS);
        properties.setProperty("socketTimeout", TIME_OUTS);
        boolean now;
        var firstTime = !asked;
        try (var connection = new Driver().connect(settings.databaseUrl(), properties);
                var statement = connection.createStatement();
                var result = statement.executeQuery("select 1")) {
            now = result.next();
        } catch (SQLException | RuntimeException away) { // a timer that throws is never called again
            now = false;
            if (answering || firstTime) {
                LOG.log(Level.WARNING, "The database does not answer: {0}", away.getMessage());
            }
        }
        if (now && !answering) {
            LOG.info("The database answers.");
        }
        answering = now;
        asked = true;
    }

    /** A new entity manager, or {@link DatabaseAway} at once while the watch says that the database is away. */
    EntityManager open() {
        if (!answering || !schemaReady) {
            throw new DatabaseAway(answering ? "the schema is not ready" : "the database does not answer");
        }
        try (var sameAsTheProviders = connection()) {
            return entityManagerFactory().createEntityManager();
        } catch (SQLException | RuntimeException away) {
            throw new DatabaseAway("no entity manager", away);
        }
    }

    private Connection connection() throws SQLException {
        var began = System.nanoTime();
        try {
            return pool.getConnection();
        } finally {
            waits.increment();
            waitedNanos.add(System.nanoTime() - began);
        }
    }

    /** How many connections were asked for since this node started. */
    public long waits() {
        return waits.sum();
    }

    /** How long was waited for them in all. */
    public Duration waited() {
        return Duration.ofNanos(waitedNanos.sum());
    }

    private EntityManagerFactory entityManagerFactory() {
        var made = factory.get();
        return made != null ? made : makeFactory();
    }

    private synchronized EntityManagerFactory makeFactory() {
        if (factory.get() == null) {
            var made = Persistence.createEntityManagerFactory("haven");
            try {
                made.createEntityManager().close(); // deploys the unit; fails here when the database went away
                factory.set(made);
            } catch (RuntimeException failed) {
                made.close();
                throw failed;
            }
        }
        return factory.get();
    }

    @PreDestroy
    void close() {
        var made = factory.getAndSet(null);
        if (made != null) {
            made.close();
        }
    }
}
