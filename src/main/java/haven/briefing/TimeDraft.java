package haven.briefing;

/**
 * A weekly time as somebody wants it.
 *
 * @param time its id does not count
 * @param onWeekend whether it is wanted although that day is the country's weekend
 */
public record TimeDraft(WeeklyTime time, Meeting meeting, boolean onWeekend) {}
