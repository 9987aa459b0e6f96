package haven.person;

/** Fired inside the transaction in which somebody's stays were changed: what depends on where they are follows. */
public record StaysChanged(long personId) {}
