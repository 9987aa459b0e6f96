package haven.directory;

import haven.access.Permission;
import haven.access.Route;
import haven.due.DueItem;
import haven.due.DueItems;
import haven.due.DueQuestion;
import haven.due.Risk;
import haven.place.CountryNames;
import haven.shared.Texts;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Emergency numbers that the keepers of a country should check; done by keeping the number anew. */
abstract class CountryNumbersDue implements DueItems {

    private static final int MINUTES = 3;

    @Inject
    NumberDueRepository numbers;

    @Inject
    CountryNames countries;

    abstract NumberDueRepository.Condition condition(DueQuestion question);

    abstract LocalDate since(DueNumber number);

    /** Within so many days it should be done. */
    abstract int days();

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
        return numbers.list(question, condition(question)).stream()
                .map(number -> item(number, question.locale()))
                .toList();
    }

    @Override
    public long count(DueQuestion question) {
        return numbers.count(question, condition(question));
    }

    private DueItem item(DueNumber number, Locale locale) {
        var since = since(number);
        return new DueItem(
                rule() + "/" + number.id(),
                risk(),
                Texts.get(locale, "place.number." + number.kind()) + " " + number.digits(),
                countries.of(number.country(), locale),
                number.scope(),
                since,
                since.plusDays(days()),
                MINUTES,
                Route.STATION_EDIT.path(number.station()));
    }
}
