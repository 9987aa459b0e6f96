package haven.briefing;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * A session, for who gives it and who keeps it.
 *
 * @param id of the session in {@code booking}
 * @param briefing its id here
 * @param listId id of the list in force for its area
 * @param topics of the list in force for its area, or of the one that was gone through
 * @param others people of the area who are not among the rows
 */
public record AttendanceView(
        long id,
        long briefing,
        Phase phase,
        Instant from,
        Instant to,
        ZoneId zone,
        String scope,
        String stationCode,
        String stationName,
        BriefingMode mode,
        String place,
        String briefer,
        List<AttendanceRow> rows,
        long listId,
        int listNumber,
        List<TopicRow> topics,
        List<Someone> others) {

    /** What can be done with it. */
    public enum Phase {
        /** It has not begun. */
        AHEAD,
        OPEN,
        /** It is long over: what is still missing is recorded as a briefing without a booking. */
        OVER,
        CALLED_OFF
    }

    /** Somebody to choose. */
    public record Someone(long id, String name) {}

    /** Those others who came, and of whom the briefer has not confirmed it yet. */
    public List<AttendanceRow> toTell() {
        return rows.stream()
                .filter(row -> row.came() && row.open() && !row.own())
                .toList();
    }

    /** Whether all of them were told this; all topics are ticked before the first is. */
    public boolean toldByAll(long topic) {
        var rows = toTell();
        return rows.stream().allMatch(row -> row.told().isEmpty())
                || rows.stream().allMatch(row -> row.told().contains(topic));
    }

    /** Whether the reader has nobody to mark any more. */
    public boolean allMarked() {
        return rows.stream().allMatch(row -> row.state() != null || row.own());
    }

    /** Whether something is recorded that the reader has still to confirm. */
    public boolean unfinished() {
        return rows.stream().anyMatch(row -> row.state() != null && row.open() && !row.own());
    }

    public boolean isOpen() {
        return phase == Phase.OPEN;
    }
}
