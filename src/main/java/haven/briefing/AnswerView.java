package haven.briefing;

import java.time.Instant;
import java.time.ZoneId;

/**
 * What a link of "can you still come?" opens: a time and a place, and nobody's name.
 *
 * @param code of the booking; null for {@link State#UNKNOWN}
 * @param from when the session begins about which was asked
 * @param station where it is, or by whose clock it is told
 */
public record AnswerView(State state, String code, Instant from, ZoneId zone, String station, String stationCode) {

    /** What can be done. */
    public enum State {
        /** Nothing was answered yet. */
        OPEN,
        /** They said that they come, and may still say otherwise. */
        COMING,
        /** They said that they do not come. */
        NOT_COMING,
        /** The booking is at another time meanwhile. */
        MOVED,
        /** The booking is over. */
        CLOSED,
        /** It has begun, or has been. */
        BEGUN,
        /** There is no such link. */
        UNKNOWN
    }

    static final AnswerView NONE = new AnswerView(State.UNKNOWN, null, null, null, null, null);

    public boolean isOpen() {
        return state == State.OPEN || state == State.COMING;
    }
}
