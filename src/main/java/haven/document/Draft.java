package haven.document;

import haven.place.Classification;
import java.time.LocalDate;

/**
 * What a keeper typed about a document.
 *
 * @param stationCode null for the whole country; counts only for a new document
 * @param named staff numbers or e-mail addresses of named readers, by line, comma or space
 */
public record Draft(
        String stationCode,
        Long typeId,
        String title,
        String text,
        String language,
        Classification classification,
        LocalDate reviewBy,
        String named) {}
