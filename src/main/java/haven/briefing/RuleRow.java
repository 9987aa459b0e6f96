package haven.briefing;

import java.time.LocalDate;

/** A rule for those who keep it. @param kept whether the reader may take it back: it is of their area and lies ahead */
public record RuleRow(
        Long id,
        String scope,
        String code,
        LocalDate since,
        int deadlineHours,
        Integer validMonths,
        boolean beforeMovement,
        String source,
        State state,
        boolean kept) {

    /** Whether it holds. */
    public enum State {
        /** It holds for stays that begin now. */
        NOW,
        /** Its day has not come. */
        AHEAD,
        /** Another one of the same area took its place. */
        OVER
    }
}
