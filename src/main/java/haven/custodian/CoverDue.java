package haven.custodian;

import haven.due.DueItem;
import haven.due.DueQuestion;
import haven.due.DueWord;
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

/** PEP-05: stations where custodians or kits are missing, though there were custodians once. Done by designating or confirming
 * custodians and by entering kits. A kit that is to be replaced is missed here with the next month only: the queue goes
 * out by mail, and the day on which a line is new would be the day on which the kit was used. */
@ApplicationScoped
public class CoverDue extends CustodianDue {

    private static final int MINUTES = 30;
    private static final int MONTH = 30;

    @Inject
    CoverRepository covers;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Override
    public String rule() {
        return "custodian.cover";
    }

    @Override
    public DueWord word() {
        return DueWord.MISSING;
    }

    @Override
    public Risk risk() {
        return Risk.LIFE;
    }

    @Override
    List<DueItem> items(DueQuestion question) {
        var start = covers.start();
        var reach = new Reach(question.holder().scopesOf(permission()));
        return covers
                .list(
                        reach,
                        question.country(),
                        LocalDays.of(clock),
                        YearMonth.now(clock).minusMonths(1),
                        CoverRule.of(settings))
                .stream()
                .filter(row -> row.cover().known() > 0 && row.cover().isShort())
                .map(row -> item(row, start, question))
                .toList();
    }

    private DueItem item(CoverRow row, LocalDate start, DueQuestion question) {
        return new DueItem(
                rule() + "/" + row.station(),
                risk(),
                Texts.get(
                        question.locale(),
                        "custodian.due.cover",
                        row.cover().missingCustodians(),
                        row.cover().missingKits()),
                places.name(row.country(), row.name(), question.locale()),
                row.scope(),
                start,
                due(start, LocalDate.now(clock)),
                MINUTES,
                row.url());
    }

    /** Since when it is short is not known, lest it tell a day: with the month, and a month after the rule began. */
    static LocalDate due(LocalDate start, LocalDate today) {
        var endOfMonth = YearMonth.from(today).atEndOfMonth();
        var first = start.plusDays(MONTH);
        return first.isAfter(endOfMonth) ? first : endOfMonth;
    }
}
