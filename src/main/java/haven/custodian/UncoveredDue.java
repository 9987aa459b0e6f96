package haven.custodian;

import haven.access.Route;
import haven.access.Scoped;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** PEP-05: a country with duty stations to which people are posted and which never had a custodian: one item a country, so that
 * headquarters is not buried. Done by designating custodians there. */
@ApplicationScoped
public class UncoveredDue extends CustodianDue {

    private static final int MINUTES = 60;

    @Inject
    CoverRepository covers;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Override
    public String rule() {
        return "custodian.nobody";
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
        var start = covers.start();
        var reach = new Reach(question.holder().scopesOf(permission())).ofCountries();
        if (reach.scopes().isEmpty()) {
            return List.of();
        }
        var byCountry = new LinkedHashMap<String, List<CoverRow>>();
        covers
                .list(reach, question.country(), LocalDays.of(clock), YearMonth.now(clock), CoverRule.of(settings))
                .stream()
                .filter(row -> row.cover().known() == 0)
                .forEach(row -> byCountry
                        .computeIfAbsent(row.country(), country -> new ArrayList<>())
                        .add(row));
        return byCountry.values().stream()
                .map(rows -> item(rows, start, question))
                .toList();
    }

    private DueItem item(List<CoverRow> rows, LocalDate start, DueQuestion question) {
        var first = rows.get(0);
        return new DueItem(
                rule() + "/" + first.country(),
                risk(),
                Texts.get(question.locale(), "custodian.due.nobody", rows.size()),
                places.name(first.country(), null, question.locale()),
                Scoped.WORLD + first.region() + "/" + first.country() + "/",
                start,
                CoverDue.due(start, LocalDate.now(clock)),
                MINUTES,
                Route.KEEP_COVER.path(first.country()));
    }
}
