package haven.job;

import haven.shared.Database;
import haven.shared.DatabaseAway;
import haven.shared.PortalClock;
import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The portal's clockwork: looks every second which jobs are due, claims them and has them done side by side. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TimerJob {

    private static final Logger LOG = Logger.getLogger(TimerJob.class.getName());

    @Inject
    Database database;

    @Inject
    @Any
    Instance<Job> jobs;

    @Inject
    JobRegister register;

    @Inject
    JobWork work;

    @Inject
    PortalClock clock;

    @Resource
    ManagedExecutorService executor;

    /** When to look at the database again, by row; so that nobody asks it every second about what is due at night. */
    private final Map<String, Instant> next = new ConcurrentHashMap<>();

    private final Set<String> running = ConcurrentHashMap.newKeySet();
    private Instant kept = Instant.EPOCH;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void look() {
        try {
            if (!clock.isStopped() && database.isReady()) {
                keepClaims();
                register.takeHurried().forEach(next::remove);
                for (var job : jobs) {
                    beginSafely(job);
                }
            }
        } catch (RuntimeException failed) { // a timer that throws is never called again
            LOG.log(Level.WARNING, "Jobs could not be looked at; tried again in a second", failed);
        }
    }

    /** A job that cannot be begun does not keep the others from it. */
    private void beginSafely(Job job) {
        try {
            begin(job);
        } catch (DatabaseAway away) {
            throw away;
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "The job " + job.name() + " could not be begun; tried again soon", failed);
        }
    }

    private void keepClaims() {
        var now = clock.machine();
        if (now.isAfter(kept.plus(JobRegister.CLAIM.dividedBy(4)))) {
            register.keep(Set.copyOf(running));
            next.clear(); // somebody at another node may have asked for a job to be done at once
            kept = now;
        }
    }

    private void begin(Job job) {
        var row = register.row(job);
        var due = next.get(row);
        if (running.contains(row) || due != null && clock.machine().isBefore(due)) {
            return;
        }
        var claimed = register.claim(job);
        next.put(row, register.next(job));
        claimed.ifPresent(startedAt -> {
            running.add(row);
            try {
                executor.execute(() -> doIt(job, row, startedAt));
            } catch (RuntimeException refused) {
                running.remove(row);
                throw refused;
            }
        });
    }

    private void doIt(Job job, String row, Instant startedAt) {
        try {
            work.run(job, startedAt);
        } catch (DatabaseAway away) {
            LOG.log(Level.INFO, "The database went away during {0}; it is done again when the claim has run out.", row);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "How " + row + " went could not be written down; it is done again", failed);
        } finally {
            running.remove(row);
            next.remove(row); // while it ran, it was due when its claim would have run out
        }
    }
}
