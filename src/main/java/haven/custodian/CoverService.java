package haven.custodian;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Permission;
import haven.place.Place;
import haven.place.PlaceService;
import haven.place.Reach;
import haven.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

/** PEP-05: where cover is short, for those who keep the place; for others there is no such list. */
@ApplicationScoped
@Transactional
public class CoverService {

    @Inject
    PlaceService places;

    @Inject
    CoverRepository covers;

    @Inject
    Caller caller;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** The world, region, country or station whose cover the caller sees. @throws haven.shared.NotThere for others */
    @Allowed(Permission.KEEP_CUSTODIANS)
    public Place getKeptPlace(String code) {
        var place = places.getPlace(code);
        caller.mustRead(Permission.KEEP_CUSTODIANS, place);
        return place;
    }

    /** What a station needs, by the settings. */
    @Allowed(Permission.KEEP_CUSTODIANS)
    public CoverRule getRule() {
        return CoverRule.of(settings);
    }

    /** The stations of this place that have or had custodians, or to which people are posted; the worst first. */
    @Allowed(Permission.KEEP_CUSTODIANS)
    public List<CoverRow> list(String code) {
        var reach = new Reach(List.of(getKeptPlace(code).scope()));
        var untilNow = YearMonth.now(clock).plusMonths(1); // wherever a month has begun already
        return covers.list(reach, null, LocalDays.of(clock), untilNow, getRule()).stream()
                .sorted(Comparator.comparing(CoverService::rank)
                        .thenComparing(row -> -row.cover().missing()))
                .toList();
    }

    /** What was there and is lost stands before what nobody ever had. */
    private static int rank(CoverRow row) {
        return switch (row.cover().state()) {
            case RED -> 0;
            case MISSING -> 1;
            case AMBER -> 2;
            case FINE -> 3;
        };
    }
}
