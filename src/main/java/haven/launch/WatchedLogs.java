package haven.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is written to log files from now on; also to files that come up later in the same folders. */
final class WatchedLogs {

    private final List<Path> given;
    private final Map<Path, Long> before = new HashMap<>();

    private WatchedLogs(List<Path> given) throws IOException {
        this.given = given;
        for (Path file : files()) {
            before.put(file, Files.size(file));
        }
    }

    /** @throws Refusal where one of them cannot be read */
    static WatchedLogs of(List<Path> given) throws IOException {
        for (Path each : given) {
            if (!Files.isReadable(each)) {
                throw new Refusal("The log " + each + " cannot be read; is it there, and may this account read it?");
            }
        }
        return new WatchedLogs(List.copyOf(given));
    }

    /** The files of a folder; none where there is no such folder. */
    static WatchedLogs ofFolder(Path folder) throws IOException {
        return new WatchedLogs(Files.isDirectory(folder) ? List.of(folder) : List.of());
    }

    int size() throws IOException {
        return files().size();
    }

    private List<Path> files() throws IOException {
        var files = new ArrayList<Path>();
        for (Path each : given) {
            if (Files.isDirectory(each)) {
                try (var inside = Files.walk(each)) {
                    inside.filter(Files::isRegularFile)
                            .filter(Files::isReadable)
                            .forEach(files::add);
                }
            } else {
                files.add(each);
            }
        }
        return files;
    }

    /** The first file that this was written to meanwhile. */
    Optional<Path> find(String text) throws IOException {
        for (Path file : files()) {
            if (holds(file, text)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    private boolean holds(Path file, String text) throws IOException {
        try (var channel = FileChannel.open(file)) {
            long from = before.getOrDefault(file, 0L);
            channel.position(from <= channel.size() ? from : 0); // it is shorter: it was begun anew
            var lines = new BufferedReader(
                    new InputStreamReader(Channels.newInputStream(channel), StandardCharsets.ISO_8859_1));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.contains(text)) {
                    return true;
                }
            }
            return false;
        }
    }
}
