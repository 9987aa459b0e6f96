package haven.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The one folder everything lies in: database, portal, logs, uploaded files. It serves one launcher at a time, and knows
 * which one.
 */
final class DataFolder implements AutoCloseable {
    private static final long MEGABYTE = 1024 * 1024;

    private final Path root;
    /** Null for a visitor. */
    private final FileChannel lockFile;

    private DataFolder(Path root, FileChannel lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    /**
     * Makes the folder where it is missing, sees that it can be written, and takes it for this launcher until closed.
     *
     * @throws Refusal when that cannot be, or when Haven already runs on it
     */
    static DataFolder take(Path root) {
        return takeIfFree(root)
                .orElseThrow(() -> new Refusal("Haven is already running on the data folder " + root
                        + readRunning(root).map(at -> ", at " + at).orElse("")
                        + "; stop it first, or give this one another HAVEN_DATA and HAVEN_PORT."));
    }

    /** The same; empty when Haven already runs on it. */
    static Optional<DataFolder> takeIfFree(Path root) {
        try {
            createPrivate(root);
            Path real = root.toRealPath();
            Files.delete(Files.createTempFile(real, "probe", null));
            createPrivate(real.resolve("run"));
            FileChannel lockFile =
                    FileChannel.open(real.resolve("run/lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = lockFile.tryLock();
            return lock == null ? Optional.empty() : Optional.of(new DataFolder(real, lockFile));
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new Refusal(
                    "The data folder " + root + " cannot be used (" + reason(e)
                            + "); make it writable for this account, or choose another one with HAVEN_DATA.",
                    e);
        }
    }

    /** A look into the folder of a Haven that runs, which keeps it. */
    static DataFolder visit(Path root) {
        try {
            return new DataFolder(root.toRealPath(), null);
        } catch (IOException e) {
            throw new Refusal("The data folder " + root + " cannot be read (" + reason(e) + ").", e);
        }
    }

    Path root() {
        return root;
    }

    Path resolve(String name) {
        return root.resolve(name);
    }

    /** A folder inside the data folder, made where it is missing, closed to other accounts. */
    Path folder(String name) {
        try {
            return createPrivate(root.resolve(name));
        } catch (IOException e) {
            throw cannotWrite(root.resolve(name), e);
        }
    }

    /** The same folder, with nothing in it. */
    Path emptyFolder(String name) {
        deleteAll(root.resolve(name));
        return folder(name);
    }

    void requireSpace(long megabytes) {
        try {
            long free = Files.getFileStore(root).getUsableSpace() / MEGABYTE;
            if (free < megabytes) {
                throw new Refusal("The disk of the data folder " + root + " has " + free + " MB free and Haven needs "
                        + megabytes + " MB; make room, or choose another folder with HAVEN_DATA.");
            }
        } catch (IOException e) {
            throw cannotWrite(root, e);
        }
    }

    /** Tells a second launcher where this one can be found. */
    void announce(String url) {
        write("run/url", url);
    }

    /** A random password of that name, made once and readable for this account only. */
    String secret(String name) {
        Path file = root.resolve(name);
        try {
            if (Files.exists(file)) {
                String kept = Files.readString(file).strip();
                if (kept.matches("[0-9a-f]{48}")) {
                    return kept;
                }
            }
        } catch (IOException e) {
            throw cannotWrite(file, e);
        }
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        String made = HexFormat.of().formatHex(bytes);
        write(name, made);
        return made;
    }

    /** Writes a small file that only this account can read. */
    Path write(String name, String text) {
        Path file = root.resolve(name);
        try {
            Path half = Files.createTempFile(file.getParent(), "half", null);
            Files.writeString(half, text);
            return Files.move(half, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw cannotWrite(file, e);
        }
    }

    Optional<String> read(String name) {
        return readFile(root.resolve(name));
    }

    /** Takes the folder or file away, with all that is in it. */
    static void deleteAll(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (var all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException | UncheckedIOException e) {
            throw cannotWrite(path, e);
        }
    }

    static Refusal cannotWrite(Path path, Exception e) {
        return new Refusal(
                "Haven cannot write " + path + " (" + reason(e)
                        + "); see that the disk has room and the folder is yours.",
                e);
    }

    @Override
    public void close() {
        if (lockFile == null) {
            return;
        }
        try {
            Files.deleteIfExists(root.resolve("run/url"));
            lockFile.close();
        } catch (IOException e) {
            // the lock ends with this process anyway
        }
    }

    private static Optional<String> readRunning(Path root) {
        return readFile(root.resolve("run/url"));
    }

    private static Optional<String> readFile(Path file) {
        try {
            return Optional.of(Files.readString(file).strip()).filter(text -> !text.isEmpty());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Path createPrivate(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        return Files.createDirectories(folder, ownerOnly(folder, "rwx------"));
    }

    /** What makes a new file or folder readable for this account only, where the system knows such things. */
    static FileAttribute<?>[] ownerOnly(Path path, String rights) {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    /** Java says for many errors only the path; the class then tells what happened. */
    static String reason(Exception e) {
        Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
        if (cause instanceof java.nio.file.AccessDeniedException) {
            return "permission denied";
        }
        if (cause instanceof java.nio.file.FileAlreadyExistsException
                || cause instanceof java.nio.file.NotDirectoryException) {
            return "a file is in its place";
        }
        if (cause instanceof java.nio.file.FileSystemException system && system.getReason() != null) {
            return system.getReason().toLowerCase(java.util.Locale.ROOT);
        }
        return String.valueOf(cause.getMessage());
    }
}
