package haven.edition;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Permission;
import haven.access.Route;
import haven.place.DutyStation;
import haven.place.PlaceService;
import haven.shared.NotThere;
import haven.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The codes of a duty station, for those who keep its help page. Each change is published at once. */
@ApplicationScoped
@Transactional
public class StationCodeService {

    @Inject
    PlaceService places;

    @Inject
    StationCodeRepository codes;

    @Inject
    Editions editions;

    @Inject
    Caller caller;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** All codes that this station ever had, the newest first. @throws NotThere where the place is no station */
    @Allowed(Permission.KEEP_HELP)
    public List<StationCodeRow> list(String stationCode) {
        var kept = kept(stationCode);
        var today = today(kept);
        var rows = new ArrayList<StationCodeRow>();
        var all = codes.listOf(kept);
        var current = current(all, today);
        for (var code : all) {
            rows.add(new StationCodeRow(
                    code.getId(),
                    code.getCode(),
                    settings.url() + Route.CODED_HELP.path(code.getCode(), kept.getCode()),
                    code.getMadeOn(),
                    code.getValidTo(),
                    code.getWithdrawnOn(),
                    state(code, code == current, today)));
        }
        Collections.reverse(rows);
        return rows;
    }

    private static StationCodeRow.State state(StationCode code, boolean isCurrent, LocalDate today) {
        if (code.getWithdrawnOn() != null) {
            return StationCodeRow.State.WITHDRAWN;
        }
        if (!code.isOpen(today)) {
            return StationCodeRow.State.EXPIRED;
        }
        return isCurrent ? StationCodeRow.State.CURRENT : StationCodeRow.State.REPLACED;
    }

    /** Makes a new code; the one before it is good for six more months. */
    @Allowed(Permission.KEEP_HELP)
    public void make(String stationCode) {
        var kept = kept(stationCode);
        var today = today(kept);
        var before = current(codes.listOf(kept), today);
        if (before != null) {
            before.isReplaced(today);
        }
        codes.add(new StationCode(kept, today, settings.codeMonths()));
        publish(kept);
    }

    /** From now on this code opens nothing. */
    @Allowed(Permission.KEEP_HELP)
    public void withdraw(String stationCode, long id) {
        var kept = kept(stationCode);
        find(kept, id).withdraw(today(kept));
        publish(kept);
    }

    /** Withdrawing this code was a mistake: it opens again as long as it is good. */
    @Allowed(Permission.KEEP_HELP)
    public void takeBackWithdrawal(String stationCode, long id) {
        var kept = kept(stationCode);
        find(kept, id).takeBackWithdrawal();
        publish(kept);
    }

    private void publish(DutyStation station) {
        codes.flush();
        editions.publish(
                PublishedCodes.PART,
                station,
                new PublishedCodes(codes.listOf(station).stream()
                        .filter(code -> code.getWithdrawnOn() == null)
                        .map(code -> new PublishedCodes.Code(code.getCode(), code.getMadeOn(), code.getValidTo()))
                        .toList()));
    }

    private StationCode find(DutyStation station, long id) {
        return codes.listOf(station).stream()
                .filter(code -> code.getId() == id)
                .findFirst()
                .orElseThrow(() -> new NotThere("station code"));
    }

    /** The newest one that opens, or null. */
    private static StationCode current(List<StationCode> all, LocalDate today) {
        return all.stream()
                .filter(code -> code.isOpen(today))
                .reduce((older, newer) -> newer)
                .orElse(null);
    }

    private LocalDate today(DutyStation station) {
        return LocalDate.now(clock.withZone(station.getZone()));
    }

    private DutyStation kept(String code) {
        var station = places.getStation(code);
        caller.mustRead(Permission.KEEP_HELP, station);
        return station;
    }
}
