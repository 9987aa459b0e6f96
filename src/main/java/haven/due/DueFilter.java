package haven.due;

/**
 * What somebody wants to see of their queue.
 *
 * @param rule null for all rules
 * @param country the code of a country, null for everywhere
 */
public record DueFilter(Show show, String rule, String country) {

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
}
