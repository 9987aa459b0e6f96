package haven.aidememoire;

import haven.access.Route;
import haven.due.DueQuestion;
import haven.due.DueWord;
import haven.due.Risk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** A draft that somebody else proposed; done by releasing it or sending it back. */
@ApplicationScoped
public class ReleaseDue extends AideDue {

    private static final int DAYS = 3;
    private static final int MINUTES = 5;

    @Inject
    GapRepository rows;

    @Override
    public String rule() {
        return "aide.release";
    }

    @Override
    public Risk risk() {
        return Risk.SAFETY;
    }

    @Override
    int minutes() {
        return MINUTES;
    }

    @Override
    List<Found> found(DueQuestion question) {
        return rows.listLast(AideDecision.Outcome.PROPOSED).stream()
                .filter(one -> !one.isBy(question.holder()))
                .map(one -> one.found(DAYS))
                .toList();
    }

    @Override
    String url(String place) {
        return Route.HELP_COMPARE.path(place);
    }

    @Override
    public DueWord word() {
        return DueWord.TO_APPROVE;
    }
}
