package haven.launch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A backup while it is written: a zip beside its later place, {@code FILE.part}, for this account only. It is on the
 * disk as a whole before it gets its name, and it goes when anything fails.
 */
final class BackupFile implements AutoCloseable {
    static final String DATABASE = "database.sql";
    static final String CHECKSUMS = "checksums.sha256";
    private static final int BLOCK = 64 * 1024;

    private final Path file;
    private final Path part;
    private final FileChannel channel;
    private final ZipOutputStream zip;
    private final StringBuilder checksums = new StringBuilder();
    private final Thread abandon;

    private BackupFile(Path file, Path part, FileChannel channel) {
        this.file = file;
        this.part = part;
        this.channel = channel;
        zip = new ZipOutputStream(
                new BufferedOutputStream(Channels.newOutputStream(channel), BLOCK), StandardCharsets.UTF_8);
        abandon = new Thread(() -> DataFolder.deleteAll(part), "abandon backup");
        Runtime.getRuntime().addShutdownHook(abandon);
    }

    /** Begins a backup at this place; refuses one that is taken or cannot be written. */
    static BackupFile create(Path file) {
        requireFree(file);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            var channel = FileChannel.open(
                    part,
                    Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                    DataFolder.ownerOnly(part, "rw-------"));
            try {
                if (channel.tryLock() == null) {
                    throw new OverlappingFileLockException();
                }
            } catch (OverlappingFileLockException e) {
                throw new Refusal("Another backup is writing " + file + " just now; wait for it.", e);
            }
            channel.truncate(0);
            return new BackupFile(file, part, channel);
        } catch (IOException e) {
            throw DataFolder.cannotWrite(file, e);
        }
    }

    private static void requireFree(Path file) {
        if (Files.exists(file)) {
            throw new Refusal(file + " is there already, and a backup replaces nothing; choose another name.");
        }
        if (file.getParent() == null || !Files.isDirectory(file.getParent())) {
            throw new Refusal("There is no folder for the backup " + file + "; make it, or choose another name.");
        }
    }

    /**
     * Begins an entry; it ends when the stream is closed.
     *
     * @param packed whether it becomes smaller by packing; documents are packed already
     */
    OutputStream begin(String name, boolean packed) {
        try {
            zip.setLevel(packed ? Deflater.DEFAULT_COMPRESSION : Deflater.NO_COMPRESSION);
            zip.putNextEntry(new ZipEntry(name));
            return new Entry(name);
        } catch (IOException e) {
            throw DataFolder.cannotWrite(file, e);
        }
    }

    /** Copies a stream as an entry; an {@link IOException} tells that the stream cannot be read. */
    long add(String name, InputStream in, Runnable tick) throws IOException {
        long size = 0;
        try (OutputStream entry = begin(name, false)) {
            var block = new byte[BLOCK];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                entry.write(block, 0, read);
                size += read;
                tick.run();
            }
        }
        return size;
    }

    /** Adds the list of checksums, and answers its own. */
    String addChecksums() {
        String list = checksums.toString();
        addText(CHECKSUMS, list);
        return sha256(list.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds the last entry, and sees that all of it is on the disk. Nothing can be added any more. */
    Path finish(BackupManifest manifest) {
        addText(BackupManifest.NAME, manifest.text());
        try {
            zip.finish();
            zip.flush();
            channel.force(true);
            zip.close();
            return part;
        } catch (IOException e) {
            throw DataFolder.cannotWrite(file, e);
        }
    }

    /** Gives the finished file its name. */
    void publish() {
        requireFree(file);
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            try (var folder = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
                folder.force(true);
            } catch (IOException e) {
                // some systems open no folders; the file itself is safe
            }
        } catch (IOException e) {
            throw DataFolder.cannotWrite(file, e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // what it had to say was said while writing
        }
        DataFolder.deleteAll(part);
        try {
            Runtime.getRuntime().removeShutdownHook(abandon);
        } catch (IllegalStateException e) {
            // the process ends already
        }
    }

    private void addText(String name, String text) {
        try (OutputStream entry = begin(name, true)) {
            entry.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw DataFolder.cannotWrite(file, e);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String sha256(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    /** Fails with a sentence of its own, so that nobody takes it for a failure of what is copied. */
    private final class Entry extends OutputStream {
        private final String name;
        private final MessageDigest digest = sha256();

        private Entry(String name) {
            this.name = name;
        }

        @Override
        public void write(int each) {
            write(new byte[] {(byte) each}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            try {
                zip.write(bytes, from, length);
                digest.update(bytes, from, length);
            } catch (IOException e) {
                throw DataFolder.cannotWrite(file, e);
            }
        }

        @Override
        public void close() {
            try {
                zip.closeEntry();
                checksums
                        .append(HexFormat.of().formatHex(digest.digest()))
                        .append("  ")
                        .append(name)
                        .append('\n');
            } catch (IOException e) {
                throw DataFolder.cannotWrite(file, e);
            }
        }
    }
}
