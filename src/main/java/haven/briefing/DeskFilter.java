package haven.briefing;

/**
 * What somebody looks for in the calendar; null means all.
 *
 * @param briefer an id
 * @param country a code, {@code station} too
 */
public record DeskFilter(Long briefer, String country, String station) {

    /** All that the caller keeps. */
    public static final DeskFilter ALL = new DeskFilter(null, null, null);
}
