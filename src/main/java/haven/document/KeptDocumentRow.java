package haven.document;

import haven.place.Classification;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A document in its keepers' list, in whatever state.
 *
 * @param draft the number of a version that waits for its release, or null
 * @param releasedAt of the version in force, or null
 */
public record KeptDocumentRow(
        Long id,
        Long typeId,
        String title,
        String countryCode,
        String countryName,
        String stationName,
        Classification classification,
        VersionState state,
        Integer draft,
        Instant releasedAt,
        LocalDate reviewBy) {

    static KeptDocumentRow of(CountryDocument document) {
        var newest = document.newest();
        return new KeptDocumentRow(
                document.getId(),
                document.getDocumentType().getId(),
                document.getTitle(),
                document.getCountry().getCode(),
                document.getCountry().getName(),
                document.getStation() == null ? null : document.getStation().getName(),
                document.getClassification(),
                document.state(),
                newest.getState() == VersionState.DRAFT ? newest.getNumber() : null,
                document.current()
                        .flatMap(DocumentVersion::lastRelease)
                        .map(DocumentDecision::getDecidedAt)
                        .orElse(null),
                document.getReviewBy());
    }

    public String editUrl() {
        return "/document/" + id + "/edit";
    }
}
