package haven.document;

import haven.shared.NotThere;
import haven.shared.RuleViolation;
import haven.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Keeps files by their SHA-256 in a folder that nodes can share. A file is written beside the others under a
 * temporary name, forced to the disk and then moved into place: it is there whole, or it is not there. Who keeps the
 * same content twice keeps it once.
 */
@ApplicationScoped
public class FileStore {

    private static final Pattern CHECKSUM = Pattern.compile("[0-9a-f]{64}");
    private static final int BLOCK = 64 * 1024;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** A file that has arrived and is not kept yet; what is not kept when it is closed is gone. */
    final class Received implements AutoCloseable {

        private final Path path;
        private final long size;
        private final String checksum;

        private Received(Path path, long size, String checksum) {
            this.path = path;
            this.size = size;
            this.checksum = checksum;
        }

        Path path() {
            return path;
        }

        long size() {
            return size;
        }

        String checksum() {
            return checksum;
        }

        /** Moves it to its place, for good. */
        void keep() throws IOException {
            var place = place(checksum);
            Files.createDirectories(place.getParent());
            // a new time tells the sweep that somebody may be about to refer to it
            Files.setLastModifiedTime(path, FileTime.from(clock.instant()));
            Files.move(path, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            try (var folder = FileChannel.open(place.getParent(), StandardOpenOption.READ)) {
                folder.force(true);
            }
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(path);
        }
    }

    /**
     * Takes in a stream, block by block.
     *
     * @throws RuleViolation beside {@code field} as soon as there is more than {@code most}; then nothing stays
     */
    Received receive(InputStream in, long most, RuleViolation tooMuch) throws IOException {
        var temporary = Files.createDirectories(folder().resolve("arriving"))
                .resolve(UUID.randomUUID().toString());
        try {
            var digest = sha256();
            long size = 0;
            try (var out = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                var block = new byte[BLOCK];
                for (int read = in.read(block); read >= 0; read = in.read(block)) {
                    size += read;
                    if (size > most) {
                        throw tooMuch;
                    }
                    digest.update(block, 0, read);
                    var buffer = ByteBuffer.wrap(block, 0, read);
                    while (buffer.hasRemaining()) {
                        out.write(buffer);
                    }
                }
                out.force(true);
            }
            return new Received(temporary, size, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | RuntimeException | Error failed) {
            Files.deleteIfExists(temporary);
            throw failed;
        }
    }

    /** The file with this checksum. @throws NotThere where the store does not have it */
    Path get(String checksum) {
        var place = place(checksum);
        if (!Files.isRegularFile(place)) {
            throw new NotThere("file of a version");
        }
        return place;
    }

    /**
     * Removes what nobody refers to and what never arrived whole, where it has not been touched since {@code before}.
     * May run on several nodes at once, and beside uploads.
     *
     * @param referred tells which of some checksums are referred to
     * @return how many files were removed
     */
    int sweep(Instant before, UnaryOperator<Set<String>> referred) throws IOException {
        int removed = 0;
        for (var file : filesIn(folder().resolve("arriving"))) {
            if (isOlder(file, before) && Files.deleteIfExists(file)) {
                removed++;
            }
        }
        for (var shelf : filesIn(folder())) {
            if (shelf.getFileName().toString().length() == 2) {
                removed += sweepShelf(shelf, before, referred);
            }
        }
        return removed;
    }

    private int sweepShelf(Path shelf, Instant before, UnaryOperator<Set<String>> referred) throws IOException {
        var old = new HashSet<String>();
        for (var file : filesIn(shelf)) {
            var name = file.getFileName().toString();
            if (CHECKSUM.matcher(name).matches() && isOlder(file, before)) {
                old.add(name);
            }
        }
        int removed = 0;
        if (!old.isEmpty()) {
            old.removeAll(referred.apply(Set.copyOf(old)));
            for (var checksum : old) {
                removed += remove(checksum, before, referred) ? 1 : 0;
            }
        }
        return removed;
    }

    private boolean remove(String checksum, Instant before, UnaryOperator<Set<String>> referred) throws IOException {
        var file = place(checksum);
        // out of the way first, then a second look: an upload of the same content may have come in between
        var aside = Files.createDirectories(folder().resolve("arriving"))
                .resolve(UUID.randomUUID().toString());
        try {
            Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException anotherNodeWasFaster) {
            return false;
        }
        if (isOlder(aside, before) && referred.apply(Set.of(checksum)).isEmpty()) {
            return Files.deleteIfExists(aside);
        }
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return false;
    }

    private static boolean isOlder(Path file, Instant before) throws IOException {
        try {
            return Files.isRegularFile(file)
                    && Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.toList();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private Path place(String checksum) {
        if (!CHECKSUM.matcher(checksum).matches()) {
            throw new IllegalArgumentException("not a checksum");
        }
        return folder().resolve(checksum.substring(0, 2)).resolve(checksum);
    }

    /** Where the files are. */
    Path folder() {
        return settings.dataFolder().resolve("files");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
