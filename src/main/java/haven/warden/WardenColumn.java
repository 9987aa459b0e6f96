package haven.warden;

import haven.access.Permission;
import haven.access.Route;
import haven.board.BoardCell;
import haven.board.BoardColumn;
import haven.board.BoardState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** On the board: whether each zone has a warden and an alternate, and everybody a zone. Four statements. */
@ApplicationScoped
public class WardenColumn implements BoardColumn {

    private static final String NAME = "wardens";
    private static final int ORDER = 60;

    @Inject
    WardenDueRepository wardens;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Permission permission() {
        return Permission.KEEP_WARDENS;
    }

    @Override
    public Map<String, BoardCell> cells(String scope) {
        var today = LocalDate.now(clock);
        var zones = wardens.zones(scope, today).stream().collect(Collectors.groupingBy(WardenDueRow::scope));
        var without = wardens.lacking(scope, false, today);
        var withoutAlternate = wardens.lacking(scope, true, today);
        var uncovered =
                wardens.uncovered(scope, today).stream().collect(Collectors.toMap(UncoveredRow::scope, row -> row));
        var all = new HashSet<>(zones.keySet());
        all.addAll(uncovered.keySet());
        var cells = new HashMap<String, BoardCell>();
        for (var station : all) {
            var here = zones.getOrDefault(station, List.of());
            var people = uncovered.get(station);
            cells.put(
                    station,
                    cell(
                            here,
                            count(here, without),
                            count(here, withoutAlternate),
                            people == null ? 0 : (int) people.people(),
                            here.isEmpty() ? people.station() : here.get(0).station()));
        }
        return cells;
    }

    private static BoardCell cell(
            List<WardenDueRow> zones, int without, int withoutAlternate, int uncovered, String station) {
        var url = Route.WARDENS.path(station);
        if (zones.isEmpty()) {
            return new BoardCell(BoardState.MISSING, uncovered, url);
        }
        if (without > 0) {
            return new BoardCell(BoardState.RED, without, url);
        }
        int soft = withoutAlternate + uncovered;
        return new BoardCell(soft > 0 ? BoardState.AMBER : BoardState.FINE, soft > 0 ? soft : zones.size(), url);
    }

    private static int count(List<WardenDueRow> zones, Set<Long> lacking) {
        return (int)
                zones.stream().filter(zone -> lacking.contains(zone.zone())).count();
    }
}
