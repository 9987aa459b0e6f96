package haven.warden;

import haven.access.Permission;
import haven.access.Route;
import haven.due.DueItem;
import haven.due.DueItems;
import haven.due.DueQuestion;
import haven.due.DueWord;
import haven.due.Risk;
import haven.due.RuleStarts;
import haven.place.CountryNames;
import haven.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** People who are at a station and belong to no zone, one item a station; done by putting them into one. */
@ApplicationScoped
public class UncoveredDue implements DueItems {

    private static final int WEEK = 7;
    private static final int MINUTES = 10;

    @Inject
    WardenDueRepository wardens;

    @Inject
    RuleStarts starts;

    @Inject
    CountryNames countries;

    @Inject
    Clock clock;

    @Override
    public String rule() {
        return "warden.uncovered";
    }

    @Override
    public DueWord word() {
        return DueWord.MISSING;
    }

    @Override
    public Risk risk() {
        return Risk.SAFETY;
    }

    @Override
    public Permission permission() {
        return Permission.KEEP_WARDENS;
    }

    @Override
    public List<DueItem> list(DueQuestion question) {
        return wardens.uncovered(question, LocalDate.now(clock)).stream()
                .map(row -> item(row, question))
                .toList();
    }

    @Override
    public long count(DueQuestion question) {
        return wardens.countUncovered(question, LocalDate.now(clock));
    }

    private DueItem item(UncoveredRow row, DueQuestion question) {
        var start = starts.of(rule()); // nobody is late for the time before the portal knew zones
        var since = row.since().isBefore(start) ? start : row.since();
        return new DueItem(
                rule() + "/" + row.station(),
                risk(),
                Texts.get(question.locale(), "warden.due.people", row.people()),
                row.stationName()
                        + ("ar".equals(question.locale().getLanguage()) ? "، " : ", ")
                        + countries.of(row.country(), question.locale()),
                row.scope(),
                since,
                since.plusDays(WEEK),
                MINUTES,
                Route.WARDENS.path(row.station()));
    }
}
