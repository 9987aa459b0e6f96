package haven.due;

/** Somebody to whom an item may be given. */
public record DuePerson(long id, String name) {}
