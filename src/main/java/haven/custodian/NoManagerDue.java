package haven.custodian;

import haven.access.Route;
import haven.access.Scoped;
import haven.due.DueItem;
import haven.due.DueQuestion;
import haven.due.DueWord;
import haven.due.Risk;
import haven.due.RuleStarts;
import haven.place.Reach;
import haven.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** PEP-04: a country with custodians where nobody coordinates, so that warnings have nobody to go to; done by recording one. */
@ApplicationScoped
public class NoManagerDue extends CustodianDue {

    private static final int DAYS = 30;
    private static final int MINUTES = 15;

    @Inject
    ManagerDueRepository managers;

    @Inject
    RuleStarts starts;

    @Inject
    Clock clock;

    @Override
    public String rule() {
        return "custodian.vacant";
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
    List<DueItem> items(DueQuestion question) {
        var start = starts.of(rule());
        var reach = new Reach(question.holder().scopesOf(permission())).ofCountries();
        return managers.listVacant(reach, question.country(), LocalDate.now(clock)).stream()
                .map(row -> item(row, row.since(start), question))
                .toList();
    }

    private DueItem item(ManagerDueRow row, LocalDate since, DueQuestion question) {
        return new DueItem(
                rule() + "/" + row.country(),
                risk(),
                Texts.get(question.locale(), "custodian.due.noManager"),
                places.name(row.country(), null, question.locale()),
                Scoped.WORLD + row.region() + "/" + row.country() + "/",
                since,
                since.plusDays(DAYS),
                MINUTES,
                Route.KEEP_CUSTODIANS.path(row.country()));
    }
}
