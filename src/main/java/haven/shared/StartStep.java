package haven.shared;

/**
 * Something to be done once after the schema is ready and before the portal answers: load the world, load the demo
 * cast. Every node runs every step at each start: a step that has nothing to do returns at once.
 */
public interface StartStep {

    /** Steps run in this order, smallest first. */
    int order();

    void run() throws Exception;
}
