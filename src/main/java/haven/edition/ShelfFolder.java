package haven.edition;

import haven.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/** The shelf on this node's disk, {@code published/shelf}: what readers get after a restart without a database. */
@ApplicationScoped
class ShelfFolder {

    private static final Logger LOG = Logger.getLogger(ShelfFolder.class.getName());
    private static final String CONFIRMED = "confirmed";
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    @Inject
    Settings settings;

    /** A row as a file: number and time in the first line, the content in the second. */
    List<EditionRow> read() {
        if (!Files.isDirectory(shelf())) {
            return List.of();
        }
        try (var files = Files.list(shelf())) {
            return files.filter(file -> file.getFileName().toString().endsWith(".json"))
                    .flatMap(file -> read(file).stream())
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Optional<EditionRow> read(Path file) {
        try {
            var lines = Files.readString(file).split("\n", 2);
            var head = lines[0].split(" ");
            var name =
                    file.getFileName().toString().replaceFirst("\\.json$", "").split("~", 2);
            return Optional.of(new EditionRow(
                    name[0],
                    name[1].replace('~', '/'),
                    Long.parseLong(head[0]),
                    Instant.parse(head[1]),
                    lines[1].isEmpty() ? null : lines[1]));
        } catch (IOException | RuntimeException damaged) {
            LOG.log(Level.WARNING, "A file of the published shelf cannot be read and is passed over", damaged);
            return Optional.empty();
        }
    }

    /** When the database was last asked, to the minute. */
    Instant confirmedAt() {
        try {
            return Instant.parse(Files.readString(shelf().resolve(CONFIRMED)).strip());
        } catch (IOException | RuntimeException unknown) {
            return null;
        }
    }

    void confirm(Instant now) {
        write(shelf().resolve(CONFIRMED), now.toString().getBytes(StandardCharsets.UTF_8));
    }

    void write(List<EditionRow> rows) {
        for (var row : rows) {
            var text = row.number() + " " + row.madeAt() + "\n" + (row.content() == null ? "" : row.content());
            write(shelf().resolve(name(row)), text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Removes what is not among these. */
    void keepOnly(List<EditionRow> rows) {
        var names = new HashSet<String>();
        rows.forEach(row -> names.add(name(row)));
        if (!Files.isDirectory(shelf())) {
            return; // nothing was ever published
        }
        try (var files = Files.list(shelf())) {
            for (var file : files.toList()) {
                var name = file.getFileName().toString();
                if (name.endsWith(".json") && !names.contains(name)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The file with this checksum, if this node has it. */
    Optional<byte[]> file(String sha256) {
        var file = filePath(sha256);
        try {
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    boolean hasFile(String sha256) {
        return Files.exists(filePath(sha256));
    }

    void writeFile(String sha256, byte[] content) {
        write(filePath(sha256), content);
    }

    private Path filePath(String sha256) {
        if (!SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a checksum");
        }
        return published().resolve("file").resolve(sha256);
    }

    Path published() {
        return settings.dataFolder().resolve("published");
    }

    private Path shelf() {
        return published().resolve("shelf");
    }

    private static String name(EditionRow row) {
        return row.part() + "~" + row.scope().replace('/', '~') + ".json";
    }

    private static void write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.getParent());
            var fresh = Files.createTempFile(file.getParent(), "fresh", ".tmp");
            Files.write(fresh, content);
            try {
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException oldDisk) {
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
