package haven.access;

import haven.shared.Settings;
import haven.shared.StartStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key by which passes are made. It is the same on all nodes and comes from the database at each start; a copy in the
 * data folder, {@code published/pass.key}, serves after a restart without a database.
 */
@ApplicationScoped
public class PassKey implements StartStep {

    private static final Logger LOG = Logger.getLogger(PassKey.class.getName());
    private static final String NAME = "pass";

    @Inject
    FormPosts keys;

    @Inject
    Settings settings;

    private volatile SecretKeySpec key;
    private volatile boolean looked;

    @Override
    public int order() {
        return 16;
    }

    @Override
    public void run() {
        var text = keys.portalKey(NAME);
        key = keyOf(text);
        keep(text);
    }

    /** The key, asked for in the database where it is not known yet. */
    SecretKeySpec get() {
        if (key == null) {
            run();
        }
        return key;
    }

    /** The key if this node knows it. Never asks the database. */
    Optional<SecretKeySpec> known() {
        if (key == null && !looked) {
            looked = true;
            readCopy();
        }
        return Optional.ofNullable(key);
    }

    private void readCopy() {
        try {
            key = keyOf(Files.readString(file()).strip());
        } catch (IOException | IllegalArgumentException none) {
            LOG.log(
                    Level.FINE,
                    "No copy of the key of passes; nobody is let in by one until the database is there",
                    none);
        }
    }

    private static SecretKeySpec keyOf(String text) {
        return new SecretKeySpec(Base64.getUrlDecoder().decode(text), "HmacSHA256");
    }

    /** Without the copy all goes on; only passes would not hold after a restart without a database. */
    private void keep(String text) {
        try {
            if (Files.exists(file()) && Files.readString(file()).strip().equals(text)) {
                return;
            }
            Files.createDirectories(file().getParent());
            var fresh = newFile();
            Files.write(fresh, text.getBytes(StandardCharsets.US_ASCII));
            Files.move(fresh, file(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            LOG.log(Level.WARNING, "The copy of the key of passes cannot be written", failed);
        }
    }

    /** For nobody but this account to read, wherever the disk knows accounts. */
    private Path newFile() throws IOException {
        var folder = file().getParent();
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? Files.createTempFile(
                        folder,
                        "fresh",
                        ".tmp",
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : Files.createTempFile(folder, "fresh", ".tmp");
    }

    private Path file() {
        return settings.dataFolder().resolve("published").resolve("pass.key");
    }
}
