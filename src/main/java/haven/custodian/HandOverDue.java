package haven.custodian;

import haven.due.DueItem;
import haven.due.DueQuestion;
import haven.due.Risk;
import haven.place.Reach;
import haven.shared.Settings;
import haven.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** PEP-10: a custodian leaves, or is away for more than three days, and answers for kits or is the last one there. It opens as
 * soon as that is known, at most sixty days before, and goes by handing over; their last day alone does not end it. */
@ApplicationScoped
public class HandOverDue extends CustodianDue {

    private static final int AHEAD = 60;
    private static final int MINUTES = 20;

    @Inject
    CoverRepository covers;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Override
    public String rule() {
        return "custodian.handOver";
    }

    @Override
    public Risk risk() {
        return Risk.LIFE;
    }

    @Override
    List<DueItem> items(DueQuestion question) {
        return covers
                .listLeaving(
                        new Reach(question.holder().scopesOf(permission())),
                        question.country(),
                        LocalDays.of(clock),
                        AHEAD,
                        YearMonth.now(clock).minusMonths(1),
                        CoverRule.of(settings))
                .stream()
                .map(row -> item(row, question))
                .toList();
    }

    private DueItem item(CustodianDueRow row, DueQuestion question) {
        var key = row.alone() ? "custodian.due.leavesLast" : "custodian.due.leaves";
        return new DueItem(
                rule() + "/" + row.custodian(),
                risk(),
                Texts.get(question.locale(), key, row.title(), row.kits()),
                places.name(row.country(), row.stationName(), question.locale()),
                row.scope(),
                earlier(row.day().minusDays(AHEAD), LocalDate.now(clock)),
                row.day(),
                MINUTES,
                row.url() + "#handOver");
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
