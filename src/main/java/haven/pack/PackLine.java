package haven.pack;

import java.util.List;

/**
 * One thing to know.
 *
 * @param label what it is, in the reader's language; null where the words say it
 * @param words in {@code language}, which is null for the reader's own
 * @param note smaller, in the reader's language; null where there is none
 * @param url a path on this site with more of it, or null
 * @param numbers whom to call about it
 */
public record PackLine(String label, String words, String language, String note, String url, List<PackNumber> numbers) {

    /** Words in the reader's language. */
    public static PackLine of(String words) {
        return new PackLine(null, words, null, null, null, List.of());
    }

    /** The same, with what it is before it. */
    public PackLine labelled(String what) {
        return new PackLine(what, words, language, note, url, numbers);
    }

    /** The same, in another language than the reader's. */
    public PackLine in(String other) {
        return new PackLine(label, words, other, note, url, numbers);
    }

    /** The same, with something beside it. */
    public PackLine noted(String beside) {
        return new PackLine(label, words, language, beside, url, numbers);
    }

    /** The same, leading to this path. */
    public PackLine to(String path) {
        return new PackLine(label, words, language, note, path, numbers);
    }

    /** The same, with whom to call. */
    public PackLine calling(List<PackNumber> whom) {
        return new PackLine(label, words, language, note, url, List.copyOf(whom));
    }
}
