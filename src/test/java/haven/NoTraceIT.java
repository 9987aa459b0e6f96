package haven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * AM-09: reading leaves no trace, shown on a portal of its own behind Debian's nginx with the configuration that is
 * shipped. Somebody who has signed in reads a thousand times; all that is written down anywhere is compared with what a
 * run of the same length writes in which nobody reads.
 */
@BesideThePortal
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NoTraceIT {

    private static final int READS = 1000;
    private static final List<String> PAGES = List.of(
            "/help",
            "/help/ke-nairobi",
            "/help/ke-nairobi/now",
            "/help/ke-nairobi/card",
            "/help/ke-nairobi/unanswered",
            "/contacts",
            "/contacts/ke-nairobi",
            "/s/23456789abcd/ke-nairobi",
            "/help/no-such-station",
            "/leave",
            "/help/ke-nairobi?lang=ar");

    private static final int PACKS = 60;
    private static final List<String> PACK = List.of("/briefing/pack/ke-nairobi", "/briefing/pack/ke-nairobi/pdf");

    private static TestDatabase database;
    private static OwnPortal portal;
    private static Nginx nginx;
    private static Traces traces;
    private static Http direct;
    private static Http proxied;

    @BeforeAll
    static void start() {
        database = new TestDatabase("trace-database").start();
        nginx = new Nginx();
        portal = OwnPortal.start(
                "trace",
                database.url(),
                "-Dhaven.url=" + nginx.url(),
                "-Dhaven.trusted.proxies=127.0.0.0/8",
                "-Dhaven.help.networks=10.7.0.0/16");
        nginx.start(portal.port(), portal.port());
        Wait.until("the portal is ready", Duration.ofSeconds(180), portal::isReady);
        traces = new Traces(
                database,
                nginx.folder(),
                TestFolders.existing("trace"),
                TestFolders.existing("trace-data"),
                TestFolders.existing("trace-tmp"));
        proxied = nginx.reader().signIn("focal.ke");
        direct = portal.reader().signIn("focal.ke");
        for (var reader : List.of(direct, proxied)) {
            assertThat(reader.get("/documents/keep").status()).isEqualTo(200);
            assertThat(reader.cookies()).containsKeys("haven", "haven-pass", "haven-view");
        }
    }

    @AfterAll
    static void stop() {
        Stream.of(nginx, portal, database).filter(part -> part != null).forEach(part -> {
            try {
                part.close();
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        });
    }

    private static void readAll() {
        for (int i = 0; i < READS; i++) {
            var reader = i % 2 == 0 ? direct : proxied;
            var path = PAGES.get(i / 2 % PAGES.size());
            var answer = reader.get(path);
            assertThat(answer.status()).as(path).isIn(200, 404);
            assertThat(answer.all("Set-Cookie")).as(path).isEmpty();
        }
    }

    @Test
    @Order(1)
    @DisplayName(
            "AM-09 a thousand reads by somebody signed in, direct and by nginx, write down what no reading does: nothing")
    void nothing() throws Exception {
        readAll(); // pages are made and classes are loaded now, not while it counts
        traces.makeLastUseOld();
        traces.areNotMadeBy(NoTraceIT::readAll);
    }

    @Test
    @Order(2)
    @DisplayName("AM-09 one ordinary page is enough for this test to see it")
    void bites() throws Exception {
        traces.makeLastUseOld();
        var before = traces.now();
        proxied.get("/documents");
        assertThat(before.differences(traces.now())).containsKey("sign_in");
    }

    /** It needs having signed in, of which the last use is known, as of every page; nothing else may be. */
    @Test
    @Order(3)
    @DisplayName("BRF-11 no record of who opens the pack: page and paper write down no more than that somebody is here")
    void pack() {
        readPacks(); // the last use of both is now
        traces.areNotMadeBy(NoTraceIT::readPacks);
        assertThat(traces.now().files())
                .allSatisfy((file, bytes) -> assertThat(Path.of(file))
                        .as("a log that names the address of the pack")
                        .satisfies(NoTraceIT::namesNoPack));
    }

    private static void readPacks() {
        for (int i = 0; i < PACKS; i++) {
            var path = PACK.get(i / 2 % PACK.size());
            var answer = (i % 2 == 0 ? direct : proxied).get(path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.header("Cache-Control")).as(path).contains("no-store");
        }
    }

    private static void namesNoPack(Path file) {
        if (file.toString().matches(".*\\.log(\\.\\d+)?")) {
            assertThat(file).content().doesNotContain("/briefing/pack");
        }
    }

    @Test
    @Order(4)
    @DisplayName("AM-09 no figure knows these pages: no series of their own, no count among the others")
    void figures() {
        var before = series();
        for (var path : PAGES) {
            direct.get(path);
            proxied.get(path);
        }
        assertThat(series()).isEqualTo(before);
        assertThat(before)
                .noneMatch(line -> line.contains("/help") || line.contains("/contacts") || line.contains("/s/"));
    }

    private static List<String> series() {
        return portal.reader()
                .withMetricsToken()
                .get("/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith("haven_request_seconds") && !line.contains("/metrics"))
                .toList();
    }

    @Test
    @Order(5)
    @DisplayName(
            "AM-10 a forged forwarding header opens nothing; networks, a code and having signed in do, without a cookie")
    void gate() {
        var page = "/help/ke-nairobi";
        assertThat(isOpen(nginx.reader(), page)).isFalse();
        for (var forged : List.of("X-Forwarded-For", "Forwarded", "X-Real-IP", "True-Client-IP", "Client-IP")) {
            assertThat(isOpen(nginx.reader().with(forged, "10.7.0.1"), page))
                    .as(forged)
                    .isFalse();
        }
        assertThat(isOpen(portal.reader(), page)).as("the proxy itself").isFalse();
        assertThat(isOpen(portal.reader().with("X-Forwarded-For", "10.7.0.1, 203.0.113.5"), page))
                .isFalse();
        assertThat(isOpen(portal.reader().with("X-Forwarded-For", "203.0.113.5, 10.7.0.1"), page))
                .isTrue();
        assertThat(isOpen(proxied, page)).isTrue();
        assertThat(isOpen(nginx.reader().with("Cookie", "haven-pass=999999.x"), page))
                .isFalse();

        var keeper = nginx.reader().signIn("rso");
        var codes = "/keep/ke-nairobi/codes";
        keeper.submit(keeper.get(codes), "makeForm", "make", Map.of());
        var coded = keeper.get(codes).body().replaceFirst("(?s).*?(/s/[2-9a-z]{12}/ke-nairobi).*", "$1");
        assertThat(isOpen(nginx.reader(), coded)).isTrue();
        assertThat(nginx.reader().get(coded).body()).doesNotContain("id=\"notice\"");
        assertThat(nginx.reader().get("/s/23456789abcd/ke-nairobi").body()).contains("id=\"closed\"", "id=\"notice\"");

        var key = keeper.get("/").body().replaceFirst("(?s).*name=\"key\" value=\"([^\"]+)\".*", "$1");
        keeper.post("/signout", Map.of("key", key));
        assertThat(keeper.cookies()).doesNotContainKey("haven-pass");
        assertThat(isOpen(keeper, page)).isFalse();
    }

    private static boolean isOpen(Http reader, String page) {
        var answer = reader.get(page);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.all("Set-Cookie")).isEmpty();
        return !answer.body().contains("id=\"closed\"");
    }

    @Test
    @Order(6)
    @DisplayName(
            "AM-09 the self-test passes with the shipped configuration once ordinary pages are logged, and says so to pages")
    void selfTest() throws Exception {
        var refused = check(portal.port(), text -> text);
        assertThat(refused).contains("do not have the ordinary page either");
        assertThat(note()).doesNotExist();

        var passed = check(portal.port(), NoTraceIT::withOrdinaryLog);

        assertThat(passed).contains("Passed: 1 log has the ordinary page");
        assertThat(note()).content().endsWith(" " + nginx.url() + "\n");
    }

    @Test
    @Order(7)
    @DisplayName(
            "AM-09 it fails, and what it said before counts no more, when the proxy writes help pages down or marks readers")
    void selfTestFails() throws Exception {
        var logged = check(
                portal.port(),
                text -> withOrdinaryLog(text)
                        .replace(
                                "access_log off;\n            error_log",
                                "access_log " + log() + ";\n            error_log"));
        assertThat(logged).contains("was written down in " + log());
        assertThat(note()).doesNotExist();

        var marked = check(
                portal.port(),
                text -> withOrdinaryLog(text)
                        .replace("client_max_body_size 1k;", "add_header Set-Cookie \"seen=1; Path=/\" always;"));
        assertThat(marked).contains("sets a cookie (\"seen\")");

        var noFile = SelfTest.run(nginx, TestFolders.existing("trace-data"), Path.of(log() + ".missing"));
        assertThat(noFile).contains("cannot be read");
    }

    @Test
    @Order(8)
    @DisplayName(
            "AM-09 nginx's own page for a node that is gone writes no address down, though ordinary pages are logged")
    void nodeGone() throws Exception {
        restart(TestFolders.freePort(), NoTraceIT::withOrdinaryLog);
        assertThat(nginx.reader().get("/help/ke-nairobi").status()).isEqualTo(502);
        Http.to(nginx.plainUrl()).get("/help/ke-nairobi");
        nginx.reader().get("/stations");
        try (var files = Files.walk(nginx.folder())) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".log")).toList()) {
                assertThat(file).content().doesNotContain("/help");
            }
        }
    }

    private static String withOrdinaryLog(String text) {
        assertThat(text).contains("# access_log " + nginx.folder());
        return text.replace("# access_log " + nginx.folder(), "access_log " + nginx.folder());
    }

    private static Path log() {
        return nginx.folder().resolve("access.log");
    }

    private static Path note() {
        return TestFolders.existing("trace-data").resolve("published").resolve("self-test");
    }

    private static void restart(int port, UnaryOperator<String> change) throws IOException {
        nginx.close();
        Files.deleteIfExists(log());
        nginx.start(port, port, change);
    }

    private static String check(int port, UnaryOperator<String> change) throws Exception {
        restart(port, change);
        if (!Files.exists(log())) {
            Files.createFile(log());
        }
        return SelfTest.run(nginx, TestFolders.existing("trace-data"), log());
    }
}
