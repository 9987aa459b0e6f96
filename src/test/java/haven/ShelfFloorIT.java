package haven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every page of the published shelf, as a browser sees it. */
@ExtendWith(ArquillianExtension.class)
class ShelfFloorIT {

    private static final Pattern LOADED =
            Pattern.compile("<(?:link|script|img|iframe|source)\\b[^>]*?(?:src|href)=\"([^\"]+)\"");
    private static final List<String> REFUSED = List.of("POST", "PUT", "DELETE", "PATCH", "OPTIONS", "FOO");

    private static Http signedIn;

    private static Http signedIn() {
        if (signedIn == null) {
            signedIn = Http.portal().signIn("staff");
        }
        return signedIn;
    }

    static List<String> pages() {
        return List.of(
                "/help",
                "/help/ke-nairobi",
                "/help/ke-nairobi/now",
                "/help/ke-nairobi/card",
                "/contacts",
                "/contacts/ke-nairobi",
                "/s/xxxxxxxxxxxx/ke-nairobi",
                "/s/xxxxxxxxxxxx/ke-nairobi/now",
                "/leave",
                "/help/no-such-station",
                "/help/ke-nairobi/no-such-file.pdf",
                "/s/x",
                "/card/no-such-station",
                "/contacts/ke-nairobi/no/such/thing");
    }

    @ParameterizedTest
    @MethodSource("pages")
    @RunAsClient
    @DisplayName(
            "AM-09 no cookie, nothing kept, no referrer, no redirect, nothing from elsewhere, for somebody signed in too")
    void floor(String path) {
        for (var reader : List.of(Http.portal(), signedIn())) {
            for (var query : List.of("", "?lang=fr", "?lang=tlh", "?said=login.said.signedOut")) {
                var answer = reader.get(path + query);
                assertThat(answer.status()).as(path + query).isIn(200, 404);
                assertThat(answer.all("Set-Cookie")).as(path + query).isEmpty();
                assertThat(answer.header("Location")).isEmpty();
                assertThat(answer.all("Cache-Control")).containsExactly("no-store");
                assertThat(answer.all("Referrer-Policy")).containsExactly("no-referrer");
                assertThat(answer.header("Content-Security-Policy"))
                        .contains("default-src 'none'")
                        .doesNotContain("unsafe", "http:", "https:", "*");
                assertThat(LOADED.matcher(answer.body()).results().map(found -> found.group(1)))
                        .as("loaded by " + path)
                        .allMatch(address -> address.startsWith("data:") || address.matches("/[^/].*"));
                assertThat(answer.body()).doesNotContain("/login", "jsessionid", "Exception");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    @RunAsClient
    @DisplayName("AM-09 these pages are read and nothing else: another method is refused, without a trace")
    void methods(String path) {
        var reader = signedIn();
        for (var method : REFUSED) {
            var answer = reader.send(method, path);
            assertThat(answer.status()).as(method + " " + path).isIn(405, 501);
            assertThat(answer.all("Set-Cookie")).as(method + " " + path).isEmpty();
            assertThat(answer.header("Cache-Control")).as(method + " " + path).isEqualTo("no-store");
            assertThat(answer.body()).doesNotContain("staff", "Exception");
        }
        assertThat(reader.send("HEAD", path).body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/help/fj-suva", "/help/fj-suva/now", "/help/fj-suva/card.html", "/card/worker.js"})
    @RunAsClient
    @DisplayName("who asks first for the headers alone leaves the whole page for those who come after")
    void headersFirst(String path) {
        var reader = Http.portal();
        var head = reader.send("HEAD", path);
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(reader.get(path).bytes()).hasSizeGreaterThan(500);
    }

    @Test
    @RunAsClient
    @DisplayName("a request for another host is not answered here either")
    void host() {
        assertThat(Http.portal().with("Host", "evil.example").get("/help").status())
                .isEqualTo(421);
    }
}
