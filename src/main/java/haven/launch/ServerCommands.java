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
        return write(folder, "preboot.txt", read("preboot.txt").replace("@ADDRESS@", address));
    }

    /** The same for a server whose port stays shut until {@link #writePostdeploy} opens it; answers the file. */
    public static Path writeClosedPreboot(Path folder, String address) {
        return write(
                folder, "preboot.txt", read("preboot.txt").replace("@ADDRESS@", address) + read("preboot-closed.txt"));
    }

    /** Writes {@code postdeploy.txt} into the folder; answers the file. */
    public static Path writePostdeploy(Path folder) {
        return write(folder, "postdeploy.txt", read("postdeploy.txt"));
    }

    /** Writes {@code postboot.txt} into the folder; answers the file. */
    public static Path writePostboot(Path folder) {
        return write(folder, "postboot.txt", read("postboot.txt"));
    }

    private static String read(String name) {
        try (InputStream in = ServerCommands.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path write(Path folder, String name, String commands) {
        try {
            return Files.writeString(Files.createDirectories(folder).resolve(name), commands);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
