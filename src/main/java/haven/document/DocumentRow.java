package haven.document;

import haven.place.Classification;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A document with a version in force, as readers see it in lists.
 *
 * @param stationCode null for a document of the whole country
 * @param reviewBy or null
 */
public record DocumentRow(
        Long id,
        Long typeId,
        String title,
        String language,
        Classification classification,
        String countryCode,
        String stationCode,
        String stationName,
        int number,
        Instant releasedAt,
        String mediaType,
        long bytes,
        LocalDate reviewBy,
        boolean sample) {

    /** Where it is read. */
    public String url() {
        return "/document/" + id;
    }

    /** Where the file itself is. */
    public String fileUrl() {
        return url() + "/" + number + "/file";
    }

    /** PDF, DOCX, XLSX, PNG, JPEG. */
    public String kind() {
        return FileType.of(mediaType).map(FileType::name).orElse("");
    }

    /** Whether the day by which it was to be checked has passed. */
    public boolean isOverdue(LocalDate today) {
        return reviewBy != null && reviewBy.isBefore(today);
    }
}
