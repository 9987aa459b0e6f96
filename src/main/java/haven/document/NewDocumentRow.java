package haven.document;

import java.time.Instant;
import java.util.List;

/** A release of the last days: what changed, for those who want one minute's reading. */
public record NewDocumentRow(
        Long id,
        String title,
        String language,
        int number,
        boolean material,
        String remark,
        Instant releasedAt,
        String stationName) {

    public String url() {
        return "/document/" + id;
    }

    /** What changed. */
    public List<String> lines() {
        return remark == null ? List.of() : remark.lines().toList();
    }
}
