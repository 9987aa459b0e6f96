package haven.aidememoire;

import haven.due.DueQuestion;
import haven.due.Risk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** A draft that came back to the keeper who proposed it; done by proposing it again, or by discarding the changes. */
@ApplicationScoped
public class SentBackDue extends AideDue {

    private static final int DAYS = 7;
    private static final int MINUTES = 15;

    @Inject
    GapRepository rows;

    @Override
    public String rule() {
        return "aide.sentBack";
    }

    @Override
    public Risk risk() {
        return Risk.ORDER;
    }

    @Override
    int minutes() {
        return MINUTES;
    }

    @Override
    List<Found> found(DueQuestion question) {
        return rows.listLast(AideDecision.Outcome.SENT_BACK).stream()
                .filter(one -> one.isBy(question.holder()))
                .map(one -> one.found(DAYS))
                .toList();
    }
}
