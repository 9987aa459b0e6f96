package haven.aidememoire;

import haven.due.DueQuestion;
import haven.due.DueWord;
import haven.due.Risk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;

/** AM-12: an Aide-Memoire that readers see lacks something; done by closing the gaps and releasing that. */
@ApplicationScoped
public class GapsDue extends AideDue {

    private static final int DAYS = 30;
    private static final int MINUTES = 30;

    @Inject
    AreaGaps gaps;

    @Override
    public String rule() {
        return "aide.gaps";
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
        return gaps.below(area(question, permission())).stream()
                .filter(line -> line.published() && !line.complete() && !line.urgent())
                .map(line -> found(line, DAYS))
                .sorted(Comparator.comparing(Found::due).thenComparing(Found::subject))
                .toList();
    }

    /** Due so many days after it was published. */
    static Found found(GapLine line, int days) {
        var since = LocalDate.ofInstant(line.publishedAt(), ZoneOffset.UTC);
        return new Found(
                line.code(),
                line.scope(),
                line.code(),
                line.country(),
                line.station().isEmpty() ? "" : line.code(),
                since,
                since.plusDays(days));
    }

    @Override
    public DueWord word() {
        return DueWord.MISSING;
    }
}
