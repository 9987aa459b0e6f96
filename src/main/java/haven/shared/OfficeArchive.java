package haven.shared;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * What lies in an office file (a ZIP archive), without believing what the archive says of itself: every entry is
 * inflated, counted and thrown away.
 *
 * @param names of its entries, in small letters
 * @param contentTypes what it says of its parts, in small letters
 */
public record OfficeArchive(Set<String> names, String contentTypes) {

    public static final int MOST_ENTRIES = 10_000;

    private static final int MOST_RATIO = 100;
    /** Small archives of very regular text may be packed more tightly than the ratio. */
    private static final long RATIO_FROM = 8L * 1024 * 1024;

    private static final int LARGEST_CONTENT_TYPES = 2 * 1024 * 1024;

    /** Why an archive is not opened. */
    public enum Fault {
        BROKEN,
        MACRO,
        BOMB
    }

    /** It is not opened. */
    public static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        private final Fault fault;

        Refused(Fault fault) {
            super(fault.name());
            this.fault = fault;
        }

        public Fault fault() {
            return fault;
        }
    }

    /** @param mostInflated how many bytes it may have unpacked */
    public static OfficeArchive look(Path path, long packed, long mostInflated) throws IOException, Refused {
        try (var zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8)) {
            return look(zip, packed, mostInflated);
        } catch (ZipException | IllegalArgumentException broken) {
            throw new Refused(Fault.BROKEN);
        }
    }

    private static OfficeArchive look(ZipFile zip, long packed, long mostInflated) throws IOException, Refused {
        if (zip.size() > MOST_ENTRIES) {
            throw new Refused(Fault.BOMB);
        }
        var names = new HashSet<String>();
        String contentTypes = "";
        long inflated = 0;
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            var name = entry.getName();
            if (!isSound(name) || !names.add(name.toLowerCase(Locale.ROOT))) {
                throw new Refused(Fault.BROKEN);
            }
            if (isMacro(name.toLowerCase(Locale.ROOT))) {
                throw new Refused(Fault.MACRO);
            }
            if ("[Content_Types].xml".equals(name)) {
                contentTypes = read(zip, entry).toLowerCase(Locale.ROOT);
            }
            inflated = inflate(zip, entry, inflated, packed, mostInflated);
        }
        if (contentTypes.contains("macroenabled") || contentTypes.contains("vbaproject")) {
            throw new Refused(Fault.MACRO);
        }
        return new OfficeArchive(names, contentTypes);
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

    private static String read(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(LARGEST_CONTENT_TYPES), StandardCharsets.UTF_8);
        }
    }

    private static long inflate(ZipFile zip, ZipEntry entry, long before, long packed, long most)
            throws IOException, Refused {
        var inflated = before;
        var block = new byte[64 * 1024];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                inflated += read;
                if (inflated > most || inflated > RATIO_FROM && inflated / MOST_RATIO > packed) {
                    throw new Refused(Fault.BOMB);
                }
            }
        }
        return inflated;
    }
}
