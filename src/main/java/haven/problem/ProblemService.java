package haven.problem;

import haven.access.Allowed;
import haven.access.Permission;
import haven.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Takes reports from everybody, and shows them to those who put things right. */
@ApplicationScoped
@Transactional
public class ProblemService {

    private static final int MOST_A_DAY = 1_000;

    @Inject
    ProblemRepository problems;

    @Inject
    Clock clock;

    /**
     * Keeps what a reader says about a page, and nothing about the reader.
     *
     * @throws RuleViolation where there is no text or too much, or the day has had its fill
     */
    @Allowed(Permission.READ_PUBLIC)
    public void report(String page, String text) {
        var today = LocalDate.now(clock);
        var report = new ProblemReport(page, text, today);
        if (problems.countOn(today) >= MOST_A_DAY) {
            throw new RuleViolation("problem.error.enoughToday");
        }
        problems.add(report);
    }

    @Allowed(Permission.READ_PROBLEMS)
    public List<ProblemRow> list(boolean done, int first, int most) {
        return problems.list(done, first, most);
    }

    @Allowed(Permission.READ_PROBLEMS)
    public long count(boolean done) {
        return problems.count(done);
    }

    @Allowed(Permission.READ_PROBLEMS)
    public void markDone(long id) {
        problems.get(id).done(LocalDate.now(clock));
        problems.flush();
    }

    @Allowed(Permission.READ_PROBLEMS)
    public void reopen(long id) {
        problems.get(id).reopen();
        problems.flush();
    }
}
