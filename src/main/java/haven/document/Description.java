package haven.document;

import haven.place.Classification;
import java.time.LocalDate;
import java.util.Set;

/**
 * What a document says about itself.
 *
 * @param text or null
 * @param language ISO 639 code
 * @param reviewBy or null
 * @param namedReaders ids of people; counts only for {@link Classification#NAMED}
 */
public record Description(
        DocumentType type,
        String title,
        String text,
        String language,
        Classification classification,
        LocalDate reviewBy,
        Set<Long> namedReaders) {}
