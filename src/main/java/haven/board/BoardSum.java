package haven.board;

import java.util.List;

/** Of one column: in how many places something is late, missing, near its day or fine. */
public record BoardSum(String column, int red, int missing, int amber, int fine) {

    static BoardSum of(String column, List<BoardRow> rows) {
        return new BoardSum(
                column,
                count(column, BoardState.RED, rows),
                count(column, BoardState.MISSING, rows),
                count(column, BoardState.AMBER, rows),
                count(column, BoardState.FINE, rows));
    }

    private static int count(String column, BoardState state, List<BoardRow> rows) {
        return (int) rows.stream().filter(row -> row.state(column) == state).count();
    }

    /** By the state's name. */
    public int count(String state) {
        return switch (BoardState.valueOf(state)) {
            case RED -> red;
            case MISSING -> missing;
            case AMBER -> amber;
            case FINE -> fine;
        };
    }
}
