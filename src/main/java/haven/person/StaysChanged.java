package haven.person;

/** Fired inside the transaction in which somebody's stays were changed, or after the last day of their contract was: what depends on where they are follows. */
public record StaysChanged(long personId) {}
