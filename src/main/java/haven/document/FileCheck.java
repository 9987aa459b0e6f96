package haven.document;

import haven.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Decides which files are taken: what a file is follows from its content, and its name must say the same. */
@ApplicationScoped
public class FileCheck {

    /** Of one file. */
    public static final long MOST_BYTES = 50L * 1024 * 1024;

    private static final int MEGABYTE = 1024 * 1024;
    private static final String ZIP = "application/zip";
    private static final String OFFICE_ZIP = "application/x-tika-ooxml";

    /** What to say when more than {@link #MOST_BYTES} come. */
    RuleViolation tooLarge(String field) {
        return RuleViolation.at(field, "document.error.largeFile", MOST_BYTES / MEGABYTE);
    }

    /**
     * Its kind, where it may be kept under this name.
     *
     * @throws RuleViolation beside the field where it may not
     */
    FileType check(Path file, long size, String name, String field) throws IOException {
        if (size == 0) {
            throw RuleViolation.at(field, "document.error.emptyFile");
        }
        if (size > MOST_BYTES) {
            throw tooLarge(field);
        }
        var type = typeOf(file, size, field).orElseThrow(() -> RuleViolation.at(field, "document.error.fileType"));
        if (!type.fits(name)) {
            throw RuleViolation.at(field, "document.error.extension", type.name());
        }
        return type;
    }

    private static Optional<FileType> typeOf(Path file, long size, String field) throws IOException {
        String detected;
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            detected = MimeTypes.getDefaultMimeTypes()
                    .detect(in, new Metadata())
                    .getBaseType()
                    .toString();
        }
        return detected.equals(ZIP) || detected.equals(OFFICE_ZIP)
                ? OfficeFile.typeOf(file, size, field)
                : FileType.of(detected);
    }
}
