package haven.briefing;

import java.time.LocalDate;

/**
 * BRF-09: that people must be briefed in an area, by when, and for how long that holds. Dated: a newer rule of the same
 * area takes the place of an older one from its first day on.
 *
 * @param scope of the area; of several areas the narrowest counts
 * @param since the first day on which it holds; nobody is due for the time before
 * @param deadlineHours so many hours after the end of the first day, at the station
 * @param validMonths for so long a briefing holds; null: for the stay for which it was given
 * @param beforeMovement whether the briefing comes before any movement in the field
 * @param source where that is written, in words or as an address; null where nobody said
 */
public record BriefingRule(
        String scope, LocalDate since, int deadlineHours, Integer validMonths, boolean beforeMovement, String source) {

    BriefingRule(String scope, LocalDate since, int deadlineHours, Integer validMonths, boolean beforeMovement) {
        this(scope, since, deadlineHours, validMonths, beforeMovement, null);
    }

    /** The last day on which a briefing given on this day holds; null: for its stay. */
    LocalDate validUntil(LocalDate given) {
        return validMonths == null ? null : given.plusMonths(validMonths).minusDays(1);
    }
}
