package haven.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The pages that were made, compressed, ready to be sent; the ones least asked for go when there are too many. */
@ApplicationScoped
class ShelfPages {

    private static final long MOST_BYTES = 32L * 1024 * 1024;
    private static final int LARGEST = 128 * 1024;

    /** A page as it is sent. @param zipped whether the body is compressed; a PDF is not */
    record Page(int status, Map<String, String> headers, boolean zipped, byte[] body, Instant until) {

        static Page of(int status, Map<String, String> headers, byte[] plain, Instant until) {
            var type = String.valueOf(headers.get("Content-Type"));
            var isText = type.startsWith("text/") || type.contains("json") || type.contains("svg");
            return new Page(status, headers, isText, isText ? zip(plain) : plain, until);
        }

        byte[] plain() {
            return zipped ? unzip(body) : body;
        }
    }

    private final Map<ShelfVisit, Page> pages = new LinkedHashMap<>(512, 0.75f, true);
    private long bytes;
    private long madeAfter = -1;

    /** The page for this visit, unless it is outdated. @param changes how often the shelf has changed */
    synchronized Page find(ShelfVisit visit, long changes, Instant now) {
        if (changes != madeAfter) {
            pages.clear();
            bytes = 0;
            madeAfter = changes;
        }
        var page = pages.get(visit);
        return page == null || !now.isBefore(page.until()) ? null : page;
    }

    /** Keeps a page that was made when the shelf had changed that often. */
    synchronized void keep(ShelfVisit visit, Page page, long changes) {
        if (changes != madeAfter || page.body().length > LARGEST) {
            return;
        }
        var before = pages.put(visit, page);
        bytes += page.body().length - (before == null ? 0 : before.body().length);
        var eldest = pages.entrySet().iterator();
        while (bytes > MOST_BYTES && eldest.hasNext()) {
            bytes -= eldest.next().getValue().body().length;
            eldest.remove();
        }
    }

    private static byte[] zip(byte[] plain) {
        var zipped = new ByteArrayOutputStream(plain.length / 3 + 64);
        try (var zip = new GZIPOutputStream(zipped) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            zip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return zipped.toByteArray();
    }

    private static byte[] unzip(byte[] zipped) {
        try (var zip = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            return zip.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
