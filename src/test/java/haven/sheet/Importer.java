package haven.sheet;

import haven.Http;
import haven.SentFile;
import haven.Wait;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;

/** Somebody who imports tables for one place, with a browser. */
final class Importer {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Http browser;
    private final String url;

    Importer(String username, String place, String kind) {
        browser = Http.portal().signIn(username);
        url = "/keep/" + place + "/import?kind=" + kind;
    }

    Http browser() {
        return browser;
    }

    Http.Answer send(String name, byte[] content) {
        return browser.submit(browser.get(url), "upload", "check", Map.of(), new SentFile("file", name, content));
    }

    /** Has a table checked. @return the address of the import */
    String check(String name, byte[] content) {
        var answer = send(name, content);
        if (answer.status() != 302) {
            throw new AssertionError(answer.status() + " " + answer.body());
        }
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    String check(String csv) {
        return check("table.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    Http.Answer press(String address, String form, String button) {
        return browser.submit(browser.get(address), form, button, Map.of());
    }

    /** Imports the good lines and waits until that is done. */
    Http.Answer apply(String address) {
        press(address, "importForm", "import");
        return done(address);
    }

    Http.Answer done(String address) {
        Wait.until(
                "the import is done", LONGEST, () -> state(browser.get(address)).equals("DONE"));
        return browser.get(address);
    }

    static String state(Http.Answer page) {
        return found(page, "data-state=\"(\\w+)\"");
    }

    /** How many lines are in this state. */
    static int count(Http.Answer page, String state) {
        return Integer.parseInt(found(page, "id=\"count" + state + "\">(\\d+)"));
    }

    private static String found(Http.Answer page, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(page.body());
        return matcher.find() ? matcher.group(1) : "";
    }
}
