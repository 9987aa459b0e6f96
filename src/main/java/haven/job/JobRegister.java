package haven.job;

import haven.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who does which job, and how it went. Asked by the portal itself, when nobody is calling: hence no {@code @Allowed};
 * every question is a transaction of its own.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class JobRegister {

    /** A node that has not renewed its claim for so long is gone. */
    static final Duration CLAIM = Duration.ofMinutes(1);

    /** A job that failed is tried again after this, then twice this, and so on, if its rhythm is slower. */
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(5);

    private static final Duration HISTORY = Duration.ofDays(90);
    private static final Instant NEVER = Instant.EPOCH;

    @Inject
    JobRepository jobs;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Claims a job that is due; the instant from which it counts, or empty where it is not due or another has it. */
    Optional<Instant> claim(Job job) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var row = row(job);
        jobs.know(row, NEVER);
        var state = jobs.find(row).orElseThrow();
        return !now.isBefore(next(job, state))
                        && jobs.claim(row, state.startedAt(), settings.node(), now, now.plus(CLAIM))
                ? Optional.of(now)
                : Optional.empty();
    }

    /** When this job is due next, as far as the database knows. */
    Instant next(Job job) {
        return next(job, jobs.find(row(job)).orElseThrow());
    }

    /** In its rhythm; sooner after a failure, and at once where the node that was at it went away. */
    static Instant next(Job job, JobState state) {
        var inTime = job.rhythm().next(state.startedAt());
        if (state.claimedUntil() != null) {
            return state.claimedUntil();
        }
        var again = state.startedAt().plus(AFTER_FAILURE.multipliedBy(Math.max(1, state.failures())));
        return state.failures() > 0 && again.isBefore(inTime) ? again : inTime;
    }

    /** Tells the other nodes that these are still being done here. */
    void keep(Set<String> rows) {
        rows.forEach(row -> jobs.keep(row, settings.node(), clock.instant().plus(CLAIM)));
    }

    void end(Job job, Instant startedAt, int done, String errorNumber) {
        jobs.end(new JobRun(row(job), settings.node(), startedAt, clock.instant(), done, errorNumber), settings.node());
    }

    /** The name of the job's row: nodes that each do it have each their own. */
    String row(Job job) {
        return job.isForEveryNode() ? job.name() + "@" + settings.node() : job.name();
    }

    /** Where every job stands, by name. */
    public List<JobState> list() {
        return jobs.list();
    }

    /** What was done or failed, newest first. */
    public List<JobRun> listRuns(int most) {
        return jobs.listRuns(most);
    }

    /** Makes the job with this row due now; one that is running stays as it is. */
    public void hurry(String row) {
        jobs.hurry(row, NEVER, clock.instant());
    }

    int forget() {
        return jobs.forget(clock.instant().minus(HISTORY));
    }
}
