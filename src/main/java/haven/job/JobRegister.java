package haven.job;

import haven.shared.PortalClock;
import haven.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who does which job, and how it went. Asked by the portal itself, when nobody is calling: hence no {@code @Allowed};
 * every question is a transaction of its own.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class JobRegister {

    /** A node that has not renewed its claim for so long is gone. */
    static final Duration CLAIM = Duration.ofMinutes(1);

    /** After each failure in a row a job rests longer: twice as long if it is quick, else this much more. */
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(5);

    private static final int MOST_DOUBLINGS = 20;

    private static final Duration HISTORY = Duration.ofDays(90);

    /** When a job was started that never was, or that somebody wants to be done now. */
    public static final Instant NEVER = Instant.EPOCH;

    private final Set<String> hurried = ConcurrentHashMap.newKeySet();

    @Inject
    JobRepository jobs;

    @Inject
    Settings settings;

    @Inject
    PortalClock clock;

    /** Claims a job that is due; the instant from which it counts, or empty where it is not due or another has it. */
    Optional<Instant> claim(Job job) {
        var now = clock.machine().truncatedTo(ChronoUnit.MICROS);
        var row = row(job);
        var state = jobs.find(row).orElseGet(() -> {
            jobs.know(row, NEVER);
            return jobs.find(row).orElseThrow();
        });
        return !now.isBefore(next(job, state))
                        && jobs.claim(row, state.startedAt(), settings.node(), now, now.plus(CLAIM))
                ? Optional.of(now)
                : Optional.empty();
    }

    /** When this job is due next, as far as the database knows. */
    Instant next(Job job) {
        return jobs.find(row(job)).map(state -> next(job, state)).orElse(NEVER);
    }

    /** In its rhythm; after failures later or sooner than that; at once where the node that was at it went away. */
    public static Instant next(Job job, JobState state) {
        if (state.claimedUntil() != null) {
            return state.claimedUntil();
        }
        var inTime = job.rhythm().next(state.startedAt());
        return state.failures() == 0 || state.startedAt().equals(NEVER)
                ? inTime
                : afterFailure(job.rhythm(), state, inTime);
    }

    /** What runs every few seconds must not fill the log with failures; what runs at night must not wait for a day. */
    private static Instant afterFailure(Rhythm rhythm, JobState state, Instant inTime) {
        if (rhythm.every().compareTo(AFTER_FAILURE) < 0) {
            var rest = rhythm.every().multipliedBy(1L << Math.min(state.failures(), MOST_DOUBLINGS));
            return state.startedAt().plus(rest.compareTo(AFTER_FAILURE) < 0 ? rest : AFTER_FAILURE);
        }
        var sooner = state.startedAt().plus(AFTER_FAILURE.multipliedBy(state.failures()));
        return sooner.isBefore(inTime) ? sooner : inTime;
    }

    /** Tells the other nodes that these are still being done here. */
    void keep(Set<String> rows) {
        rows.forEach(row -> jobs.keep(row, settings.node(), clock.machine().plus(CLAIM)));
    }

    void end(Job job, Instant startedAt, int done, String errorNumber) {
        jobs.end(new JobRun(row(job), settings.node(), startedAt, clock.machine(), done, errorNumber), settings.node());
    }

    /** The name of the job's row: nodes that each do it have each their own. */
    String row(Job job) {
        return job.isForEveryNode() ? job.name() + "@" + settings.node() : job.name();
    }

    /** Where every job stands, by name. */
    public List<JobState> list() {
        return jobs.list();
    }

    /** What was done or failed, newest first. @param row of one job only, or null for all */
    public List<JobRun> listRuns(String row, int most) {
        return jobs.listRuns(row, most);
    }

    /** Makes the job with this row due now; one that is running stays as it is. @return whether it is due now */
    public boolean hurry(String row) {
        hurried.add(row);
        return jobs.hurry(row, NEVER, clock.machine()) == 1;
    }

    /** The rows that somebody at this node wanted to be looked at since the last call. */
    Set<String> takeHurried() {
        var rows = Set.copyOf(hurried);
        hurried.removeAll(rows);
        return rows;
    }

    int forget() {
        return jobs.forget(clock.machine().minus(HISTORY));
    }
}
