package haven.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The two configurations that are shipped, read as their programs read them: which addresses are never written down, and
 * which are handed on without the sign-in cookie. A new address that is a key, or leaves no trace, has to be in both.
 */
class QuietProxyTest {

    private static final Path NGINX = Path.of("docs/deploy/nginx.conf");
    private static final Path APACHE = Path.of("docs/deploy/apache.conf");
    private static final Pattern LOCATION = Pattern.compile("(?m)^ {8}location (~|=)? ?(\\S+) \\{\\n((?: {9,}.*\\n)*)");
    private static final Pattern UNTOLD = Pattern.compile("SetEnvIf Request_URI \"([^\"]+)\" haven_untold");
    private static final Pattern WITHOUT_SIGN_IN =
            Pattern.compile("<LocationMatch \"([^\"]+)\">\\s*RequestHeader set Cookie");

    /** A part of nginx's own: how addresses are matched, and what is said about them. */
    private record Location(boolean exact, Pattern pattern, String block) {

        boolean hasNoLog() {
            return block.contains("access_log off;") && block.contains("error_log /dev/null emerg;");
        }

        boolean takesSignInAway() {
            return block.contains("proxy_set_header Cookie $haven_pass$haven_language;");
        }
    }

    @Test
    @DisplayName("AM-09 BRF-11 nginx writes down no help page, no pack, no address that is a key")
    void nginxIsQuiet() throws IOException {
        var locations = locations();
        for (var route : untold()) {
            assertThat(of(locations, sample(route)).hasNoLog()).as("%s", route).isTrue();
        }
        assertThat(of(locations, "/stations").hasNoLog())
                .as("the test sees a log")
                .isFalse();
    }

    @Test
    @DisplayName("AM-09 BRF-11 Apache writes down no help page, no pack, no address that is a key")
    void apacheIsQuiet() throws IOException {
        var untold = found(UNTOLD, Files.readString(APACHE));
        for (var route : untold()) {
            assertThat(untold)
                    .as("%s", route)
                    .anyMatch(one -> one.matcher(sample(route)).find());
        }
        assertThat(untold).noneMatch(one -> one.matcher("/stations").find());
        assertThat(Files.readString(APACHE)).contains("haven-access.log combined env=!haven_untold");
    }

    @Test
    @DisplayName("AM-09 both take the sign-in cookie from the published shelf, and from nothing else")
    void signInCookie() throws IOException {
        var locations = locations();
        var apache = found(WITHOUT_SIGN_IN, Files.readString(APACHE));
        assertThat(apache).hasSize(1);
        for (var route : Route.values()) {
            var shelf = Route.isShelf(sample(route));
            assertThat(of(locations, sample(route)).takesSignInAway())
                    .as("nginx, %s", route)
                    .isEqualTo(shelf);
            assertThat(apache.get(0).matcher(sample(route)).find())
                    .as("Apache, %s", route)
                    .isEqualTo(shelf);
        }
    }

    /** Keys stand in addresses as {@code {token}}; the pack is what people read without a record of it. */
    private static List<Route> untold() {
        var found = Arrays.stream(Route.values())
                .filter(route -> Route.isShelf(sample(route))
                        || route.pattern().contains("{token}")
                        || route.pattern().startsWith("/briefing/pack/")
                        || route == Route.LOGIN)
                .toList();
        assertThat(found).contains(Route.HELP, Route.BRIEFING_FEED, Route.BRIEFING_PACK_FILE, Route.RESET);
        return found;
    }

    private static String sample(Route route) {
        return route.pattern().replaceAll("\\{\\w+}", "ab-cd");
    }

    /** As nginx chooses: an exact one, else the first expression that fits, else the one for everything. */
    private static Location of(List<Location> locations, String path) {
        return locations.stream()
                .filter(one -> one.exact() && one.pattern().matcher(path).matches())
                .findFirst()
                .or(() -> locations.stream()
                        .filter(one ->
                                !one.exact() && one.pattern().matcher(path).find())
                        .findFirst())
                .orElseThrow();
    }

    private static List<Location> locations() throws IOException {
        var expressions = new ArrayList<Location>();
        var prefixes = new ArrayList<Location>();
        var found = LOCATION.matcher(Files.readString(NGINX));
        while (found.find()) {
            var kind = found.group(1);
            var text = found.group(2);
            if (kind == null) {
                assertThat(text).as("this test knows one prefix").isEqualTo("/");
                prefixes.add(new Location(false, Pattern.compile("^/"), found.group(3)));
            } else {
                expressions.add(new Location(
                        "=".equals(kind),
                        Pattern.compile("=".equals(kind) ? Pattern.quote(text) : text),
                        found.group(3)));
            }
        }
        assertThat(prefixes).hasSize(1);
        expressions.addAll(prefixes);
        return expressions;
    }

    private static List<Pattern> found(Pattern what, String text) {
        return what.matcher(text)
                .results()
                .map(each -> Pattern.compile(each.group(1)))
                .toList();
    }
}
