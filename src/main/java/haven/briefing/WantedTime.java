package haven.briefing;

import haven.place.DutyStation;
import java.time.Instant;
import java.util.List;

/**
 * A time that somebody asks for, as it stands now.
 *
 * @param offer null where it can be neither booked nor waited for (any more)
 * @param at when it is, or was to be
 * @param already the code of an open booking of theirs for this place, or null
 * @param meeting codes of their other open bookings that meet it; who holds both cannot come to both
 * @param others three times instead at most, the nearest first; none where it is free
 */
public record WantedTime(
        DutyStation station,
        State state,
        Offer offer,
        Instant at,
        String already,
        List<String> meeting,
        List<Offer> others) {

    /** Whether one can sit there. */
    public enum State {
        FREE,
        FULL,
        GONE
    }

    /** Another booking of theirs at the same time, but for this one; null where there is none. */
    public String meetingBut(String code) {
        return meeting.stream().filter(one -> !one.equals(code)).findFirst().orElse(null);
    }

    public boolean isFree() {
        return state == State.FREE;
    }

    public boolean isFull() {
        return state == State.FULL;
    }

    public boolean isGone() {
        return state == State.GONE;
    }
}
