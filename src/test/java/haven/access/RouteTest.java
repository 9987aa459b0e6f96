package haven.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTest {

    @Test
    @DisplayName("an address with parts gives their values")
    void parts() {
        var match = Route.of("/document/12/3/file").orElseThrow();
        assertThat(match.route()).isEqualTo(Route.DOCUMENT_FILE);
        assertThat(match.parts()).containsEntry("id", "12").containsEntry("number", "3");
    }

    @Test
    @DisplayName("constant addresses win over those with parts")
    void constants() {
        assertThat(Route.of("/documents/keep").orElseThrow().route()).isEqualTo(Route.DOCUMENTS_KEEP);
        assertThat(Route.of("/documents/KE").orElseThrow().route()).isEqualTo(Route.COUNTRY_DOCUMENTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/station/",
                "/station/../x",
                "/station/a/b/c",
                "/station/%2e%2e",
                "/station/a;jsessionid=1",
                "//",
                "",
                "/place/view.xhtml",
                "/station/<b>",
                "/WEB-INF/web.xml",
                "/err",
                "/document-file"
            })
    @DisplayName("what is not in the table does not exist")
    void nowhere(String path) {
        assertThat(Route.of(path)).isEmpty();
    }

    @Test
    @DisplayName("a route makes its own address")
    void path() {
        assertThat(Route.STATION.path("ke-nairobi")).isEqualTo("/station/ke-nairobi");
        assertThat(Route.DOCUMENT_FILE.path(12, 3)).isEqualTo("/document/12/3/file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example/",
                "/\\evil.example",
                "javascript:alert(1)",
                "/nowhere",
                "/login",
                "/signout",
                "/a\r\nSet-Cookie: x=1"
            })
    @DisplayName("after signing in nobody is led off the site, nor to what does not exist")
    void offSite(String to) {
        assertThat(SignInGate.onSite(to)).isEqualTo("/");
    }

    @Test
    @DisplayName("after signing in one lands where one wanted to go")
    void onSite() {
        assertThat(SignInGate.onSite("/station/ke-nairobi?lang=fr")).isEqualTo("/station/ke-nairobi?lang=fr");
        assertThat(SignInGate.onSite(null)).isEqualTo("/");
    }

    @Test
    @DisplayName(
            "AM-09 the server prepares nothing that knows the reader for just those addresses that are of the shelf")
    void serverKnowsTheShelf() throws IOException {
        var mapping = Files.readString(Path.of("webapp/WEB-INF/web.xml"))
                .replaceFirst("(?s).*weld\\.context\\.mapping</param-name>\\s*<param-value>([^<]+)<.*", "$1");
        for (var path : List.of(
                "/help",
                "/help/",
                "/help/ke-nairobi",
                "/helpers",
                "/contacts",
                "/contacts/a/b",
                "/contactsx",
                "/s/",
                "/s",
                "/s/a/b",
                "/stations",
                "/card/x",
                "/card",
                "/card/",
                "/leave",
                "/leave/",
                "/leaves",
                "/",
                "/err",
                "/station/help/now",
                "/assets/help/x",
                "/%68elp",
                "//help")) {
            assertThat(path.matches(mapping)).as(path).isEqualTo(!Route.isShelf(path));
        }
    }
}
