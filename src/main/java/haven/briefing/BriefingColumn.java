package haven.briefing;

import haven.access.Permission;
import haven.board.BoardCell;
import haven.board.BoardColumn;
import haven.board.BoardState;
import haven.board.BoardStations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** BRF-12 on the board: how many people at a station must still be briefed. */
@ApplicationScoped
public class BriefingColumn implements BoardColumn {

    private static final int ORDER = 70;

    @Inject
    OwedBook book;

    @Inject
    BoardStations stations;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String name() {
        return "briefing";
    }

    @Override
    public Permission permission() {
        return Permission.KEEP_BRIEFINGS;
    }

    @Override
    public Map<String, BoardCell> cells(String scope) {
        var owed = book.list(Asked.within(List.of(scope), book.day())).stream()
                .collect(Collectors.groupingBy(Owed::scope));
        var cells = new HashMap<String, BoardCell>();
        for (var station : stations.within(scope)) {
            cells.put(station.scope(), cell(owed.getOrDefault(station.scope(), List.of()), station.code()));
        }
        return cells;
    }

    private static BoardCell cell(List<Owed> owed, String station) {
        var url = "/briefing/people?station=" + station;
        int late =
                (int) owed.stream().filter(one -> one.state() == OwedState.LATE).count();
        int open = (int)
                owed.stream().filter(one -> one.state() != OwedState.AHEAD).count();
        if (late > 0) {
            return new BoardCell(BoardState.RED, late, url);
        }
        return open > 0 ? new BoardCell(BoardState.AMBER, open, url) : new BoardCell(BoardState.FINE, 0, url);
    }
}
