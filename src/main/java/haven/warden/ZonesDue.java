package haven.warden;

import haven.access.Permission;
import haven.access.Route;
import haven.due.DueItem;
import haven.due.DueItems;
import haven.due.DueQuestion;
import haven.due.Risk;
import haven.place.CountryNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Zones without a warden or an alternate, and those that will be two weeks from now because somebody leaves; done by
 * appointing somebody who is there.
 */
@ApplicationScoped
public class ZonesDue implements DueItems {

    private static final int MINUTES = 15;

    @Inject
    WardenDueRepository lacking;

    @Inject
    WardenRepository wardens;

    @Inject
    CountryNames countries;

    @Inject
    Clock clock;

    @Override
    public String rule() {
        return "warden.zone";
    }

    @Override
    public Risk risk() {
        return Risk.SAFETY;
    }

    @Override
    public Permission permission() {
        return Permission.KEEP_WARDENS;
    }

    /** Three statements, whatever the number: since when something is missing is told by duties and stays. */
    @Override
    public List<DueItem> list(DueQuestion question) {
        var today = LocalDate.now(clock);
        var rows = lacking.zones(question, today, today.plusDays(Zones.SOON_DAYS));
        var duties = wardens.listDuties(rows.stream().map(WardenDueRow::zone).toList());
        var people = duties.stream().map(duty -> duty.getPerson().getId()).collect(Collectors.toSet());
        var stays = wardens.listStays(people, today.minusYears(1));
        return rows.stream()
                .map(row -> {
                    var here = stays.stream()
                            .filter(stay -> stay.getStation().getCode().equals(row.station()))
                            .toList();
                    return item(row, new Zones(today, new Presence(here), duties, List.of()), today, question);
                })
                .sorted(Comparator.comparing(DueItem::due).thenComparing(DueItem::key))
                .toList();
    }

    @Override
    public long count(DueQuestion question) {
        var today = LocalDate.now(clock);
        return lacking.countZones(question, today, today.plusDays(Zones.SOON_DAYS));
    }

    /** What is missing is to be there within two weeks; who leaves hands over by their last day. */
    private DueItem item(WardenDueRow row, Zones zones, LocalDate today, DueQuestion question) {
        var lacksFrom = zones.lacksFrom(row.zone());
        var isToCome = lacksFrom != null && lacksFrom.isAfter(today);
        var since = isToCome ? lacksFrom.minusDays(Zones.SOON_DAYS) : zones.lackingSince(row.zone(), row.madeOn());
        return new DueItem(
                rule() + "/" + row.zone(),
                risk(),
                row.name(),
                row.stationName()
                        + ("ar".equals(question.locale().getLanguage()) ? "، " : ", ")
                        + countries.of(row.country(), question.locale()),
                row.scope(),
                since,
                isToCome ? lacksFrom.minusDays(1) : since.plusDays(Zones.SOON_DAYS),
                MINUTES,
                Route.WARDENS.path(row.station()));
    }
}
