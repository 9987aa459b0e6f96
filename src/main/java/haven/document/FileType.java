package haven.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that are taken, and what browsers may do with them. */
enum FileType {
    PDF("application/pdf", true, "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, "xlsx"),
    PNG("image/png", true, "png"),
    JPEG("image/jpeg", true, "jpg", "jpeg");

    private final String mediaType;
    private final boolean inline;
    private final List<String> extensions;

    FileType(String mediaType, boolean inline, String... extensions) {
        this.mediaType = mediaType;
        this.inline = inline;
        this.extensions = List.of(extensions);
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether a browser shows it by itself. */
    boolean isInline() {
        return inline;
    }

    /** The usual one. */
    String extension() {
        return extensions.get(0);
    }

    /** Whether a file of this name claims to be of this kind. */
    boolean fits(String fileName) {
        var dot = fileName.lastIndexOf('.');
        return dot > 0 && extensions.contains(fileName.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }
}
