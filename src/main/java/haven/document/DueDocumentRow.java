package haven.document;

import haven.access.Scoped;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A document about which something is due.
 *
 * @param subject the id of the version, or of the document, whichever the rule is about
 * @param uploadedAt of a draft, else null
 * @param reviewBy of a document in force, else null
 */
public record DueDocumentRow(
        Long subject,
        Long document,
        String title,
        String region,
        String country,
        String station,
        String stationName,
        Instant uploadedAt,
        LocalDate reviewBy) {

    /** A document as a whole. */
    public DueDocumentRow(
            Long document,
            String title,
            String region,
            String country,
            String station,
            String stationName,
            LocalDate reviewBy) {
        this(document, document, title, region, country, station, stationName, null, reviewBy);
    }

    String scope() {
        var scope = Scoped.WORLD + region + "/" + country + "/";
        return station == null ? scope : scope + station + "/";
    }

    String url() {
        return "/document/" + document + "/edit";
    }
}
