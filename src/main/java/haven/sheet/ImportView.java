package haven.sheet;

import haven.place.Place;
import haven.shared.DayOrder;
import haven.shared.Table;
import java.time.Instant;
import java.util.List;

/**
 * An import as the one who sent it sees it.
 *
 * @param rows those that were asked for, a part of them
 * @param more whether there are others after these
 * @param asksForDays whether days can be read in two ways, and somebody should say in which
 */
public record ImportView(
        long id,
        String kind,
        Place place,
        String fileName,
        Table.Form form,
        DayOrder dayOrder,
        ImportState state,
        Instant madeAt,
        int fresh,
        int changed,
        int same,
        int wrong,
        int position,
        List<Table.Unknown> unknown,
        List<CheckedRow> rows,
        boolean more,
        boolean asksForDays) {

    /** All lines of the file. */
    public int lines() {
        return fresh + changed + same + wrong;
    }

    /** Lines that the button would write. */
    public int good() {
        return fresh + changed;
    }
}
