package haven.briefing;

import java.time.LocalDate;

/**
 * A record, for a list.
 *
 * @param station name of the station, or null where it was for a wider area
 * @param briefer who briefed, as far as that is known; else null
 * @param validUntil the last day on which it holds; null where it holds for the stay for which it was given
 * @param valid whether it holds today
 */
public record RecordLine(
        long id,
        RecordState state,
        String person,
        LocalDate givenOn,
        String scope,
        String station,
        String briefer,
        LocalDate validUntil,
        boolean valid) {

    /** Whether somebody is to confirm that they were briefed. */
    public boolean asks() {
        return state == RecordState.WAITS;
    }

    /** Whether it holds for a stay, not until a day. */
    public boolean isForStay() {
        return validUntil == null && state != RecordState.NO_SHOW && state != RecordState.WITHDRAWN;
    }

    public boolean missed() {
        return state == RecordState.NO_SHOW;
    }

    public String url() {
        return "/briefing/record/" + id;
    }
}
