package haven.job;

/** Work that is done again and again, by one node at a time. Every CDI bean of this type is run. */
public interface Job {

    /** A constant name such as {@code document.sweepFiles}; the text {@code job.name.<name>} says what it does. */
    String name();

    /** When it is done. */
    Rhythm rhythm();

    /**
     * Does it. Runs outside a transaction, with nobody calling.
     *
     * @return how many things were done; a run that did nothing leaves no row in the history
     * @throws Exception where it failed: logged under a number, shown to administrators, done again in its time
     */
    int run() throws Exception;

    /** Whether each node does it for itself, because it is about the node's own disk. */
    default boolean isForEveryNode() {
        return false;
    }
}
