package haven.briefing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * BRF-13: an update for whoever reads it.
 *
 * @param scope the area that it is about
 * @param words in the reader's language where it was translated
 * @param document the address of the document that tells more, {@code title} what that is called; both null without one
 * @param asked whether the reader is asked to confirm that they have read it
 * @param readAt when the reader confirmed, or null
 */
public record UpdateView(
        Long id,
        String scope,
        String words,
        String document,
        String title,
        LocalDate publishedOn,
        boolean asked,
        Instant readAt) {

    /** The words, line by line. */
    public List<String> lines() {
        return words.lines().toList();
    }
}
