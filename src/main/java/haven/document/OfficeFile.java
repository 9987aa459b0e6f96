package haven.document;

import haven.shared.OfficeArchive;
import haven.shared.RuleViolation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Which of the kinds that are taken an office file is. */
final class OfficeFile {

    static final int MOST_ENTRIES = OfficeArchive.MOST_ENTRIES;
    static final long MOST_INFLATED = 300L * 1024 * 1024;

    private OfficeFile() {}

    /**
     * What it is; empty where it is some other archive.
     *
     * @throws RuleViolation beside the field where it has macros, is a bomb or is broken
     */
    static Optional<FileType> typeOf(Path path, long size, String field) throws IOException {
        try {
            return typeOf(OfficeArchive.look(path, size, MOST_INFLATED));
        } catch (OfficeArchive.Refused refused) {
            throw RuleViolation.at(
                    field,
                    switch (refused.fault()) {
                        case BROKEN -> "document.error.brokenFile";
                        case MACRO -> "document.error.macro";
                        case BOMB -> "document.error.bomb";
                    });
        }
    }

    private static Optional<FileType> typeOf(OfficeArchive archive) {
        if (isReal(FileType.DOCX, archive, "document.main") && archive.names().contains("word/document.xml")) {
            return Optional.of(FileType.DOCX);
        }
        if (isReal(FileType.XLSX, archive, "sheet.main") && archive.names().contains("xl/workbook.xml")) {
            return Optional.of(FileType.XLSX);
        }
        return Optional.empty();
    }

    private static boolean isReal(FileType type, OfficeArchive archive, String mainPart) {
        var declared = type.mediaType().substring(0, type.mediaType().lastIndexOf('.') + 1) + mainPart + "+xml";
        return archive.contentTypes().contains(declared);
    }
}
