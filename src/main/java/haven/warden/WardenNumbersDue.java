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
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** DIR-08: a warden's number that nobody called for half a year, or since it was written down; done by a call. */
@ApplicationScoped
public class WardenNumbersDue implements DueItems {

    private static final int DAYS = 30;
    private static final int MINUTES = 3;

    @Inject
    WardenNumberRepository numbers;

    @Inject
    RuleStarts starts;

    @Inject
    CountryNames countries;

    @Inject
    Clock clock;

    @Override
    public String rule() {
        return "warden.number";
    }

    @Override
    public DueWord word() {
        return DueWord.TO_CONFIRM;
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
        var today = LocalDate.now(clock);
        return question.among(numbers.listUnchecked(question, today, today.minusDays(Zones.NUMBER_DAYS)).stream()
                .map(row -> item(row, question))
                .sorted(Comparator.comparing(DueItem::due).thenComparing(DueItem::key))
                .toList());
    }

    @Override
    public long count(DueQuestion question) {
        return list(question).size();
    }

    private DueItem item(NumberDueRow row, DueQuestion question) {
        var since = row.since(starts.of(rule()));
        var comma = "ar".equals(question.locale().getLanguage()) ? "، " : ", ";
        return new DueItem(
                rule() + "/" + row.duty(),
                risk(),
                row.name() + comma + row.zone(),
                row.stationName() + comma + countries.of(row.country(), question.locale()),
                row.scope(),
                since,
                since.plusDays(DAYS),
                MINUTES,
                Route.WARDENS.path(row.station()) + "#numbers");
    }
}
