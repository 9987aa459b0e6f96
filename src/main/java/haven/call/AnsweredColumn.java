package haven.call;

import haven.access.Permission;
import haven.access.Route;
import haven.board.BoardCell;
import haven.board.BoardColumn;
import haven.board.BoardState;
import haven.place.ScopeCodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * DIR-05, for the board: how many of a station's emergency contacts were answered when called in the last 90 days. Its
 * texts are "board.column.answered" and those below {@code board.cell.answered.}.
 */
@ApplicationScoped
public class AnsweredColumn implements BoardColumn {

    private static final String NAME = "answered";
    private static final int DAYS = 90;

    @Inject
    AnsweredRepository contacts;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Permission permission() {
        return Permission.KEEP_CONTACTS;
    }

    @Override
    public Map<String, BoardCell> cells(String scope) {
        var today = LocalDate.now(clock);
        var cells = new HashMap<String, BoardCell>();
        contacts.count(scope, today, today.minusDays(DAYS)).forEach(count -> cells.put(count.scope(), cell(count)));
        return cells;
    }

    /** Nobody answered at all is worse than some. */
    private static BoardCell cell(AnsweredRepository.Count count) {
        var state = count.answered() == count.all()
                ? BoardState.FINE
                : count.answered() == 0 ? BoardState.RED : BoardState.AMBER;
        return new BoardCell(state, (int) count.answered(), Route.KEEP_CONTACTS.path(ScopeCodes.last(count.scope())));
    }
}
