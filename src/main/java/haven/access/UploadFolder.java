package haven.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.servlet.ServletContext;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Where the container puts what is being uploaded. It clears up behind an upload that arrives, but when the line breaks
 * in the middle, what came so far stays until the server stops.
 */
@ApplicationScoped
public class UploadFolder {

    private static final String UPLOADS = "upload_*.tmp";

    private volatile Path folder;

    void know(@Observes @Initialized(ApplicationScoped.class) ServletContext portal) {
        folder = ((File) portal.getAttribute(ServletContext.TEMPDIR)).toPath();
    }

    /** Removes what has not grown since then; returns how many files that were. */
    int sweep(Instant before) throws IOException {
        int removed = 0;
        if (folder != null && Files.isDirectory(folder)) {
            try (var uploads = Files.newDirectoryStream(folder, UPLOADS)) {
                for (var upload : uploads) {
                    if (Files.getLastModifiedTime(upload).toInstant().isBefore(before)
                            && Files.deleteIfExists(upload)) {
                        removed++;
                    }
                }
            }
        }
        return removed;
    }
}
