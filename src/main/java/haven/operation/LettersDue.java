package haven.operation;

import haven.access.Permission;
import haven.access.Route;
import haven.access.Scoped;
import haven.due.DueItem;
import haven.due.DueItems;
import haven.due.DueQuestion;
import haven.due.Risk;
import haven.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Mails that did not leave, all in one; done by sending them again, or by deciding that they shall not leave. */
@ApplicationScoped
public class LettersDue implements DueItems {

    private static final String ALL = "dead";
    private static final int MINUTES = 10;

    @Inject
    OperationDueRepository letters;

    @Override
    public String rule() {
        return "operation.letters";
    }

    @Override
    public Risk risk() {
        return Risk.SAFETY;
    }

    @Override
    public Permission permission() {
        return Permission.KEEP_PORTAL;
    }

    @Override
    public List<DueItem> list(DueQuestion question) {
        if (question.country() != null
                || question.without().contains(ALL)
                || question.only() != null && !question.only().contains(ALL)) {
            return List.of();
        }
        return letters.deadLetters().stream().map(dead -> item(dead, question)).toList();
    }

    @Override
    public long count(DueQuestion question) {
        return list(question).size();
    }

    private DueItem item(OperationDueRepository.DeadLetters dead, DueQuestion question) {
        var since = LocalDate.ofInstant(dead.since(), ZoneOffset.UTC);
        return new DueItem(
                rule() + "/" + ALL,
                risk(),
                Texts.get(question.locale(), "operation.due.letters", dead.number()),
                "Haven",
                Scoped.WORLD,
                since,
                since.plusDays(1),
                MINUTES,
                Route.MAILS.path());
    }
}
