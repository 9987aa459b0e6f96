package haven.due;

/** How much of the queue one rule makes. */
public record DueGroup(String rule, long total, boolean orMore) {}
