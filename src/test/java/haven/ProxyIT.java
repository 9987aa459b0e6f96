package haven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Two portals on one database behind the nginx that docs/deploy describes; one of them is ended while people work. */
@BesideThePortal
@Tag("alone")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProxyIT {

    private static final Pattern PRODUCT = Pattern.compile("(?i)nginx/|payara|glassfish|<center>");
    private static final Map<String, String> HEADERS = Map.of(
            "Strict-Transport-Security", "max-age=31536000",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cache-Control", "no-store");
    private static final int ENOUGH = 15;
    private static final Duration SOON = Duration.ofSeconds(5);

    private static TestDatabase database;
    private static OwnPortal one;
    private static OwnPortal two;
    private static Nginx nginx;

    @BeforeAll
    static void start() {
        database = new TestDatabase("proxy-database").start();
        nginx = new Nginx();
        one = node("proxy-one");
        two = node("proxy-two");
        nginx.start(one.port(), two.port());
        Wait.until("both portals are ready", Duration.ofSeconds(180), () -> one.isReady() && two.isReady());
    }

    private static OwnPortal node(String name) {
        return OwnPortal.start(
                name,
                database.url(),
                "-Dhaven.url=" + nginx.url(),
                "-Dhaven.trusted.proxies=127.0.0.1",
                "-Dhaven.opcen.number=" + Nginx.OPCEN);
    }

    @AfterAll
    static void stop() {
        Stream.of(nginx, one, two, database).filter(part -> part != null).forEach(part -> {
            try {
                part.close();
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        });
    }

    @Test
    @Order(1)
    @DisplayName("7 plain HTTP leads to HTTPS and to the one name; other names get no answer; TLS 1.3 and 1.2 do")
    void transport() throws IOException {
        var plain = Http.to(nginx.plainUrl()).with("Host", "evil.example").get("/station/ke-nairobi?x=1");
        assertThat(plain.status()).isEqualTo(308);
        assertThat(plain.header("Location")).isEqualTo(nginx.url() + "/station/ke-nairobi?x=1");
        try (var socket = nginx.connect("evil.example")) {
            assertThat(catchThrowable(socket::startHandshake)).isInstanceOf(IOException.class);
        }
        assertThat(nginx.reader().get("/").status()).isEqualTo(200);
        for (var version : List.of("TLSv1.3", "TLSv1.2")) {
            try (var socket = nginx.connect("localhost")) {
                socket.setEnabledProtocols(new String[] {version});
                socket.startHandshake();
                assertThat(socket.getSession().getProtocol()).isEqualTo(version);
            }
        }
    }

    @Test
    @Order(2)
    @DisplayName("7 a request with two lengths, a length beside an encoding, or a broken escape reaches no node")
    void oneLengthOnly() throws IOException {
        for (var request : List.of(
                "POST /problem HTTP/1.1\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "POST /problem HTTP/1.1\r\nContent-Length: 4\r\nContent-Length: 4\r\n\r\na=bc",
                "POST /problem HTTP/1.1\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\na=bcd",
                "POST /problem HTTP/1.1\r\nTransfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
                "GET /%zz HTTP/1.1\r\n\r\n")) {
            var answer = raw(request.replaceFirst("\r\n", "\r\nHost: localhost\r\nConnection: close\r\n"));
            assertThat(answer).as(request).startsWith("HTTP/1.1 ").containsPattern("^HTTP/1.1 (400|501)");
            HEADERS.forEach((name, value) -> assertThat(answer).as(request).contains("\r\n" + name + ": " + value));
            assertThat(answer).as(request).doesNotContainPattern(PRODUCT);
        }
    }

    @Test
    @Order(3)
    @DisplayName("7 nginx's own pages are calm, say whom to call, and keep the security headers")
    void ownPages() throws Exception {
        var tooLarge = nginx.reader().send("POST", "/problem", "text/plain", new byte[66 * 1024 * 1024]);
        assertThat(tooLarge.status()).isEqualTo(413);
        isCalm(tooLarge, "<title>Too large</title>");
        var hidden = nginx.reader().get("/metrics");
        assertThat(hidden.status()).isEqualTo(404);
        isCalm(hidden, "<title>Not understood</title>");
        assertThat(nginx.reader().get("/away.html").body()).doesNotContain("Back soon");
    }

    private static void isCalm(Http.Answer answer, String title) throws Exception {
        var page = answer.body();
        assertThat(page).contains(title, Nginx.OPCEN, "lang=\"ar\" dir=\"rtl\"").doesNotContain("OPCEN-NUMBER");
        assertThat(page).doesNotContainPattern(PRODUCT);
        HEADERS.forEach((name, value) -> assertThat(answer.all(name)).as(name).containsExactly(value));
        var style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
        var hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.header("Content-Security-Policy"))
                .contains("style-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
    }

    @Test
    @Order(4)
    @DisplayName("7 Haven's answers come through as they are: one of each header, cookies Secure, the real address")
    void passedOn() throws Exception {
        var reader = nginx.reader();
        var answer = reader.get("/login");
        HEADERS.keySet().forEach(name -> assertThat(answer.all(name)).as(name).hasSize(1));
        var liar = nginx.reader().with("X-Forwarded-For", "192.0.2.7");
        liar.submit(liar.get("/login"), "loginForm", "signIn", Map.of("username", "nobody.here", "password", "x"));
        assertThat(failuresFrom("192.0.2.7"))
                .as("what somebody says of themselves")
                .isZero();
        assertThat(failuresFrom("127.0.0.1")).isEqualTo(1);
        var signedIn = reader.submit(answer, "loginForm", "signIn", Map.of("username", "staff", "password", "staff"));
        assertThat(signedIn.all("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("Secure", "HttpOnly"));
    }

    /** Failed sign-ins are kept by a hash of the address that Haven believes. */
    private static int failuresFrom(String address) throws Exception {
        var hash = MessageDigest.getInstance("SHA-256").digest(("address:" + address).getBytes(StandardCharsets.UTF_8));
        try (var connection = database.connect();
                var statement = connection.prepareStatement("select count(*) from sign_in_failure where subject = ?")) {
            statement.setString(1, HexFormat.of().formatHex(hash));
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    @Test
    @Order(5)
    @DisplayName("6 what is published at one node, readers of the other one see within seconds")
    void publishedOnBoth() {
        var keeper = one.reader().signIn("rso");
        keeper.submit(keeper.get("/keep/so-mogadishu/codes"), "makeForm", "make", Map.of());
        var page = keeper.get("/keep/so-mogadishu/codes").body();
        var coded = page.replaceFirst("(?s).*?(/s/[2-9a-z]{12}/so-mogadishu).*", "$1");
        var reader = two.reader();
        Wait.until("known", SOON, () -> !reader.get(coded).body().contains("id=\"notice\""));
    }

    @Test
    @Order(6)
    @DisplayName(
            "7 kill -9 of a node under load: who signed in goes on, each acknowledged post is there once; it returns unseen")
    void oneNodeDies() throws Exception {
        var desk = nginx.reader().signIn("hq");
        var list = desk.get("/problems");
        assertThat(list.status()).isEqualTo(200);
        for (int i = 0; i < 10; i++) {
            assertThat(desk.get("/problems").all("Set-Cookie"))
                    .as("stays with its node")
                    .isEmpty();
        }
        var dying = hasSession(one, desk) ? one : two;
        var load = new ProxyLoad(List.of("staff", "rso", "focal.ke", "director"), nginx::reader);
        load.start();
        goesOn(load, "before");
        dying.kill();
        deskPageComesAnew(desk, list);
        goesOn(load, "after the node died");
        dying.start();
        Wait.until("the node is back", Duration.ofSeconds(180), dying::isReady);
        goesOn(load, "after it came back");
        load.stop();
        assertThat(load.wrong).isEmpty();
        assertThat(load.broken).as("cut off in the middle of an answer").hasSizeLessThanOrEqualTo(3);
        assertThat(load.unsure).as("told that it is not known").hasSizeLessThanOrEqualTo(6);
        var posted = posted();
        assertThat(load.acknowledged)
                .hasSizeGreaterThan(3 * ENOUGH)
                .allSatisfy(text -> assertThat(posted.get(text)).as(text).isEqualTo(1));
        assertThat(posted.values()).as("nothing acted twice").containsOnly(1);
    }

    private static void goesOn(ProxyLoad load, String when) {
        var before = load.acknowledged.size();
        Wait.until("people go on " + when, Duration.ofSeconds(60), () -> load.acknowledged.size() >= before + ENOUGH);
    }

    private static boolean hasSession(OwnPortal node, Http desk) {
        var asked = node.reader()
                .with(
                        "Cookie",
                        "haven=" + desk.cookies().get("haven") + "; haven-view="
                                + desk.cookies().get("haven-view"))
                .get("/problems");
        return asked.status() == 200
                && asked.all("Set-Cookie").stream().noneMatch(cookie -> cookie.startsWith("haven-view="));
    }

    /** Its list lived in the node that is gone: a click shows it afresh, with a sentence that says so. */
    private static void deskPageComesAnew(Http desk, Http.Answer list) {
        var fields = new HashMap<>(HtmlForm.of(list.body(), "problemsForm").fields());
        var clicked = desk.post("/problems", fields);
        assertThat(clicked.status()).isEqualTo(302);
        assertThat(clicked.header("Location")).contains("/problems?said=page.said.expired");
        assertThat(desk.get("/problems").status()).isEqualTo(200);
    }

    private static Map<String, Integer> posted() throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select text, count(*) from problem_report group by text")) {
            var found = new HashMap<String, Integer>();
            while (rows.next()) {
                found.put(rows.getString(1), rows.getInt(2));
            }
            return found;
        }
    }

    @Test
    @Order(7)
    @DisplayName("7 with the database away people see Haven's own page; with all nodes gone, the proxy's")
    void nobodyLeft() throws Exception {
        database.stop();
        Wait.until("both nodes know", Duration.ofSeconds(5), () -> !one.isReady() && !two.isReady());
        for (int i = 0; i < 6; i++) {
            var away = nginx.reader().get("/stations");
            assertThat(away.status()).isEqualTo(503);
            assertThat(away.body()).contains("Haven cannot reach its data").doesNotContain("Back soon");
        }
        one.kill();
        two.kill();
        for (int i = 0; i < 3; i++) {
            var gone = nginx.reader().get("/station/ke-nairobi");
            assertThat(gone.status()).isIn(502, 504);
            isCalm(gone, "<title>Back soon</title>");
        }
    }

    @Test
    @Order(8)
    @DisplayName("7 nginx wrote down nobody and nothing: no client, no address of a page")
    void wroteNothing() throws IOException {
        try (var files = Files.walk(nginx.folder())) {
            for (var file :
                    files.filter(file -> file.toString().matches(".*\\.log")).toList()) {
                assertThat(file).content().doesNotContain("127.0.0.1", "/station", "/problem", "GET", "POST");
            }
        }
        assertThat(nginx.folder().resolve("state/body")).isDirectoryNotContaining("glob:**");
    }

    private static String raw(String request) throws IOException {
        try (var socket = nginx.connect("localhost")) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
