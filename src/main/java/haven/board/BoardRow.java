package haven.board;

import haven.place.ScopeCodes;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A place on a board with how each of its columns stands.
 *
 * @param station null where this is a whole country, region or the world, which has something of its own
 * @param cells by the column's name; what a place has nothing to do with is not among them
 */
public record BoardRow(String scope, BoardStation station, Map<String, BoardCell> cells) {

    /** In the order in which they are looked after: what is late is late, what is not there at all comes next. */
    static final List<BoardState> WORST_FIRST =
            List.of(BoardState.RED, BoardState.MISSING, BoardState.AMBER, BoardState.FINE);

    /** The worst first: of equally bad ones those with more of it. */
    static final Comparator<BoardRow> ORDER = Comparator.<BoardRow>comparingInt(row -> rank(row.worst()))
            .thenComparing(row -> -row.count(BoardState.RED))
            .thenComparing(row -> -row.count(BoardState.MISSING))
            .thenComparing(row -> -row.count(BoardState.AMBER))
            .thenComparing(row -> row.station() == null ? "" : row.station().name())
            .thenComparing(BoardRow::scope);

    /** The same by one column. */
    static Comparator<BoardRow> by(String column) {
        return Comparator.<BoardRow>comparingInt(row -> rank(row.state(column)))
                .thenComparing(
                        row -> row.cell(column) == null ? 0 : -row.cell(column).number())
                .thenComparing(ORDER);
    }

    private static int rank(BoardState state) {
        return state == null ? WORST_FIRST.size() : WORST_FIRST.indexOf(state);
    }

    /** Null where the place has nothing to do with this. */
    public BoardCell cell(String column) {
        return cells.get(column);
    }

    /** Null where the place has nothing to do with this. */
    public BoardState state(String column) {
        var cell = cells.get(column);
        return cell == null ? null : cell.state();
    }

    /** The worst of its cells; null where there is none. */
    public BoardState worst() {
        return WORST_FIRST.stream()
                .filter(state -> count(state) > 0)
                .findFirst()
                .orElse(null);
    }

    /** Of one column, or of all where it is null. */
    BoardState stateOf(String column) {
        return column == null ? worst() : state(column);
    }

    int count(BoardState state) {
        return (int)
                cells.values().stream().filter(cell -> cell.state() == state).count();
    }

    /** The code of the country; null for a region and the world. */
    public String country() {
        if (station != null) {
            return station.country();
        }
        return ScopeCodes.of(scope).country();
    }
}
