package haven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Where integration tests keep their files: below {@code target/it}, so that {@code clean} takes them away. */
public final class TestFolders {

    private static final Path ROOT = Path.of("target", "it").toAbsolutePath();

    private TestFolders() {}

    /** This folder, with whatever is in it. */
    public static Path existing(String name) {
        try {
            return Files.createDirectories(ROOT.resolve(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** This folder, emptied. */
    public static Path empty(String name) {
        var folder = ROOT.resolve(name);
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return existing(name);
    }

    /** A port of the loopback address on which nobody listens. */
    public static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
