package haven.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A backup that is read again. It is believed only after {@link #check}. */
final class SavedBackup implements AutoCloseable {
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");
    private static final int BLOCK = 64 * 1024;
    private static final int LONGEST_MANIFEST = 1024 * 1024;

    private final Path file;
    private final ZipFile zip;
    private final BackupManifest manifest;

    private SavedBackup(Path file, ZipFile zip) throws IOException {
        this.file = file;
        this.zip = zip;
        ZipEntry entry = zip.getEntry(BackupManifest.NAME);
        if (entry == null || entry.getSize() > LONGEST_MANIFEST) {
            throw new Refusal("it is no backup of Haven");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            manifest = BackupManifest.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Opens a backup; refuses what is not there, is something else, or was taken by a Haven that knew more. */
    static SavedBackup open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Refusal("There is no backup " + file + "; check the name.");
        }
        ZipFile zip = null;
        try {
            zip = new ZipFile(file.toFile());
            return new SavedBackup(file, zip);
        } catch (IOException e) {
            close(zip);
            throw new Refusal(
                    file + " cannot be restored: it is no backup of Haven, or a damaged one (" + DataFolder.reason(e)
                            + "). Nothing was changed.",
                    e);
        } catch (Refusal e) {
            close(zip);
            throw new Refusal(file + " cannot be restored: " + e.getMessage() + ". Nothing was changed.", e);
        }
    }

    BackupManifest manifest() {
        return manifest;
    }

    /** Reads all of it and compares every checksum. */
    void check(Runnable tick) {
        try {
            Map<String, String> expected = checksums();
            long files = expected.keySet().stream()
                    .filter(name -> !name.equals(BackupFile.DATABASE))
                    .count();
            if (!expected.containsKey(BackupFile.DATABASE) || files != manifest.files()) {
                throw damaged("its list of files is not complete", null);
            }
            requireNothingElse(expected.keySet());
            for (var each : expected.entrySet()) {
                requireProperName(each.getKey());
                if (!each.getValue().equals(copy(each.getKey(), OutputStream.nullOutputStream(), tick))) {
                    throw damaged("the checksum of " + each.getKey() + " is wrong", null);
                }
            }
        } catch (IOException e) {
            throw damaged(DataFolder.reason(e), e);
        }
    }

    InputStream database() throws IOException {
        return zip.getInputStream(zip.getEntry(BackupFile.DATABASE));
    }

    /** The names of all files, the database's text not among them. */
    List<String> files() throws IOException {
        return checksums().keySet().stream()
                .filter(name -> !name.equals(BackupFile.DATABASE))
                .toList();
    }

    /** Copies an entry and answers the SHA-256 of what was copied. */
    String copy(String name, OutputStream out, Runnable tick) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException(name + " is missing in it");
        }
        var digest = BackupFile.sha256();
        try (InputStream in = zip.getInputStream(entry)) {
            var block = new byte[BLOCK];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                digest.update(block, 0, read);
                out.write(block, 0, read);
                tick.run();
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() {
        close(zip);
    }

    private Map<String, String> checksums() throws IOException {
        ZipEntry entry = zip.getEntry(BackupFile.CHECKSUMS);
        if (entry == null) {
            throw new IOException("its list of checksums is missing");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] list = in.readAllBytes();
            if (!BackupFile.sha256(list).equals(manifest.checksums())) {
                throw new IOException("its list of checksums was changed");
            }
            var all = new LinkedHashMap<String, String>();
            for (String line : new String(list, StandardCharsets.UTF_8).split("\n")) {
                var parts = LINE.matcher(line);
                if (parts.matches()) {
                    all.put(parts.group(2), parts.group(1));
                }
            }
            return all;
        }
    }

    private void requireNothingElse(Set<String> names) {
        var known = new HashSet<>(names);
        known.addAll(List.of(BackupManifest.NAME, BackupFile.CHECKSUMS));
        zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw damaged(name + " does not belong into it", null);
                });
    }

    /** A changed backup must not write outside the folders that belong to backups. */
    private void requireProperName(String name) {
        boolean inside = Backup.FOLDERS.stream().anyMatch(folder -> name.startsWith(folder + "/"));
        boolean climbs = List.of(name.split("[/\\\\]")).contains("..");
        if (!name.equals(BackupFile.DATABASE) && (!inside || climbs)) {
            throw damaged(name + " does not belong into it", null);
        }
    }

    private Refusal damaged(String why, Throwable cause) {
        return new Refusal(
                "The backup " + file + " is damaged (" + why + "); take another one. Nothing was changed.", cause);
    }

    private static void close(ZipFile zip) {
        if (zip != null) {
            try {
                zip.close();
            } catch (IOException e) {
                // it was only read
            }
        }
    }
}
