package haven.directory;

import haven.access.Permission;
import haven.access.Route;
import haven.contact.ContactKind;
import haven.due.DueItem;
import haven.due.DueItems;
import haven.due.DueQuestion;
import haven.due.Risk;
import haven.due.RuleStarts;
import haven.place.CountryNames;
import haven.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Short emergency numbers, checked once a year for all stations of a country; done by keeping the number anew. */
@ApplicationScoped
public class NumbersDue implements DueItems {

    private static final int MONTH = 30;
    private static final int MINUTES = 3;

    @Inject
    NumberDueRepository numbers;

    @Inject
    CountryNames countries;

    @Inject
    RuleStarts starts;

    @Inject
    Clock clock;

    @Override
    public String rule() {
        return "directory.number";
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
        return numbers.list(question, before()).stream()
                .map(number -> item(number, question.locale()))
                .toList();
    }

    @Override
    public long count(DueQuestion question) {
        return numbers.count(question, before());
    }

    private LocalDate before() {
        return LocalDate.now(clock).minusDays(ContactKind.POLICE.checkEveryDays());
    }

    private DueItem item(DueNumber number, Locale locale) {
        var over = number.verifiedOn().plusDays(ContactKind.POLICE.checkEveryDays() + 1L);
        var since = over.isBefore(starts.of(rule())) ? starts.of(rule()) : over;
        return new DueItem(
                rule() + "/" + number.id(),
                risk(),
                Texts.get(locale, "place.number." + number.kind()) + " " + number.digits(),
                countries.of(number.country(), locale),
                number.scope(),
                since,
                since.plusDays(MONTH),
                MINUTES,
                Route.STATION_EDIT.path(number.station()));
    }
}
