package haven.directory;

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
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * DIR-02: where nobody is the security officer of a place, or nobody can be called as such; done by a duty and a contact.
 * Until then readers see who answers instead. There are few such places, so all are read and then put into order.
 */
abstract class VacantOffice implements DueItems {

    private static final int DAYS = 30;
    private static final int MINUTES = 30;

    @Inject
    VacantRepository vacancies;

    @Inject
    RuleStarts starts;

    @Inject
    CountryNames countries;

    @Inject
    Clock clock;

    abstract List<VacantRow> rows(DueQuestion question, LocalDate today);

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
        return Permission.KEEP_CONTACTS;
    }

    @Override
    public List<DueItem> list(DueQuestion question) {
        var start = starts.of(rule());
        return rows(question, LocalDate.now(clock)).stream()
                .sorted(Comparator.comparing((VacantRow row) -> row.since(start))
                        .thenComparing(VacantRow::code))
                .limit(question.most())
                .map(row -> item(row, row.since(start), question.locale()))
                .toList();
    }

    @Override
    public long count(DueQuestion question) {
        return Math.min(rows(question, LocalDate.now(clock)).size(), question.most());
    }

    private DueItem item(VacantRow row, LocalDate since, Locale locale) {
        var role = Texts.get(locale, "person.role." + row.role());
        return new DueItem(
                rule() + "/" + row.code(),
                risk(),
                Texts.get(locale, missing(row), role),
                row.country() == null
                        ? Texts.get(locale, "person.scope.region", row.regionName())
                        : countries.of(row.country(), locale),
                row.scope(),
                since,
                since.plusDays(DAYS),
                MINUTES,
                row.duty() ? Route.KEEP_CONTACTS.path(row.code()) + "?edit=new" : Route.PLACE_ACCESS.path(row.code()));
    }

    private static String missing(VacantRow row) {
        if (row.duty()) {
            return "directory.vacant.noContact";
        }
        return row.contact() ? "directory.vacant.noDuty" : "directory.vacant.neither";
    }
}
