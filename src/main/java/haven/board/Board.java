package haven.board;

import haven.place.Place;
import java.util.List;
import java.util.Objects;

/**
 * How all that is kept of a place stands, station by station.
 *
 * @param columns names of the columns that the caller may keep there, in order
 * @param rows of all stations, and of the whole country, region or world where something of their own is kept
 */
public record Board(Place place, List<String> columns, List<BoardRow> rows) {

    /** What fits, the worst first. */
    public List<BoardRow> rows(BoardFilter filter) {
        return rows.stream()
                .filter(filter::fits)
                .sorted(filter.column() == null ? BoardRow.ORDER : BoardRow.by(filter.column()))
                .toList();
    }

    /** How many places stand how, column by column; of one country where the filter names it. */
    public List<BoardSum> sums(BoardFilter filter) {
        var within = new BoardFilter(null, null, filter.country());
        var counted = rows.stream().filter(within::fits).toList();
        return columns.stream().map(column -> BoardSum.of(column, counted)).toList();
    }

    /** Codes of its countries. */
    public List<String> countries() {
        return rows.stream()
                .map(BoardRow::country)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
