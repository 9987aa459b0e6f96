package haven.search;

/**
 * Something found.
 *
 * @param url where it is, from the root
 * @param note a few words that tell it from others with the same title; may be empty
 */
public record SearchHit(String title, String url, String note) {}
