package haven;

import static org.assertj.core.api.Assertions.assertThat;

import haven.shared.ErrorNumber;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nobody is found in a log: neither who read, nor where, nor what was typed. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LogPrivacyIT {

    private static final Logger LOG = Logger.getLogger(LogPrivacyIT.class.getName());
    private static final String TYPED = "Zwilling-Wort";
    private static final String MAIL = "nobody.knows@privacy.example.org";
    private static final String MARK = "LogPrivacyIT has logged what it had to";

    /** Words of the cast that mean nothing else: no role, no word of the server's own. */
    private static final List<String> NAMES = List.of("focal.ke", "smt.ke", "rso.bangkok", "hr.bangkok", "staff2");

    @Test
    @Order(1)
    @DisplayName("7 inside the portal: errors of the database are logged without the values in them")
    void databaseErrors() throws SQLException {
        for (var value : List.of(TYPED, MAIL, "it's " + TYPED)) {
            try (var connection = DriverManager.getConnection(
                            System.getProperty("haven.db.url"), TestDatabase.USER, TestDatabase.PASSWORD);
                    var statement = connection.prepareStatement("insert into portal_key values (?, 'x', now())")) {
                connection.setAutoCommit(false);
                statement.setString(1, value);
                statement.execute();
                statement.execute();
            } catch (SQLException twice) {
                assertThat(twice.getMessage()).contains(value);
                ErrorNumber.log(LOG, "/somewhere", new IllegalStateException(twice));
                LOG.log(Level.WARNING, "not so: {0}", twice.getMessage());
            }
        }
        LOG.warning(MARK);
    }

    @Test
    @Order(2)
    @RunAsClient
    @DisplayName("7 after a walk of everybody everywhere, with odd requests, the log names nobody and no page")
    void walk() {
        Wait.until("the log is written", Duration.ofSeconds(10), () -> logged().contains(MARK));
        assertThat(logged()).contains("Duplicate entry …").doesNotContain(TYPED, MAIL);
        var before = lines().collect(Collectors.toSet());
        var secrets = new ArrayList<String>();
        Stream.concat(Stream.of(Matrix.NOBODY), People.ACCOUNTS.stream()).forEach(account -> {
            var reader = Http.portal();
            if (!account.equals(Matrix.NOBODY)) {
                secrets.add(reader.signIn(account).cookies().get("haven"));
            }
            visit(reader);
        });
        odd(Http.portal());
        Http.portal()
                .submit(
                        Http.portal().get("/login"),
                        "loginForm",
                        "signIn",
                        Map.of("username", MAIL, "password", TYPED));
        var fresh = since(before);
        assertThat(fresh).doesNotContain(secrets);
        for (var account : People.ACCOUNTS) {
            assertThat(fresh).doesNotContainPattern("\\b" + Pattern.quote(account) + "\\b");
        }
        assertThat(fresh).doesNotContain(TYPED, MAIL, "127.0.0.1", "/station/", "/document/", "GET ", "POST ");
    }

    private static void visit(Http reader) {
        for (var row : Matrix.read("route-matrix.txt").rows()) {
            if (!row.subject().equals("SIGN_OUT")) {
                reader.get(row.example().replaceAll("\\{[^}]+}", "1"));
            }
        }
        reader.get("/search?q=" + TYPED);
        reader.get("/problem?at=/station/" + TYPED);
        reader.submit(reader.get("/problem"), "problemForm", "send", Map.of("what", "x".repeat(3000) + TYPED));
    }

    /** What servers like to complain about, with the words that must not be in the complaint. */
    private static void odd(Http reader) {
        for (var path : List.of(
                "/search?q=%C3%28" + TYPED,
                "/search?" + TYPED + "&&=;q=%00",
                "/" + TYPED + ";jsessionid=" + TYPED,
                "/station/" + TYPED + "%2e%2e%2f",
                "/WEB-INF/" + TYPED + ".xhtml",
                "/jakarta.faces.resource/" + TYPED + ".css.xhtml?ln=" + TYPED,
                "/document/1/1/file?" + TYPED)) {
            reader.get(path);
        }
        var hq = Http.portal().signIn("hq");
        var desk = new HashMap<>(
                HtmlForm.of(hq.get("/problems").body(), "problemsForm").fields());
        desk.replaceAll((name, value) -> name.contains("ViewState") ? "1:" + TYPED : value);
        hq.post("/problems", desk);
        hq.post("/problems", Map.of("jakarta.faces.ViewState", TYPED, "problemsForm", TYPED));
        hq.send("POST", "/problem", "multipart/form-data; boundary=" + TYPED, TYPED.getBytes(StandardCharsets.UTF_8));
        hq.send("POST", "/documents/ke/new", "multipart/form-data", TYPED.getBytes(StandardCharsets.UTF_8));
        Http.portal()
                .with("Cookie", "haven=\"" + TYPED + "; =" + TYPED + "; haven-view=" + TYPED)
                .get("/problems");
        Http.portal().with("Range", "bytes=" + TYPED).get("/assets/" + TYPED);
        Http.portal().with("Accept-Language", TYPED + ";q=x").get("/");
    }

    @Test
    @Order(3)
    @RunAsClient
    @DisplayName("7 no log of any portal of this run holds a name of the cast or an address of mail")
    void everyLog() throws IOException {
        var people = TestRows.all("select concat(given_name, ' ', family_name) as name from person").stream()
                .map(row -> (String) row.get("name"))
                .toList();
        assertThat(people).isNotEmpty();
        var folders = list(TestFolders.existing("portal").getParent());
        for (var file :
                folders.flatMap(LogPrivacyIT::list).filter(LogPrivacyIT::isLog).toList()) {
            var text = readIfStillThere(file);
            assertThat(text).as(file.toString()).doesNotContain(people).doesNotContain(NAMES);
            assertThat(text).as(file.toString()).doesNotContainPattern("[\\w.]+@[\\w-]+\\.(org|int|com)");
        }
    }

    /** What is in this folder; nothing where it is none, or is one no longer. */
    private static Stream<Path> list(Path folder) {
        var files = folder.toFile().listFiles();
        return files == null ? Stream.empty() : Arrays.stream(files).map(File::toPath);
    }

    /** Tests that run beside this one throw away what an earlier run has left. */
    private static String readIfStillThere(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException gone) {
            return "";
        }
    }

    private static boolean isLog(Path file) {
        return file.getFileName().toString().matches("(server|console|haven)\\.log(\\.\\d+)?");
    }

    private static List<Path> logs() {
        try (var files = Files.list(TestFolders.existing("portal"))) {
            return files.filter(LogPrivacyIT::isLog).sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The lines that are new; the log may have gone on in another file meanwhile. */
    private static String since(Set<String> before) {
        return lines().filter(line -> !before.contains(line)).collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines() {
        return logs().stream().flatMap(file -> read(file).lines());
    }

    private static String logged() {
        return since(Set.of());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
