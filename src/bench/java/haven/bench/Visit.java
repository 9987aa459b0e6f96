package haven.bench;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a browser fetches to show one page, on one connection.
 *
 * @param requests how many
 * @param sent bytes to the server
 * @param received bytes from the server, headers included
 * @param page bytes received for the page alone
 */
record Visit(int requests, int sent, int received, int page) {

    private static final Pattern FETCHED =
            Pattern.compile("<(?:link[^>]+rel=\"(?:stylesheet|icon)\"[^>]+href|(?:script|img)[^>]+src)=\"(/[^\"]+)\"");

    /** With nothing in the cache. */
    static Visit first(int port, String path, Map<String, String> cookie) throws IOException {
        try (var wire = new Wire(port)) {
            var page = ok(path, wire.get(path, cookie));
            int sent = page.sent();
            int received = page.received();
            var parts = parts(page.text());
            for (var part : parts) {
                var answer = ok(part, wire.get(part, cookie));
                sent += answer.sent();
                received += answer.received();
            }
            return new Visit(1 + parts.size(), sent, received, page.received());
        }
    }

    /** With everything in the cache that may be kept; what is immutable is not asked for again. */
    static Visit repeated(int port, String path, Map<String, String> cookie) throws IOException {
        try (var wire = new Wire(port)) {
            var before = ok(path, wire.get(path, cookie));
            for (var part : parts(before.text())) {
                var kept = ok(part, wire.get(part, cookie)).headers().getOrDefault("cache-control", "");
                if (!kept.contains("immutable")) {
                    throw new IllegalStateException(part + " may not be kept for ever: " + kept);
                }
            }
            var headers = new HashMap<>(cookie);
            if (before.headers().containsKey("etag")) {
                headers.put("If-None-Match", before.headers().get("etag"));
            }
            var again = wire.get(path, headers);
            return new Visit(1, again.sent(), again.received(), again.received());
        }
    }

    private static Wire.Answer ok(String path, Wire.Answer answer) {
        if (answer.status() != 200) {
            throw new IllegalStateException(path + " answers " + answer.status());
        }
        return answer;
    }

    /** In the order of the page, each once. */
    static Set<String> parts(String html) {
        var parts = new LinkedHashSet<String>();
        var found = FETCHED.matcher(html);
        while (found.find()) {
            parts.add(found.group(1).replace("&amp;", "&"));
        }
        return parts;
    }
}
