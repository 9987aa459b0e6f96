package haven.directory;

import haven.access.Permission;
import haven.access.Route;
import haven.board.BoardCell;
import haven.board.BoardColumn;
import haven.board.BoardState;
import haven.board.BoardStations;
import haven.place.ScopeCodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * On the board: the emergency contacts of each place, those of a whole country or region too. Red is what was found
 * wrong, did not answer twice, was never checked or should have been a month ago; amber what is to be checked soon.
 */
@ApplicationScoped
public class ContactsColumn implements BoardColumn {

    private static final int ORDER = 10;

    @Inject
    ContactBoardRepository contacts;

    @Inject
    BoardStations stations;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String name() {
        return "contacts";
    }

    @Override
    public Permission permission() {
        return Permission.KEEP_CONTACTS;
    }

    @Override
    public Map<String, BoardCell> cells(String scope) {
        var cells = new HashMap<String, BoardCell>();
        for (var station : stations.within(scope)) {
            cells.put(station.scope(), new BoardCell(BoardState.MISSING, 0, url(station.scope())));
        }
        for (var checks : contacts.listChecks(scope, LocalDate.now(clock))) {
            cells.put(checks.scope(), new BoardCell(checks.state(), checks.number(), url(checks.scope())));
        }
        return cells;
    }

    private static String url(String scope) {
        return Route.KEEP_CONTACTS.path(ScopeCodes.last(scope));
    }
}
