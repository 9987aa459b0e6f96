package haven.operation;

import haven.access.Allowed;
import haven.access.Permission;
import haven.job.Job;
import haven.job.JobRegister;
import haven.job.JobRun;
import haven.job.JobState;
import haven.shared.NotThere;
import haven.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Tells how the portal's jobs are, and has one done at once. */
@ApplicationScoped
@Transactional
public class JobService {

    @Inject
    JobRegister register;

    @Inject
    @Any
    Instance<Job> jobs;

    @Inject
    Clock clock;

    /** Every job, by name; those that each node does for itself once for each node. */
    @Allowed(Permission.KEEP_PORTAL)
    public List<JobRow> list() {
        var states = register.list();
        return jobs.stream()
                .flatMap(job -> rows(job, states))
                .sorted(Comparator.comparing(JobRow::row))
                .toList();
    }

    private Stream<JobRow> rows(Job job, List<JobState> states) {
        var now = clock.instant();
        return states.stream().filter(state -> isOf(job, state.name())).map(state -> row(job, state, now));
    }

    private static boolean isOf(Job job, String row) {
        return job.isForEveryNode() ? row.startsWith(job.name() + "@") : row.equals(job.name());
    }

    private static JobRow row(Job job, JobState state, Instant now) {
        var running = state.isRunning(now);
        var next = JobRegister.next(job, state);
        return new JobRow(
                state.name(),
                job.name(),
                job.rhythm(),
                state.node(),
                JobRegister.NEVER.equals(state.startedAt()) ? null : state.startedAt(),
                state.endedAt(),
                running,
                state.failures(),
                state.errorNumber(),
                running ? null : next.isBefore(now) ? now : next);
    }

    /** What was done or failed, newest first. @param row of one job only, or null for all */
    @Allowed(Permission.KEEP_PORTAL)
    public List<JobRun> listRuns(String row, int most) {
        return register.listRuns(row, most);
    }

    /**
     * Has this job done now, by whichever node sees it first.
     *
     * @throws NotThere where there is no such job
     * @throws RuleViolation where it is running
     */
    @Allowed(Permission.KEEP_PORTAL)
    public void hurry(String row) {
        if (jobs.stream().noneMatch(job -> isOf(job, row))) {
            throw new NotThere("job");
        }
        if (!register.hurry(row)) {
            throw new RuleViolation("operation.error.running");
        }
    }
}
