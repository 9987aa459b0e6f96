package haven.call;

import haven.access.Permission;
import haven.due.DueItem;
import haven.due.DueItems;
import haven.due.DueQuestion;
import haven.due.Risk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** AM-19: numbers that readers could not reach; done by a check, or by other numbers. */
@ApplicationScoped
public class ReportedDue implements DueItems {

    private static final int MINUTES = 5;

    @Inject
    ReportedRepository reports;

    @Inject
    CallPlaces places;

    @Inject
    Clock clock;

    @Override
    public String rule() {
        return "call.reported";
    }

    @Override
    public Risk risk() {
        return Risk.LIFE;
    }

    /** Whoever keeps contacts keeps services and custodians of the same places too; each is asked for by its own. */
    @Override
    public Permission permission() {
        return Permission.KEEP_CONTACTS;
    }

    @Override
    public List<DueItem> list(DueQuestion question) {
        return question.isEmpty()
                ? List.of()
                : reports.list(question, LocalDate.now(clock)).stream()
                        .map(row -> item(row, question.locale()))
                        .toList();
    }

    @Override
    public long count(DueQuestion question) {
        return question.isEmpty() ? 0 : reports.count(question, LocalDate.now(clock));
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
                row.url());
    }
}
