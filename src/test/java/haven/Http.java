package haven;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;

/**
 * A browser without a face: keeps cookies, follows no redirect, and can say things that browsers would not. One
 * instance is one reader; it is not shared between threads.
 */
public final class Http {

    static {
        // before the first client is made: tests forge the Host header
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host,connection,content-length");
    }

    /** What a program must know to read the metrics of a portal under test. */
    public static final String METRICS_TOKEN = "only-for-tests-of-the-metrics";

    private static final Pattern PATH = Pattern.compile("(?i);\\s*Path=([^;]+)");
    private static final HttpClient CLIENT = client().build();

    private final String base;
    private final HttpClient client;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, Set<String>> paths = new HashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();

    private Http(String base, HttpClient client) {
        this.base = base;
        this.client = client;
    }

    /** A new reader of the portal at this address. */
    public static Http to(String base) {
        return new Http(base, CLIENT);
    }

    /** A new reader who trusts certificates in another way. */
    static Http to(String base, SSLContext trust) {
        return new Http(base, client().sslContext(trust).build());
    }

    private static HttpClient.Builder client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(5));
    }

    /** A new reader of the portal under test. */
    public static Http portal() {
        return to(PortalExtension.url());
    }

    /** Sends this header with every request from now on. */
    public Http with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** From now on a program that reads metrics. */
    public Http withMetricsToken() {
        return with("Authorization", "Bearer " + METRICS_TOKEN);
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    public Answer get(String path) {
        return send("GET", path, null, null);
    }

    public Answer send(String method, String path) {
        return send(method, path, null, null);
    }

    /** Posts fields as a form does. */
    public Answer post(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send("POST", path, "application/x-www-form-urlencoded", body.getBytes(StandardCharsets.UTF_8));
    }

    /** Fills in the form with this id of a page got before, and posts it as pressing that button would. */
    public Answer submit(Answer page, String form, String button, Map<String, String> typed) {
        var found = HtmlForm.of(page.body(), form);
        return found.isMultipart()
                ? submit(page, form, button, typed, SentFile.NONE)
                : post(found.action(), found.filledIn(button, typed));
    }

    /** The same with a file, as a browser sends it. */
    public Answer submit(Answer page, String form, String button, Map<String, String> typed, SentFile file) {
        var found = HtmlForm.of(page.body(), form);
        return send(
                "POST",
                found.action(),
                SentFile.CONTENT_TYPE,
                file.among(found.filledIn(button, typed), found::nameOf));
    }

    /** Signs in as this person of the demo cast. */
    public Http signIn(String username) {
        var answer = submit(get("/login"), "loginForm", "signIn", Map.of("username", username, "password", username));
        if (answer.status() != 302 && answer.status() != 303) {
            throw new AssertionError(username + " could not sign in: " + answer.status() + " " + answer.body());
        }
        return this;
    }

    public Answer send(String method, String path, String contentType, byte[] body) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(30));
        headers.forEach(request::setHeader);
        var sent = cookies.entrySet().stream()
                .filter(cookie -> belongs(cookie.getKey(), path.split("[?#]", 2)[0]))
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        if (!sent.isEmpty()) {
            request.setHeader("Cookie", sent);
        }
        if (contentType != null) {
            request.setHeader("Content-Type", contentType);
        }
        request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        try {
            var answer = new Answer(client.send(request.build(), BodyHandlers.ofByteArray()));
            answer.all("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException failed) {
            throw new IllegalStateException(method + " " + path + ": " + failed.getMessage(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void keep(String cookie) {
        var nameAndValue = cookie.split(";", 2)[0].split("=", 2);
        if (nameAndValue[1].isEmpty() || cookie.contains("Max-Age=0")) {
            cookies.remove(nameAndValue[0]);
            paths.remove(nameAndValue[0]);
        } else {
            cookies.put(nameAndValue[0], nameAndValue[1]);
            var path = PATH.matcher(cookie);
            paths.computeIfAbsent(nameAndValue[0], name -> new HashSet<>()).add(path.find() ? path.group(1) : "/");
        }
    }

    /** As browsers do it: a cookie goes to its paths and to what lies below them. */
    private boolean belongs(String cookie, String address) {
        return paths.getOrDefault(cookie, Set.of("/")).stream()
                .anyMatch(path -> path.equals("/") || address.equals(path) || address.startsWith(path + "/"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What came back. */
    public record Answer(HttpResponse<byte[]> response) {

        public int status() {
            return response.statusCode();
        }

        public byte[] bytes() {
            return response.body();
        }

        public String body() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        /** The first value of this header, or an empty text. */
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public List<String> all(String name) {
            return response.headers().allValues(name);
        }

        @Override
        public String toString() {
            return response.request().method() + " " + response.uri() + " -> " + status() + " "
                    + response.headers().map();
        }
    }
}
