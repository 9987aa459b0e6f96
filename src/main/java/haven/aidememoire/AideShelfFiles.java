package haven.aidememoire;

import haven.edition.Shelf;
import haven.edition.ShelfFileSource;
import haven.edition.ShelfRequest;
import haven.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The signed document and the recordings beside an Aide-Memoire: {@code signed.pdf}, {@code listen} and a hyphen and the
 * language, such as {@code listen-sw}. The station's own, else its country's or region's; names that say nothing.
 */
@ApplicationScoped
public class AideShelfFiles implements ShelfFileSource {

    private static final String SIGNED = "signed.pdf";
    private static final Pattern RECORDING = Pattern.compile("listen-([a-z]{2,3})");

    /** What another node published comes a little before its files. */
    private static final Duration ARRIVES_WITHIN = Duration.ofSeconds(1);

    @Inject
    Shelf shelf;

    @Override
    public boolean offers(String file) {
        return file.equals(SIGNED) || RECORDING.matcher(file).matches();
    }

    @Override
    public void write(String file, ShelfRequest request, HttpServletResponse response) throws IOException {
        if (!request.isOwn()) {
            throw new NotThere("file of the station's own entries");
        }
        var station = request.getStation();
        var recording = RECORDING.matcher(file);
        var content = recording.matches()
                ? find(request, aide -> aide.recordings().get(recording.group(1)))
                : find(request, PublishedAideMemoire::signedPdf);
        var type = recording.matches() ? recordingType(content) : "application/pdf";
        response.setContentType(type);
        response.setHeader(
                "Content-Disposition", "inline; filename=\"information-" + station.code() + "." + ending(type) + "\"");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private byte[] find(ShelfRequest request, Function<PublishedAideMemoire, String> checksum) {
        var found = shelf.upwards(PublishedAideMemoire.PART, request.getStation(), PublishedAideMemoire.class).stream()
                .map(placed -> checksum.apply(placed.content()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new NotThere("file of an Aide-Memoire"));
        return shelf.file(found).orElseThrow(() -> {
            request.changesAt(request.getNow().plus(ARRIVES_WITHIN)); // else this answer would be kept
            return new NotThere("file of an Aide-Memoire, not arrived yet");
        });
    }

    /** Told by its first letters; what else it could be was refused when it came. */
    private static String recordingType(byte[] content) {
        if (content.length > 8 && content[0] == 'O' && content[1] == 'g' && content[2] == 'g') {
            return "audio/ogg";
        }
        return content.length > 8 && content[4] == 'f' && content[5] == 't' && content[6] == 'y'
                ? "audio/mp4"
                : "audio/mpeg";
    }

    private static String ending(String type) {
        return switch (type) {
            case "application/pdf" -> "pdf";
            case "audio/ogg" -> "ogg";
            case "audio/mp4" -> "m4a";
            default -> "mp3";
        };
    }
}
