package haven.document;

import java.time.Instant;
import java.util.List;

/**
 * A version, for those who may read it.
 *
 * @param uploadedBy a name, or null
 * @param releasedAt null for what was never released
 * @param reason why it was withdrawn; empty where it was not
 */
public record VersionView(
        long documentId,
        int number,
        VersionState state,
        String fileName,
        String mediaType,
        long bytes,
        Instant uploadedAt,
        String uploadedBy,
        Instant releasedAt,
        String releasedBy,
        boolean material,
        List<String> changed,
        Instant withdrawnAt,
        String withdrawnBy,
        List<String> reason) {

    static VersionView of(DocumentVersion version, java.util.Map<Long, String> names) {
        var release = version.lastRelease();
        var withdrawal = version.lastDecision().filter(last -> last.getOutcome() == Outcome.WITHDRAWN);
        return new VersionView(
                version.getDocument().getId(),
                version.getNumber(),
                version.getState(),
                version.getFileName(),
                version.getMediaType(),
                version.getBytes(),
                version.getUploadedAt(),
                names.get(version.getUploadedBy()),
                release.map(DocumentDecision::getDecidedAt).orElse(null),
                release.map(DocumentDecision::getDecidedBy).map(names::get).orElse(null),
                release.map(DocumentDecision::isMaterial).orElse(false),
                release.map(DocumentDecision::lines).orElse(List.of()),
                withdrawal.map(DocumentDecision::getDecidedAt).orElse(null),
                withdrawal.map(DocumentDecision::getDecidedBy).map(names::get).orElse(null),
                withdrawal.map(DocumentDecision::lines).orElse(List.of()));
    }

    /** Where it is read. */
    public String url() {
        return "/document/" + documentId + "/" + number;
    }

    /** Where the file itself is. */
    public String fileUrl() {
        return url() + "/file";
    }

    /** PDF, DOCX, XLSX, PNG, JPEG. */
    public String kind() {
        return FileType.of(mediaType).map(FileType::name).orElse("");
    }

    /** Whether a browser shows it by itself. */
    public boolean inline() {
        return FileType.of(mediaType).map(FileType::isInline).orElse(false);
    }
}
