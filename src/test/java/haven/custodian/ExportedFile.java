package haven.custodian;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.ZipFile;

/** Looks into tables that were sent to a browser. */
final class ExportedFile {

    private ExportedFile() {}

    /** What is in a file that was exported; of a workbook, all its parts. */
    static String read(byte[] file, String format) {
        if ("csv".equals(format)) {
            return new String(file, StandardCharsets.UTF_8);
        }
        try {
            var path = Files.write(Files.createTempFile("export", ".zip"), file);
            try (var zip = new ZipFile(path.toFile())) {
                var text = new StringBuilder();
                for (var part : zip.stream().toList()) {
                    text.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
                }
                return text.toString();
            } finally {
                Files.delete(path);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
