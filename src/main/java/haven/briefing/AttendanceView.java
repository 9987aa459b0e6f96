package haven.briefing;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * A session, for who gives it and who keeps it.
 *
 * @param id of the session in {@code booking}
 * @param briefing its id here
 * @param listId id of the list in force for its area
 * @param topics of the list in force for its area, or of the one that was gone through
 * @param common ids of those that start ticked: as they were last saved for everybody, or all of them
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
        Set<Long> common) {

    /** What can be done with it. */
    public enum Phase {
        /** It has not begun. */
        AHEAD,
        OPEN,
        /** It is long over: what is still missing is recorded as a briefing without a booking. */
        OVER,
        CALLED_OFF
    }

    /** Those others who came, and of whom the briefer has not confirmed it yet. */
    public List<AttendanceRow> toTell() {
        return rows.stream()
                .filter(row -> row.came() && row.open() && !row.own())
                .toList();
    }

    /** Those of them whose topics were saved one by one: what is saved for everybody leaves them as they are. */
    public List<AttendanceRow> apart() {
        return toTell().stream().filter(AttendanceRow::apart).toList();
    }

    /** Whether this is ticked for this one: as it was saved, or, before that, as for everybody. */
    public boolean startsTicked(AttendanceRow row, long topic) {
        boolean isSaved = row != null && topics.stream().map(TopicRow::id).anyMatch(row.told()::contains);
        return isSaved ? row.told().contains(topic) : common.contains(topic);
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
