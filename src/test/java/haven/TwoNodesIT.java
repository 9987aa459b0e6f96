package haven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Two portals on one database, without demo mode, from the first start on: the first administrator is made by the
 * link in the log, and what one node knows the other knows too.
 */
@BesideThePortal
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesIT {

    private static final Pattern SETUP = Pattern.compile("/setup/[A-Za-z0-9_-]{43}");
    private static final String PASSWORD = "a sentence that is easy to remember";

    private static TestDatabase database;
    private static OwnPortal one;
    private static OwnPortal two;
    private static String setupLink;
    private static Http administrator;

    @BeforeAll
    static void start() {
        database = new TestDatabase("nodes-database").start();
        one = OwnPortal.start("node-one", database.url(), "-Dhaven.demo=false");
        two = OwnPortal.start(
                "node-two", database.url(), "-Dhaven.demo=false", "-Dhaven.url=https://haven.example.org");
        Wait.until("both portals are ready", Duration.ofSeconds(180), () -> one.isReady() && two.isReady());
    }

    @AfterAll
    static void stop() {
        one.close();
        two.close();
        database.close();
    }

    @Test
    @Order(1)
    @DisplayName("1 two portals that start at once on an empty database log one set-up link between them")
    void oneLink() {
        var lines = new java.util.ArrayList<>(one.logLines("SETUP LINK"));
        lines.addAll(two.logLines("SETUP LINK"));
        assertThat(lines).hasSize(1);
        var found = SETUP.matcher(lines.get(0));
        assertThat(found.find()).isTrue();
        setupLink = found.group();
    }

    @Test
    @Order(2)
    @DisplayName("1 without demo mode there are no demo accounts and no invented numbers")
    void nothingMadeUp() {
        var login = two.reader();
        var answer = login.submit(
                login.get("/login"), "loginForm", "signIn", Map.of("username", "admin", "password", "admin"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(login.get("/station/ke-nairobi").body()).doesNotContain("SAMPLE", "+63 000");
    }

    @Test
    @Order(3)
    @DisplayName("1 the link makes the first administrator, refuses weak passwords beside the field, and works once")
    void firstAdministrator() {
        var reader = two.reader();
        var weak = reader.submit(reader.get(setupLink), "setup", "make", administrator("short"));
        assertThat(weak.status()).isEqualTo(200);
        assertThat(weak.body()).contains("value=\"chief\"", "at least 12 characters");
        var tooLong = new HashMap<>(administrator(PASSWORD));
        tooLong.put("givenName", "A".repeat(101));
        assertThat(reader.submit(weak, "setup", "make", tooLong).body()).contains("no more than 100 characters");
        var made = reader.submit(weak, "setup", "make", administrator(PASSWORD));
        assertThat(made.status()).isEqualTo(302);
        assertThat(one.reader().get(setupLink).status()).isEqualTo(404);
        assertThat(one.reader().get("/setup/" + "x".repeat(43)).status()).isEqualTo(404);
        administrator = reader;
    }

    private static Map<String, String> administrator(String password) {
        return Map.of("givenName", "Ada", "familyName", "Admin", "username", "chief", "password", password);
    }

    @Test
    @Order(4)
    @DisplayName("10 where people come by TLS, every cookie is Secure, HttpOnly and Lax, and browsers are told to stay")
    void behindTls() {
        var reader = two.reader();
        var signedIn = reader.submit(
                reader.get("/login"), "loginForm", "signIn", Map.of("username", "chief", "password", PASSWORD));
        var desk = reader.get("/problems");
        var language = reader.get("/?lang=fr");
        for (var answer : List.of(signedIn, desk, language)) {
            assertThat(answer.header("Strict-Transport-Security")).contains("max-age=31536000");
            assertThat(answer.all("Set-Cookie"))
                    .isNotEmpty()
                    .allSatisfy(cookie -> assertThat(cookie).contains("Secure", "HttpOnly", "SameSite=Lax"));
        }
        assertThat(one.reader().get("/").header("Strict-Transport-Security")).isEmpty();
    }

    @Test
    @Order(5)
    @DisplayName("5 who signed in at one node is signed in at the other, with the same rights")
    void signedInAtBoth() {
        var elsewhere = one.reader();
        elsewhere.cookies().put("haven", administrator.cookies().get("haven"));
        assertThat(elsewhere.get("/account").body()).contains("chief", "Ada Admin");
        assertThat(elsewhere.get("/problems").status()).isEqualTo(200);
    }

    @Test
    @Order(6)
    @DisplayName("a form of one node runs at the other; ten posts of it at both at once act once and answer alike")
    void actsOnce() throws Exception {
        var form = HtmlForm.of(one.reader().get("/problem?at=/stations").body(), "problemForm");
        var fields = new HashMap<>(form.fields());
        fields.put(form.nameOf("what"), "The number on this page does not answer.");
        fields.put(form.nameOf("send"), "");
        var posts = new java.util.ArrayList<Callable<Http.Answer>>();
        for (int i = 0; i < 10; i++) {
            var node = i % 2 == 0 ? one : two;
            posts.add(() -> node.reader().post(form.action(), fields));
        }
        var threads = Executors.newFixedThreadPool(posts.size());
        try {
            var answers = new java.util.ArrayList<String>();
            for (var answer : threads.invokeAll(posts)) {
                assertThat(answer.get().status()).isEqualTo(302);
                answers.add(answer.get().header("Location").replaceFirst("https?://[^/]*", ""));
            }
            assertThat(answers.stream().distinct()).hasSize(1);
        } finally {
            threads.shutdownNow();
        }
        assertThat(administrator.get("/problems").body().split("does not answer", -1))
                .hasSize(2);
    }

    @Test
    @Order(7)
    @DisplayName("XCT-09 two portals send each of two hundred letters once, into folders where there is no mail server")
    void eachLetterOnce() throws Exception {
        write("insert into letter (once, address, language, subject, text, made_at, due_at)"
                + " select concat('two-', seq), concat('two-', seq, '@example.org'), 'en', 'x', 'y', utc_timestamp(6),"
                + " utc_timestamp(6) from seq_1_to_200");
        Wait.until("all sent", Duration.ofSeconds(90), () -> letters("node-one") + letters("node-two") >= 200);
        Wait.until("all marked", Duration.ofSeconds(30), () -> count("letter where state = 'WAITING'") == 0);

        assertThat(letters("node-one") + letters("node-two")).isEqualTo(200);
        assertThat(count("letter where state = 'SENT' and attempts = 1")).isEqualTo(200);
    }

    private static long letters(String node) throws Exception {
        var folder = TestFolders.existing(node + "-data").resolve("mail");
        if (!Files.exists(folder)) {
            return 0;
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml")).count();
        }
    }

    private static void write(String sql) throws Exception {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static long count(String rows) throws Exception {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from " + rows)) {
            result.next();
            return result.getLong(1);
        }
    }

    @Test
    @Order(9)
    @DisplayName("6, XCT-09 when one portal ends, the other one does its jobs and sends the letters it had claimed")
    void oneGoes() throws Exception {
        one.close();
        write("update job set node = 'gone', claimed_until = utc_timestamp(6) + interval 20 second, ended_at = null"
                + " where name = 'mail.deliver'");
        write("insert into letter (once, address, language, subject, text, made_at, due_at, attempts, claimed_by,"
                + " claimed_until) values ('left', 'left@example.org', 'en', 'x', 'y', utc_timestamp(6),"
                + " utc_timestamp(6), 1, 'gone', utc_timestamp(6) + interval 20 second)");

        Wait.until("sent", Duration.ofSeconds(90), () -> count("letter where once = 'left' and state = 'SENT'") == 1);
        assertThat(count("letter where once = 'left' and attempts = 2")).isOne();
    }

    @Test
    @Order(8)
    @DisplayName("5 signing out everywhere at one node ends every sign-in at the other")
    void signOutEverywhere() {
        var second = one.reader();
        var signedIn = second.submit(
                second.get("/login"), "loginForm", "signIn", Map.of("username", "chief", "password", PASSWORD));
        assertThat(signedIn.status()).isEqualTo(302);
        var out = second.submit(second.get("/account"), "everywhereForm", "signOutEverywhere", Map.of());
        assertThat(out.status()).isEqualTo(302);
        for (var reader : List.of(second, administrator)) {
            var answer = reader.get("/account");
            assertThat(answer.status()).isEqualTo(302);
            assertThat(answer.header("Location")).contains("/login");
        }
    }
}
