package haven.board;

/**
 * What somebody wants to see of a board.
 *
 * @param column by whose state the rows are ordered and the map is coloured; null for the worst of all
 * @param state only rows in this state, in that column or in any; null for all
 * @param country only of this country; null for all
 */
public record BoardFilter(String column, BoardState state, String country) {

    /** Everything, the worst of all first. */
    static final BoardFilter NONE = new BoardFilter(null, null, null);

    boolean fits(BoardRow row) {
        return (country == null || country.equals(row.country()))
                && (state == null || (column == null ? row.count(state) > 0 : row.state(column) == state));
    }
}
