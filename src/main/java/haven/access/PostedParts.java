package haven.access;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What stands at the beginning of an upload by somebody who is not signed in. The container's own reader is not let
 * near it: it puts every part into memory or on the disk, and a body of many small parts would take all memory.
 */
final class PostedParts {

    /** What people type comes before their file; of more than this nothing is looked at. */
    static final int MOST_READ = 256 * 1024;

    private static final String TEXTS = "haven.postedTexts";
    private static final String LINE = "\r\n";
    private static final Pattern BOUNDARY =
            Pattern.compile(";\\s*boundary=\"?([^\";,\\s]{1,100})", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile(";\\s*name=\"([^\"]{1,200})\"");

    private PostedParts() {}

    /** A field that is no file. */
    record Text(String name, String value) {}

    static boolean isMultipart(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /**
     * A parameter, without unpacking an upload: asked for any parameter, the container would read the whole body, so of
     * an upload only the address counts.
     */
    static String parameter(HttpServletRequest request, String name) {
        if (!isMultipart(request)) {
            return request.getParameter(name);
        }
        var query = request.getQueryString() == null ? "" : request.getQueryString();
        return Arrays.stream(query.split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> decoded(pair.substring(name.length() + 1)))
                .findFirst()
                .orElse(null);
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return value;
        }
    }

    /** The texts of this upload; asked again, the same ones. */
    @SuppressWarnings("unchecked")
    static List<Text> texts(HttpServletRequest request) {
        var known = (List<Text>) request.getAttribute(TEXTS);
        if (known == null) {
            known = read(request);
            request.setAttribute(TEXTS, known);
        }
        return known;
    }

    private static List<Text> read(HttpServletRequest request) {
        var boundary = BOUNDARY.matcher(request.getContentType());
        try (var in = request.getInputStream()) {
            var head = in.readNBytes(MOST_READ);
            skip(in);
            return boundary.find() ? texts(head, boundary.group(1)) : List.of();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The browser reads our answer only when it has sent everything. */
    private static void skip(InputStream in) throws IOException {
        var block = new byte[16 * 1024];
        for (long left = UnroutedResource.LARGEST_REQUEST; left > 0; ) {
            var read = in.read(block);
            if (read < 0) {
                return;
            }
            left -= read;
        }
    }

    /** Only parts that are there whole. */
    static List<Text> texts(byte[] head, String boundary) {
        var texts = new ArrayList<Text>();
        var body = LINE + new String(head, StandardCharsets.ISO_8859_1); // one character a byte, until it is known
        var mark = LINE + "--" + boundary;
        for (int from = body.indexOf(mark); from >= 0; ) {
            from += mark.length();
            int to = body.indexOf(mark, from);
            int value = body.indexOf(LINE + LINE, from);
            if (to < 0 || value < 0) {
                break;
            }
            var name = NAME.matcher(utf8(body.substring(from, Math.min(value, to))));
            if (value < to && name.find() && !body.substring(from, value).contains("filename")) {
                texts.add(new Text(name.group(1), utf8(body.substring(value + 2 * LINE.length(), to))));
            }
            from = to;
        }
        return List.copyOf(texts);
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
