package haven.launch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A log that never fills the disk: {@code haven.log} grows to a limit, then becomes {@code haven.1.log} and so on; five
 * are kept. When it cannot be written, lines are dropped: a full disk must not stop the portal.
 */
final class RotatingLog implements AutoCloseable {
    private static final int KEPT = 5;

    private final Path folder;
    private final long limit;
    private OutputStream out;
    private long size;

    RotatingLog(Path folder, long limit) throws IOException {
        this.folder = folder;
        this.limit = limit;
        open();
    }

    Path file() {
        return folder.resolve("haven.log");
    }

    void write(String line) {
        try {
            byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
            if (size > 0 && size + bytes.length > limit) {
                rotate();
            }
            out.write(bytes);
            out.flush();
            size += bytes.length;
        } catch (IOException e) {
            // dropped, see above
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void open() throws IOException {
        out = new BufferedOutputStream(
                Files.newOutputStream(file(), StandardOpenOption.CREATE, StandardOpenOption.APPEND));
        size = Files.size(file());
    }

    private void rotate() throws IOException {
        out.close();
        for (int number = KEPT - 1; number > 0; number--) {
            Path from = number == 1 ? file() : older(number - 1);
            if (Files.exists(from)) {
                Files.move(from, older(number), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        open();
    }

    private Path older(int number) {
        return folder.resolve("haven." + number + ".log");
    }
}
