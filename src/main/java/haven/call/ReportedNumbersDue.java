package haven.call;

import haven.access.Permission;
import haven.access.Route;
import haven.due.DueItem;
import haven.due.DueItems;
import haven.due.DueQuestion;
import haven.due.Risk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** AM-19: a country's emergency numbers that readers could not reach; done by keeping the number again, or another one. */
@ApplicationScoped
public class ReportedNumbersDue implements DueItems {

    private static final int MINUTES = 5;

    @Inject
    ReportedRepository reports;

    @Inject
    CallPlaces places;

    @Override
    public String rule() {
        return "call.reportedNumber";
    }

    @Override
    public Risk risk() {
        return Risk.LIFE;
    }

    @Override
    public Permission permission() {
        return Permission.KEEP_PLACES;
    }

    @Override
    public List<DueItem> list(DueQuestion question) {
        return question.isEmpty()
                ? List.of()
                : reports.listNumbers(question).stream()
                        .map(row -> item(row, question.locale()))
                        .toList();
    }

    @Override
    public long count(DueQuestion question) {
        return question.isEmpty() ? 0 : reports.countNumbers(question);
    }

    private DueItem item(ReportedRow row, Locale locale) {
        return new DueItem(
                rule() + "/" + row.id(),
                risk(),
                row.what(locale),
                places.name(row.scope(), locale),
                row.scope(),
                row.first(),
                row.first().plusDays(1),
                MINUTES,
                places.firstStation(row.scope()).map(Route.STATION_EDIT::path).orElse(Route.STATIONS.path()));
    }
}
