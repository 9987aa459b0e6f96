package haven.document;

import java.nio.file.Path;

/**
 * A file that the caller may have.
 *
 * @param name under which it is sent
 * @param inline whether a browser shows it by itself
 */
public record FileView(Path path, String name, String mediaType, boolean inline) {

    static FileView of(DocumentVersion version, Path path) {
        var type = FileType.of(version.getMediaType()).orElseThrow();
        var document = version.getDocument();
        var name = document.getDocumentType().isDiscreet()
                ? "country-document-" + document.getId() + "-" + version.getNumber() + "." + type.extension()
                : version.getFileName();
        return new FileView(path, name, type.mediaType(), type.isInline());
    }
}
