package haven.contact;

/**
 * A field that somebody typed otherwise than it stands now.
 *
 * @param label of the field, in the reader's language
 */
public record ContactDifference(String label, String now, String typed) {}
