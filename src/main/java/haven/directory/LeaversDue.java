package haven.directory;

import haven.access.Permission;
import haven.access.Route;
import haven.due.DueItem;
import haven.due.DueItems;
import haven.due.DueQuestion;
import haven.due.Risk;
import haven.place.CountryNames;
import haven.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Who leaves and still holds a duty or is a contact, from sixty days before the last day; of a duty until it is ended or
 * handed over, however long ago its holder left.
 */
@ApplicationScoped
public class LeaversDue implements DueItems {

    private static final int OPENS_DAYS_BEFORE = 60;
    private static final int MINUTES = 20;

    @Inject
    LeaverRepository leavers;

    @Inject
    CountryNames countries;

    @Inject
    Clock clock;

    @Override
    public String rule() {
        return "person.leaving";
    }

    @Override
    public Risk risk() {
        return Risk.SAFETY;
    }

    @Override
    public Permission permission() {
        return Permission.READ_POSTINGS;
    }

    @Override
    public List<DueItem> list(DueQuestion question) {
        return leavers.list(question, today(), until()).stream()
                .map(row -> item(row, question))
                .toList();
    }

    @Override
    public long count(DueQuestion question) {
        return leavers.count(question, today(), until());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private LocalDate until() {
        return today().plusDays(OPENS_DAYS_BEFORE);
    }

    private DueItem item(LeaverRow row, DueQuestion question) {
        var locale = question.locale();
        return new DueItem(
                rule() + "/" + row.stayId(),
                risk(),
                Texts.get(locale, "directory.leaver.what", row.name(), row.duties(), row.contacts()),
                row.stationName() + Texts.get(locale, "directory.vacant.comma") + countries.of(row.country(), locale),
                row.scope(),
                row.lastDay().minusDays(OPENS_DAYS_BEFORE),
                row.lastDay(),
                MINUTES,
                Route.PERSON.path(row.personId()));
    }
}
