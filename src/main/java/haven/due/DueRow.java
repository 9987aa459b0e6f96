package haven.due;

import java.time.LocalDate;

/**
 * Something due, with what people decided about it.
 *
 * @param word what it is in a word
 * @param late whether its day has passed
 * @param givenTo the name of whom it was given to, or null
 * @param mine whether that is the reader
 * @param asleepUntil while it sleeps, else null
 * @param discreet whether nothing can be decided about it, only done: {@link DueItems#canOnlyBeDone}
 * @param seen the state of its mark, by which a change that somebody else made meanwhile is noticed
 */
public record DueRow(
        DueItem item,
        DueWord word,
        boolean late,
        String givenTo,
        String givenBy,
        boolean mine,
        LocalDate asleepUntil,
        String asleepWhy,
        String asleepBy,
        boolean discreet,
        int seen,
        int longestSleep) {

    /** The page on which people decide about it. */
    public String url() {
        return "/work/" + item.key();
    }
}
