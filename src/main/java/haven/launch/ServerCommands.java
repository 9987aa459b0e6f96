package haven.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The commands that close what Payara Micro leaves open, as files it reads before and after its start. The integration
 * tests run the server with the same files.
 */
public final class ServerCommands {
    private ServerCommands() {}

    /** Writes {@code preboot.txt} into the folder, for a server that listens on this address; answers the file. */
    public static Path writePreboot(Path folder, String address) {
        return write(folder, "preboot.txt", address);
    }

    /** Writes {@code postboot.txt} into the folder; answers the file. */
    public static Path writePostboot(Path folder) {
        return write(folder, "postboot.txt", "");
    }

    private static Path write(Path folder, String name, String address) {
        try (InputStream in = ServerCommands.class.getResourceAsStream(name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("@ADDRESS@", address);
            return Files.writeString(Files.createDirectories(folder).resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
