package haven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The project's own Java, XHTML and XML, read once. */
final class Sources {

    private static final Map<Path, String> ALL = read();

    private Sources() {}

    /** The text of each file, by its path. */
    static Map<Path, String> all() {
        return ALL;
    }

    private static Map<Path, String> read() {
        var sources = new TreeMap<Path, String>();
        for (var root : List.of("src/main/java", "webapp")) {
            try (var files = Files.walk(Path.of(root))) {
                for (var file : files.toList()) {
                    if (file.toString().matches(".*\\.(java|xhtml|xml)")) {
                        sources.put(file, Files.readString(file));
                    }
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return sources;
    }
}
