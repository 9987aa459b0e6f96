package haven.directory;

/**
 * How the checks of a place's emergency contacts stand.
 *
 * @param due how many wait for a check
 * @param bad how many of these for more than a month, or were found wrong, or do not answer
 */
public record CheckCount(String scope, Long all, Long due, Long bad) {}
