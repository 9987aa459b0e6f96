package haven.directory;

import haven.access.Holder;
import haven.access.Permission;
import haven.access.Route;
import haven.due.DueItem;
import haven.due.DueItems;
import haven.due.DueQuestion;
import haven.due.Risk;
import haven.place.CountryNames;
import haven.place.ScopeCodes;
import haven.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Who leaves and still holds a duty or is a contact, from sixty days before the last day; of a duty until it is ended or
 * handed over, however long ago its holder left. Everybody is told of what they may end or keep themselves.
 */
@ApplicationScoped
public class LeaversDue implements DueItems {

    private static final int OPENS_DAYS_BEFORE = 60;
    private static final int MINUTES = 20;
    private static final int WORLD = 2;
    private static final int REGION = 3;

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
        return Permission.READ_PEOPLE;
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
                place(row, question.holder(), locale),
                scope(row, question.holder()),
                row.lastDay().minusDays(OPENS_DAYS_BEFORE),
                row.lastDay(),
                MINUTES,
                url(row));
    }

    private static boolean mayKnow(LeaverRow row, Holder holder) {
        return holder.scopesOf(Permission.READ_POSTINGS).stream().anyMatch(row.scope()::startsWith);
    }

    /** Where they are posted; for who may not know that, where their duty is. */
    private static String scope(LeaverRow row, Holder holder) {
        if (mayKnow(row, holder)) {
            return row.scope();
        }
        return row.dutyScope() == null ? row.contactScope() : row.dutyScope();
    }

    /** The same in words, a station of a duty by its country. */
    private String place(LeaverRow row, Holder holder, Locale locale) {
        if (mayKnow(row, holder)) {
            return row.stationName()
                    + Texts.get(locale, "directory.vacant.comma")
                    + countries.of(row.country(), locale);
        }
        return switch (scope(row, holder).split("/").length) { // "", "world", region, country
            case WORLD -> Texts.get(locale, "person.scope.world");
            case REGION -> Texts.get(locale, "person.scope.region", row.regionName());
            default -> countries.of(row.country(), locale);
        };
    }

    private static String url(LeaverRow row) {
        if (row.duties() > 0) {
            return Route.PERSON_DUTIES.path(row.personId());
        }
        return Route.KEEP_CONTACTS.path(ScopeCodes.last(row.contactScope()));
    }
}
