package haven.document;

import haven.shared.RuleViolation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks into an office file (a ZIP archive) without believing what the archive says of itself: every entry is
 * inflated, counted and thrown away.
 */
final class OfficeFile {

    static final int MOST_ENTRIES = 10_000;
    static final long MOST_INFLATED = 300L * 1024 * 1024;

    private static final int MOST_RATIO = 100;
    /** Small archives of very regular text may be packed more tightly than the ratio. */
    private static final long RATIO_FROM = 8L * 1024 * 1024;

    private static final int LARGEST_CONTENT_TYPES = 2 * 1024 * 1024;

    private final ZipFile zip;
    private final long packed;
    private final String field;
    private long inflated;

    private OfficeFile(ZipFile zip, long packed, String field) {
        this.zip = zip;
        this.packed = packed;
        this.field = field;
    }

    /**
     * What it is; empty where it is some other archive.
     *
     * @throws RuleViolation beside the field where it has macros, is a bomb or is broken
     */
    static Optional<FileType> typeOf(Path path, long size, String field) throws IOException {
        try (var zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8)) {
            return new OfficeFile(zip, size, field).look();
        } catch (ZipException | IllegalArgumentException broken) {
            throw RuleViolation.at(field, "document.error.brokenFile");
        }
    }

    private Optional<FileType> look() throws IOException {
        if (zip.size() > MOST_ENTRIES) {
            throw RuleViolation.at(field, "document.error.bomb");
        }
        var names = new HashSet<String>();
        String contentTypes = "";
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            var name = entry.getName();
            if (!isSound(name) || !names.add(name.toLowerCase(Locale.ROOT))) {
                throw RuleViolation.at(field, "document.error.brokenFile");
            }
            if (isMacro(name.toLowerCase(Locale.ROOT))) {
                throw RuleViolation.at(field, "document.error.macro");
            }
            if ("[Content_Types].xml".equals(name)) {
                contentTypes = read(entry);
            }
            inflate(entry);
        }
        var declared = contentTypes.toLowerCase(Locale.ROOT);
        if (declared.contains("macroenabled") || declared.contains("vbaproject")) {
            throw RuleViolation.at(field, "document.error.macro");
        }
        if (isReal(FileType.DOCX, declared, "document.main") && names.contains("word/document.xml")) {
            return Optional.of(FileType.DOCX);
        }
        if (isReal(FileType.XLSX, declared, "sheet.main") && names.contains("xl/workbook.xml")) {
            return Optional.of(FileType.XLSX);
        }
        return Optional.empty();
    }

    private static boolean isReal(FileType type, String contentTypes, String mainPart) {
        var declared = type.mediaType().substring(0, type.mediaType().lastIndexOf('.') + 1) + mainPart + "+xml";
        return contentTypes.contains(declared);
    }

    private static boolean isSound(String name) {
        return !name.startsWith("/")
                && name.indexOf('\\') < 0
                && name.indexOf(':') < 0
                && name.chars().noneMatch(Character::isISOControl)
                && !("/" + name + "/").contains("/../");
    }

    private static boolean isMacro(String name) {
        return name.endsWith("vbaproject.bin")
                || name.endsWith("vbadata.xml")
                || name.startsWith("xl/macrosheets/")
                || name.contains("/activex/");
    }

    private String read(ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(LARGEST_CONTENT_TYPES), StandardCharsets.UTF_8);
        }
    }

    private void inflate(ZipEntry entry) throws IOException {
        var block = new byte[64 * 1024];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                inflated += read;
                if (inflated > MOST_INFLATED || inflated > RATIO_FROM && inflated / MOST_RATIO > packed) {
                    throw RuleViolation.at(field, "document.error.bomb");
                }
            }
        }
    }
}
