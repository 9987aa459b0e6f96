package haven.briefing;

import haven.edition.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * A record with all that is known of it.
 *
 * @param own whether the reader is the one who was briefed
 * @param keeps whether the reader may withdraw it
 * @param station name of the station, or null where it was for a wider area
 * @param briefer who briefed; null where nobody knows
 * @param madeBy who recorded it; null where that is somebody made up who is gone
 * @param zone by whose clock its instants are told
 * @param clock name of the station whose clock that is; null where it is UTC
 * @param listNumber of the list of topics; 0 where none was gone through
 * @param listCountry code of the country whose list it was; null for the world's
 * @param topics of that list, in order
 * @param unconfirmed null unless the reader is to confirm it for the briefer's side
 */
public record RecordView(
        long id,
        RecordState state,
        BriefingRecord.Source source,
        boolean own,
        boolean keeps,
        long personId,
        String person,
        boolean sample,
        LocalDate givenOn,
        String scope,
        String station,
        String stationCode,
        ZoneId zone,
        String clock,
        String briefer,
        String madeBy,
        Instant madeAt,
        Instant brieferConfirmedAt,
        String confirmedBy,
        Instant personConfirmedAt,
        String objection,
        Instant objectedAt,
        Instant withdrawnAt,
        String withdrawnWhy,
        String remark,
        int listNumber,
        String listCountry,
        List<Told> topics,
        Unconfirmed unconfirmed) {

    /** A topic, and whether it was gone through. */
    public record Told(Words words, boolean told) {}

    /**
     * What the reader has still to confirm.
     *
     * @param session in which it was, and where it is confirmed, with the others, for a month
     * @param over whether that month is over
     * @param listId id of the list in force
     * @param listNumber its number
     * @param topics of that list, where it is not known what was said; else none
     */
    public record Unconfirmed(long session, boolean over, long listId, int listNumber, List<TopicRow> topics) {}

    /** Whether the reader is asked to confirm it. */
    public boolean asks() {
        return own && (state == RecordState.WAITS || state == RecordState.NOT_AGREED);
    }

    /** Whether it is theirs to say that what somebody declared is right. */
    public boolean mayAccept() {
        return keeps && !own && state == RecordState.DECLARED;
    }

    /** Whether the reader may take back what they declared. */
    public boolean mayTakeBack() {
        return own && state == RecordState.DECLARED;
    }

    public boolean withdrawn() {
        return state == RecordState.WITHDRAWN;
    }

    /** Whether the one who was briefed may still say that something is missing. */
    public boolean mayObject() {
        return own
                && source == BriefingRecord.Source.HELD
                && (state == RecordState.WAITS || state == RecordState.AGREED || state == RecordState.NOT_AGREED);
    }
}
