package haven.aidememoire;

import haven.access.Permission;
import haven.access.Route;
import haven.board.BoardCell;
import haven.board.BoardColumn;
import haven.board.BoardState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;

/** The board's column of Aide-Memoires: how many gaps each has; red where nobody answers day and night. */
@ApplicationScoped
public class HelpColumn implements BoardColumn {

    private static final String NAME = "help";
    private static final int ORDER = 20;

    @Inject
    AreaGaps gaps;

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
        return Permission.KEEP_HELP;
    }

    @Override
    public Map<String, BoardCell> cells(String scope) {
        return gaps.stationsBelow(scope).stream().collect(Collectors.toMap(GapLine::scope, HelpColumn::cell));
    }

    private static BoardCell cell(GapLine line) {
        return new BoardCell(state(line), line.gaps().size(), Route.KEEP_HELP.path(line.code()));
    }

    private static BoardState state(GapLine line) {
        if (!line.published()) {
            return BoardState.MISSING;
        }
        if (line.complete()) {
            return BoardState.FINE;
        }
        return line.urgent() ? BoardState.RED : BoardState.AMBER;
    }
}
