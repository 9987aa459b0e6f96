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
import java.util.List;
import java.util.Locale;

/**
 * PEP-08: a custodian of whom nobody has said for a quarter and two weeks that the details are right, with how often they
 * were asked by letter. It comes to whoever keeps the region or the world; the country was told by the check that is due.
 * Done by confirming or ending.
 */
@ApplicationScoped
public class SilentDue extends CustodianDue {

    private static final int DEPTH_OF_REGIONS = 3;
    private static final int WEEK = 7;
    private static final int MINUTES = 10;

    @Inject
    CoverRepository covers;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Override
    public String rule() {
        return "custodian.silent";
    }

    @Override
    public DueWord word() {
        return DueWord.TO_CONFIRM;
    }

    @Override
    public Risk risk() {
        return Risk.LIFE;
    }

    @Override
    List<DueItem> items(DueQuestion question) {
        var regions = question.holder().scopesOf(permission()).stream()
                .filter(scope -> scope.split("/").length <= DEPTH_OF_REGIONS)
                .toList();
        if (regions.isEmpty()) {
            return List.of();
        }
        return covers
                .listSilent(new Reach(regions), question.country(), LocalDays.of(clock), CoverRule.of(settings))
                .stream()
                .map(row -> item(row, question))
                .toList();
    }

    private DueItem item(CustodianDueRow row, DueQuestion question) {
        var since = row.day().plusDays(settings.custodianConfirmedDays() + 1L);
        return new DueItem(
                rule() + "/" + row.custodian(),
                risk(),
                what(row, question.locale()),
                places.name(row.country(), row.stationName(), question.locale()),
                row.scope(),
                since,
                since.plusDays(WEEK),
                MINUTES,
                row.url());
    }

    private static String what(CustodianDueRow row, Locale locale) {
        return switch (row.letters()) {
            case 0 -> row.title();
            case 1 -> Texts.get(locale, "custodian.due.askedOnce", row.title());
            default -> Texts.get(locale, "custodian.due.askedTwice", row.title());
        };
    }
}
