package haven.place;

/**
 * An event within the transaction: something that all staff of an area must know is otherwise from now on.
 *
 * @param scope of the area
 * @param source the address of the page where it stands
 * @param title what that is called
 * @param words what is otherwise, in the language in which it was written
 */
public record AreaChanged(String scope, String source, String title, String words) {}
