package haven.document;

import haven.place.Classification;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A document with those of its versions that the caller may read, newest first.
 *
 * @param stationCode null for a document of the whole country
 * @param owner a name, or null
 * @param kept whether the caller keeps it
 * @param edit what {@link CountryDocument#getEdit()} was
 * @param named staff numbers or e-mail addresses of named readers; empty for those who do not keep it
 */
public record DocumentView(
        Long id,
        DocumentType type,
        String title,
        String description,
        String language,
        Classification classification,
        String countryCode,
        String stationCode,
        String stationName,
        String owner,
        LocalDate reviewBy,
        boolean sample,
        boolean kept,
        int edit,
        List<String> named,
        List<VersionView> versions) {

    /** The version in force. */
    public Optional<VersionView> current() {
        return versions.stream()
                .filter(version -> version.state() == VersionState.RELEASED)
                .findFirst();
    }

    public Optional<VersionView> version(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    public String url() {
        return "/document/" + id;
    }

    public String editUrl() {
        return url() + "/edit";
    }

    /** The same, with the text {@code document.said.<what>} above it. */
    String editUrlSaying(String what) {
        return editUrl() + "?said=document.said." + what;
    }
}
