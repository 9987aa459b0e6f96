package haven.aidememoire;

import haven.due.DueQuestion;
import haven.due.Risk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/**
 * AM-12: no medical number answers day and night, or none did in a test call for 90 days. Done by an answered call of the
 * operations centre, which has a task of its own; its keepers see to it that there is a number that can be called.
 */
@ApplicationScoped
public class MedicalDue extends AideDue {

    private static final int DAYS = 7;
    private static final int MINUTES = 10;

    @Inject
    AreaGaps gaps;

    @Override
    public String rule() {
        return "aide.medical";
    }

    @Override
    public Risk risk() {
        return Risk.LIFE;
    }

    @Override
    int minutes() {
        return MINUTES;
    }

    @Override
    List<Found> found(DueQuestion question) {
        return gaps.stationsBelow(area(question, permission())).stream()
                .filter(line -> line.published() && line.urgent())
                .map(line -> GapsDue.found(line, DAYS))
                .sorted(Comparator.comparing(Found::due).thenComparing(Found::subject))
                .toList();
    }
}
