package haven.board;

import haven.access.Address;
import haven.access.Route;
import java.util.Arrays;

/**
 * What the address of a board asks for.
 *
 * @param from how many rows stand before the first one that is shown
 */
record BoardQuery(String place, BoardFilter filter, int from) {

    /** Where nonsense is asked for, it is as if nothing were. */
    static BoardQuery of(Address address, Board board) {
        var column = address.query("column");
        var country = address.query("country");
        var from = address.query("from");
        return new BoardQuery(
                board.place().code(),
                new BoardFilter(
                        board.columns().contains(column) ? column : null,
                        Arrays.stream(BoardState.values())
                                .filter(state -> state.name().equals(address.query("state")))
                                .findFirst()
                                .orElse(null),
                        board.countries().contains(country) ? country : null),
                from.matches("[0-9]{1,4}") ? Integer.parseInt(from) : 0);
    }

    String url() {
        return Route.KEEP_PLACE.path(place);
    }

    /** The same from another row on. */
    String at(int start) {
        return url() + "?from=" + start + (filter.column() == null ? "" : "&column=" + filter.column())
                + (filter.state() == null ? "" : "&state=" + filter.state()) + country();
    }

    /** The places in which this column stands so, of the same country. */
    String showing(String column, BoardState state) {
        return url() + "?column=" + column + "&state=" + state + country();
    }

    private String country() {
        return filter.country() == null ? "" : "&country=" + filter.country();
    }
}
