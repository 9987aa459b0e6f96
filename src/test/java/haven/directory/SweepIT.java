package haven.directory;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.access.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every duty station of the world, in every language. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SweepIT {

    private static final int MOST_BYTES = 10 * 1024;
    private static final List<String> PAGES =
            List.of("/help/%s", "/help/%s/now", "/help/%s/unanswered", "/contacts/%s");
    /** A recording is loaded on a tap only, so it may have its address there. */
    private static final Pattern ANOTHER_FILE =
            Pattern.compile("<(?:img|script|iframe|source)[^>]* src=|rel=\"stylesheet\"");

    private static final Path WORLD = Path.of("src/main/resources/world/duty-stations.csv");

    @Test
    @DisplayName(
            "PEP-02, DIR-02, 8: at all 411 stations in four languages each page has somebody to call, in one request of at most 10 kB")
    void somebodyToCall() throws IOException {
        var stations = Files.readAllLines(WORLD).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("code,"))
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
        assertThat(stations).hasSize(411);
        var wrong = Collections.synchronizedList(new ArrayList<String>());
        stations.parallelStream().forEach(station -> {
            var reader = Http.portal().with("Accept-Encoding", "gzip");
            for (var page : PAGES) {
                for (var language : Language.values()) {
                    var address = page.formatted(station) + "?lang=" + language.tag();
                    check(address, reader.get(address), wrong);
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    private static void check(String address, Http.Answer answer, List<String> wrong) {
        if (answer.status() != 200) {
            wrong.add(address + " answers " + answer.status());
            return;
        }
        var html = unzipped(answer.bytes());
        var main = html.substring(html.indexOf("<main"), html.indexOf("</main>"));
        if (!main.contains("href=\"tel:")) {
            wrong.add(address + " has nobody to call");
        }
        if (html.contains("???") || html.contains("#{")) {
            wrong.add(address + " lacks a text");
        }
        if (ANOTHER_FILE.matcher(html).find()) {
            wrong.add(address + " asks for another file");
        }
        if (answer.bytes().length > MOST_BYTES) {
            wrong.add(address + " has " + answer.bytes().length + " bytes");
        }
        if (!answer.all("Set-Cookie").isEmpty()) {
            wrong.add(address + " sets a cookie");
        }
    }

    private static String unzipped(byte[] bytes) {
        try (var zip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
