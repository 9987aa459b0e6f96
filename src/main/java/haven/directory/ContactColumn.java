package haven.directory;

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
import java.util.Map;

/** The board's column of emergency contacts: how many wait for a check, or are found wrong. */
@ApplicationScoped
public class ContactColumn implements BoardColumn {

    private static final int PLACE = 20;

    @Inject
    ContactRepository contacts;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return PLACE;
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
        contacts.countChecks(scope, LocalDate.now(clock)).forEach(count -> cells.put(count.scope(), cell(count)));
        return cells;
    }

    /** Stations without contacts of their own stay blank: their country's and their region's stand in. */
    private static BoardCell cell(CheckCount count) {
        var state = count.bad() > 0 ? BoardState.RED : count.due() > 0 ? BoardState.AMBER : BoardState.FINE;
        var number = Math.toIntExact(state == BoardState.RED ? count.bad() : count.due());
        var codes = count.scope().split("/");
        return new BoardCell(state, number, Route.KEEP_CONTACTS.path(codes[codes.length - 1]));
    }
}
