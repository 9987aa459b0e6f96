package haven.aidememoire;

import haven.due.DueQuestion;
import haven.due.DueWord;
import haven.due.Risk;
import haven.due.RuleStarts;
import haven.edition.PublishedStation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** A country in which nothing is published, neither for itself nor for a station; done by publishing something. */
@ApplicationScoped
public class MissingAideDue extends AideDue {

    private static final int DAYS = 90;
    private static final int MINUTES = 120;

    @Inject
    GapRepository rows;

    @Inject
    RuleStarts starts;

    @Override
    public String rule() {
        return "aide.missing";
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
        var start = starts.of(rule());
        var published = rows.listPublished(area(question, permission()));
        return shelf.stations().stream()
                .collect(Collectors.groupingBy(PublishedStation::country, java.util.TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(stations -> stations.get(0))
                .filter(one -> published.stream().noneMatch(scope -> scope.startsWith(one.countryScope())))
                .map(one -> new Found(
                        one.country(),
                        one.countryScope(),
                        one.country(),
                        one.country(),
                        "",
                        start,
                        start.plusDays(DAYS)))
                .toList();
    }

    @Override
    public DueWord word() {
        return DueWord.MISSING;
    }
}
