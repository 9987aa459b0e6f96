package haven.problem;

import haven.access.Permission;
import haven.access.Route;
import haven.access.Scoped;
import haven.due.DueItem;
import haven.due.DueItems;
import haven.due.DueQuestion;
import haven.due.Risk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What readers reported as wrong; done by marking it done. */
@ApplicationScoped
public class ReportsDue implements DueItems {

    private static final int DAYS = 14;
    private static final int MINUTES = 5;

    @Inject
    ProblemRepository problems;

    @Override
    public String rule() {
        return "problem.open";
    }

    @Override
    public Risk risk() {
        return Risk.ORDER;
    }

    @Override
    public Permission permission() {
        return Permission.READ_PROBLEMS;
    }

    @Override
    public List<DueItem> list(DueQuestion question) {
        return problems.listDue(question).stream().map(this::item).toList();
    }

    @Override
    public long count(DueQuestion question) {
        return problems.listDueIds(question).size();
    }

    private DueItem item(ProblemRow row) {
        return new DueItem(
                rule() + "/" + row.id(),
                risk(),
                row.beginning(),
                row.page().isEmpty() ? "Haven" : row.page(),
                Scoped.WORLD,
                row.reportedOn(),
                row.reportedOn().plusDays(DAYS),
                MINUTES,
                Route.PROBLEMS.path());
    }
}
