package haven.shared;

/** What stands first in a day that is written as {@code 03/04/2026}. */
public enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST
}
