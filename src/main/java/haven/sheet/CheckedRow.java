package haven.sheet;

import java.util.List;

/**
 * What became of a line.
 *
 * @param line its number, as spreadsheets count
 * @param place code of the place it is about, as far as that is known
 * @param title by which people know it again
 * @param columns names of those that would be, or were, changed
 * @param seen tells what was there when it was checked; empty where nothing was
 * @param done whether it was written
 */
public record CheckedRow(
        int line,
        RowState state,
        String place,
        String title,
        List<String> columns,
        String seen,
        List<Problem> problems,
        boolean done) {

    public CheckedRow {
        place = place == null ? "" : place;
        title = title == null ? "" : title;
        seen = seen == null ? "" : seen;
        columns = columns == null ? List.of() : List.copyOf(columns);
        problems = problems == null ? List.of() : List.copyOf(problems);
    }

    public static CheckedRow good(
            int line, RowState state, String place, String title, List<String> columns, String seen) {
        return new CheckedRow(line, state, place, title, columns, seen, List.of(), false);
    }

    public static CheckedRow wrong(int line, String place, String title, List<Problem> problems) {
        return new CheckedRow(line, RowState.WRONG, place, title, List.of(), "", problems, false);
    }

    /** The same, written. */
    public CheckedRow written() {
        return new CheckedRow(line, state, place, title, columns, seen, problems, true);
    }

    /** Whether it is to be written. */
    boolean isGood() {
        return state == RowState.NEW || state == RowState.CHANGED;
    }
}
