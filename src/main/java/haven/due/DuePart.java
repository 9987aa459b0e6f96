package haven.due;

import java.util.List;

/**
 * A part of the queue.
 *
 * @param total how many there are in all
 * @param orMore whether there are even more than that
 * @param from how many stand before this part
 * @param next whether there is a next part
 * @param groups how many of them each rule makes
 * @param cut whether there are more than can be shown: the reader is asked to narrow the list
 */
public record DuePart(
        List<DueRow> rows, long total, boolean orMore, int from, boolean next, boolean cut, List<DueGroup> groups) {

    static final DuePart NOTHING = new DuePart(List.of(), 0, false, 0, false, false, List.of());

    private static final int HOUR = 60;
    private static final int LONG = 2 * HOUR;

    /** How long all that is in this part takes. */
    public int minutes() {
        return rows.stream().mapToInt(row -> row.item().minutes()).sum();
    }

    /** The same in hours. */
    public int hours() {
        return Math.round(minutes() / (float) HOUR);
    }

    /** Whether it is told in hours rather than in minutes. */
    public boolean takesHours() {
        return minutes() >= LONG;
    }
}
