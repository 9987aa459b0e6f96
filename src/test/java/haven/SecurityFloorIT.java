package haven;

import static org.assertj.core.api.Assertions.assertThat;

import haven.access.Route;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Section 10, the security floor: what every answer keeps, on every address, for every method. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SecurityFloorIT {

    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "MAKECOFFEE");

    /** Addresses that an attacker tries first, and that are nobody's business. */
    private static final List<String> CLOSED = List.of(
            "/metrics",
            "/metrics/base",
            "/openapi",
            "/openapi.json",
            "/health/ready",
            "/health/live",
            "/err",
            "/document-file",
            "/login.xhtml",
            "/WEB-INF/web.xml",
            "/WEB-INF/views/login.xhtml",
            "/WEB-INF/classes/messages.properties",
            "/META-INF/MANIFEST.MF",
            "/jakarta.faces.resource/../WEB-INF/web.xml",
            "/index.jsp",
            "/favicon.ico",
            "/robots.txt",
            "/.git/config",
            "/asadmin",
            "/management",
            "/a/b/c/d",
            "/station/..%2f..%2fWEB-INF%2fweb.xml",
            "/stations/",
            "//stations",
            "/Stations");

    /** Served or not, but never with anything that was slipped in. */
    private static final List<String> ODD = List.of("/stations;jsessionid=1", "/?lang=xx", "/stations?q=%3Cscript%3E");

    private static final Map<String, Pattern> ALWAYS = Map.of(
            "Content-Security-Policy",
                    Pattern.compile("default-src 'none';(?!.*'unsafe-(inline|eval)').*frame-ancestors 'none'.*"),
            "X-Content-Type-Options", Pattern.compile("nosniff"),
            "X-Frame-Options", Pattern.compile("DENY"),
            "Referrer-Policy", Pattern.compile("no-referrer|same-origin"),
            "Permissions-Policy", Pattern.compile(".*camera=\\(\\).*"),
            "Cache-Control",
                    Pattern.compile(
                            "(private, )?no-store|private, no-cache|private, no-cache, .*|.*immutable.*|public, max-age=604800"));

    private static final String KEY = "formKey";

    private static final Pattern PRODUCT = Pattern.compile(
            "(?i:payara|glassfish|grizzly|mojarra|soteria|eclipselink|\\bweld\\b)|\\bat haven\\.|[a-z]\\.[A-Z]\\w+(Exception|Error)\\b");

    private static List<String> everyRoute() {
        return Matrix.read("route-matrix.txt").rows().stream()
                .map(row -> row.example().replaceAll("\\{[^}]+}", "1"))
                .distinct()
                .toList();
    }

    @Test
    @DisplayName("10 every answer to every method on every address keeps the headers and names no product")
    void everyAnswer() {
        var readers = List.of(Http.portal(), Http.portal().signIn("hq"));
        assertThat(Stream.of(everyRoute(), CLOSED, ODD).flatMap(List::stream)).allSatisfy(path -> {
            for (var method : METHODS) {
                for (var reader : readers) {
                    keepsTheFloor(reader.send(method, path), method);
                }
            }
        });
    }

    private static void keepsTheFloor(Http.Answer answer, String method) {
        assertThat(answer.status()).as(answer.toString()).isNotIn(500, 501, 502);
        assertThat(answer.header("Server") + answer.header("X-Powered-By"))
                .as(answer.toString())
                .isEmpty();
        assertThat(PRODUCT.matcher(answer.body()).results().map(MatchResult::group))
                .as(answer.toString())
                .isEmpty();
        assertThat(answer.header("Location")).as(answer.toString()).doesNotContain("jsessionid", "http:", "//");
        assertThat(answer.body()).as(answer.toString()).doesNotContain("jsessionid");
        if (isRefusedByTheServer(answer, method)) {
            assertThat(answer.bytes()).as(answer.toString()).isEmpty();
            return;
        }
        var desk = Route.of(answer.response().uri().getPath())
                .filter(match -> match.route().kind() == Route.Kind.DESK)
                .isPresent();
        ALWAYS.forEach((header, pattern) -> {
            var policy = desk && header.equals("Content-Security-Policy");
            var value = policy
                    ? answer.header(header).replace("style-src 'self' 'unsafe-inline'", "")
                    : answer.header(header);
            assertThat(value).as(header + " of " + answer).matches(pattern);
            assertThat(answer.all(header)).as(header + " of " + answer).hasSize(1);
        });
    }

    /** The container's own refusals come before any filter: no body, no product, no stack trace is all one can ask. */
    private static boolean isRefusedByTheServer(Http.Answer answer, String method) {
        return answer.header("X-Content-Type-Options").isEmpty()
                && (answer.status() == 400 || method.equals("TRACE") && answer.status() == 405);
    }

    @Test
    @DisplayName("10 unsafe styles are allowed on desk pages only, scripts by nonce there and nowhere else but uploads")
    void policies() {
        var hq = Http.portal().signIn("hq");
        for (var row : Matrix.read("route-matrix.txt").rows()) {
            var answer = hq.get(row.example().replaceAll("\\{[^}]+}", "1"));
            var kind = Route.valueOf(row.subject()).kind();
            if (answer.status() == 200) {
                var policy = answer.header("Content-Security-Policy");
                assertThat(policy.contains("'unsafe-inline'")).as(row + policy).isEqualTo(kind == Route.Kind.DESK);
                assertThat(policy).as(row.toString()).doesNotContain("script-src 'unsafe", "unsafe-eval", "*");
            }
        }
    }

    @Test
    @DisplayName("10 metrics, API descriptions, health details and files of the application are not there")
    void closed() {
        var nobody = Http.portal();
        assertThat(CLOSED)
                .allSatisfy(
                        path -> assertThat(nobody.get(path).status()).as(path).isIn(400, 404));
    }

    @Test
    @DisplayName("10 a request for another host is not answered, and its name never comes back")
    void foreignHost() {
        for (var path : everyRoute()) {
            if (!List.of("/ready", "/health", "/metrics").contains(path)) { // asked by address
                var answer = Http.portal().with("Host", "evil.example").get(path);
                assertThat(answer.status()).as(path).isIn(400, 421);
                assertThat(answer + answer.body()).as(path).doesNotContain("evil.example/", "evil.example\"");
                assertThat(answer.bytes()).isEmpty();
            }
        }
        var forwarded = Http.portal()
                .with("X-Forwarded-Host", "evil.example")
                .with("Forwarded", "host=evil.example")
                .get("/account");
        assertThat(forwarded.header("Location")).doesNotContain("evil.example");
    }

    @Test
    @DisplayName("10 the sign-in cookie is HttpOnly and SameSite=Lax; no session cookie comes with reader pages")
    void cookies() {
        var reader = Http.portal();
        var login = reader.get("/login");
        assertThat(login.all("Set-Cookie")).isEmpty();
        var form = Map.of("username", "staff", "password", "staff");
        var signedIn = reader.submit(login, "loginForm", "signIn", form);
        assertThat(signedIn.all("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/"));
        assertThat(reader.get("/").all("Set-Cookie")).isEmpty();
        assertThat(reader.get("/documents").all("Set-Cookie")).isEmpty();
    }

    @Test
    @DisplayName("10 a forged post, a foreign one and one without a key run nothing; the good one acts once")
    void forgedPosts() {
        var hq = Http.portal().signIn("hq");
        var before = reports();
        var good = new LinkedHashMap<>(
                HtmlForm.of(hq.get("/problem").body(), "problemForm").fields());
        good.putAll(Map.of("what", "SecurityFloorIT", "send", ""));
        assertThat(good).containsKey(KEY);
        var forged = new LinkedHashMap<>(good);
        forged.put(KEY, good.get(KEY).replaceAll("[a-y]", "z"));
        hq.post("/problem", forged);
        forged.remove(KEY);
        hq.post("/problem", forged);
        Http.portal().post("/problem", good);
        hq.with("Origin", "https://evil.example").post("/problem", good);
        hq.with("Origin", PortalExtension.url())
                .with("Sec-Fetch-Site", "cross-site")
                .post("/problem", good);
        assertThat(reports()).as("reports after the forged posts").isEqualTo(before);
        hq.with("Sec-Fetch-Site", "same-origin");
        var first = hq.post("/problem", good);
        var again = hq.post("/problem", good);
        assertThat(reports()).as("reports after the good post, sent twice").isEqualTo(before + 1);
        assertThat(again.header("Location")).isEqualTo(first.header("Location")).isNotEmpty();
    }

    private static long reports() {
        return TestRows.number("select count(*) from problem_report");
    }

    @Test
    @DisplayName("10 what the container refuses itself has no body, no product name, no stack trace")
    void malformed() throws IOException {
        for (var request : List.of(
                "GET / HTTP/1.1\r\n\r\n",
                "GET /%zz HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "BAD\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "y".repeat(20_000) + "\r\n\r\n")) {
            var answer = raw(request);
            assertThat(answer).as(request.lines().findFirst().orElse("")).doesNotContainPattern(PRODUCT);
            assertThat(answer).doesNotContain("Server:", "X-Powered-By");
        }
    }

    private static String raw(String request) throws IOException {
        var portal = URI.create(PortalExtension.url());
        try (var socket = new Socket("127.0.0.1", portal.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(request.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    @DisplayName("10 the portal listens on one port, on the loopback address, and on nothing else")
    void onePort() throws IOException {
        var server = ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().commandLine().orElse("").contains("payara-micro.jar"))
                .filter(process -> process.info().commandLine().orElse("").contains(PortalExtension.url()))
                .findFirst()
                .orElseThrow();
        assertThat(listening(server.pid()))
                .containsExactly(
                        "127.0.0.1:" + URI.create(PortalExtension.url()).getPort());
    }

    /** Read from the kernel's own tables: what this process listens on. Linux only. */
    private static TreeSet<String> listening(long pid) throws IOException {
        var sockets = new TreeSet<String>();
        try (var files = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            for (var file : files.toList()) {
                if (Files.isSymbolicLink(file)) {
                    sockets.add(Files.readSymbolicLink(file).toString());
                }
            }
        }
        var found = new TreeSet<String>();
        for (var table : List.of("tcp", "tcp6")) {
            for (var line : Files.readAllLines(Path.of("/proc/" + pid + "/net/" + table))) {
                var columns = line.trim().split("\\s+");
                if (columns[3].equals("0A") && sockets.contains("socket:[" + columns[9] + "]")) {
                    found.add(address(columns[1]));
                }
            }
        }
        return found;
    }

    private static String address(String hexadecimal) {
        var parts = hexadecimal.split(":");
        var loopback = List.of("0100007F", "0000000000000000FFFF00000100007F");
        var host = loopback.contains(parts[0]) ? "127.0.0.1" : parts[0];
        return host + ":" + Integer.parseInt(parts[1], 16);
    }

    @Test
    @DisplayName("10 every route has a line here, as in the access matrix")
    void everyRouteIsWalked() {
        assertThat(Matrix.read("route-matrix.txt").rows().stream().map(Matrix.Row::subject))
                .containsAll(Arrays.stream(Route.values()).map(Route::name).toList());
    }
}
