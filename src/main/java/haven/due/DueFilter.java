package haven.due;

/**
 * What somebody wants to see of their queue.
 *
 * @param rule null for all rules
 * @param country the code of a country, null for everywhere
 * @param besidePanels whether what has a panel of its own on the same page is left out
 */
public record DueFilter(Show show, String rule, String country, boolean besidePanels) {

    /** Which items. */
    public enum Show {
        /** All that are awake. */
        ALL,
        /** Those that were given to me. */
        MINE,
        /** Those that were put off. */
        ASLEEP
    }

    /** Everything that is awake. */
    public static final DueFilter NONE = new DueFilter(Show.ALL, null, null);

    /** What the queue of the start page has. */
    public static final DueFilter START_PAGE = new DueFilter(Show.ALL, null, null, true);

    /** With what has a panel elsewhere. */
    public DueFilter(Show show, String rule, String country) {
        this(show, rule, country, false);
    }
}
