package haven.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The operator's self-test: reads pages that must leave no trace, through the proxy as people do, under a random name,
 * and then an ordinary page under another one. It passes when the logs have the ordinary page, which shows that they are
 * the right logs, and nothing of the others.
 */
final class TraceCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration UNTIL_WRITTEN = Duration.ofSeconds(20);
    private static final long LOOK_MILLIS = 250;
    /** Several logs need not be written at the same moment. */
    private static final long SETTLE_MILLIS = 1500;

    private static final int BYTES = 8;

    private final LaunchSettings settings;
    private final Console console;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();

    TraceCheck(LaunchSettings settings, Console console) {
        this.settings = settings;
        this.console = console;
    }

    /** @throws Refusal with a sentence that says what was found, and where */
    void run(List<Path> given) throws InterruptedException {
        if (given.isEmpty()) {
            throw new Refusal("Say which logs the proxy writes: java -jar haven.jar check-traces LOG..."
                    + " (a folder stands for all files in it).");
        }
        try {
            // what it said before counts no more, whatever comes now
            Files.deleteIfExists(note());
            var logs = WatchedLogs.of(given);
            var own = WatchedLogs.ofFolder(settings.data().resolve("logs"));
            String hidden = random();
            String plain = random();
            console.say("Reading pages at " + settings.url() + " as people do.");
            for (String path : shelf(hidden)) {
                requireUnmarked(path.replace(hidden, "..."), read(path, hidden));
            }
            HttpResponse<Void> ordinary = read("/privacy?check=" + plain, plain);
            if (ordinary.statusCode() != 200) {
                throw new Refusal("The page /privacy answered " + ordinary.statusCode()
                        + " instead of 200; is this Haven, and is it running?");
            }
            awaitOrdinary(logs, plain);
            Thread.sleep(SETTLE_MILLIS);
            for (var where : List.of(logs, own)) {
                var found = where.find(hidden);
                if (found.isPresent()) {
                    throw new Refusal("A page that must leave no trace was written down in " + found.get()
                            + ". Switch that off as docs/operations.md says, and try again.");
                }
            }
            pass(logs.size());
        } catch (IOException e) {
            throw new Refusal("The test could not be made: " + e + ".", e);
        }
    }

    /** One address of each kind. None exists, but nothing outside of Haven can know that. */
    private static List<String> shelf(String marker) {
        return Stream.of(
                        "/help/zz-%s",
                        "/help/zz-%s/now",
                        "/help/zz-%s/card.pdf?lang=fr",
                        "/s/%s/ke-nairobi",
                        "/s/%s/zz-%s/now",
                        "/contacts/zz-%s",
                        "/card/zz-%s",
                        "/help?lang=%s",
                        "/leave?%s")
                .map(path -> path.replace("%s", marker))
                .toList();
    }

    private HttpResponse<Void> read(String path, String marker) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(settings.url() + path))
                .timeout(PATIENCE)
                .header("User-Agent", "haven-check-" + marker)
                .header("Referer", settings.url() + "/" + marker)
                .build();
        return client.send(request, HttpResponse.BodyHandlers.discarding());
    }

    /** What stands between people and Haven must not mark, keep or redirect them either. */
    private static void requireUnmarked(String path, HttpResponse<Void> answer) {
        var headers = answer.headers();
        if (answer.statusCode() != 200 && answer.statusCode() != 404) {
            throw new Refusal("The page " + path + " answered " + answer.statusCode()
                    + "; is Haven running, and does every request reach it as it is?");
        }
        if (headers.firstValue("Set-Cookie").isPresent()) {
            throw new Refusal("The page " + path + " sets a cookie (\""
                    + headers.firstValue("Set-Cookie").get().replaceFirst("=.*", "")
                    + "\"), which Haven does not: a proxy or a service in front marks its readers. Switch that off.");
        }
        if (!headers.firstValue("Cache-Control").orElse("").equals("no-store")
                || !headers.firstValue("Referrer-Policy").orElse("").equals("no-referrer")) {
            throw new Refusal("The page " + path + " came without Haven's own headers (Cache-Control: no-store,"
                    + " Referrer-Policy: no-referrer): something in front changes or keeps what it sends.");
        }
        if (headers.firstValue("Age").isPresent()) {
            throw new Refusal("The page " + path + " came out of a cache in front of Haven. Switch that off.");
        }
    }

    private void awaitOrdinary(WatchedLogs logs, String marker) throws IOException, InterruptedException {
        var progress = console.progress("waiting for the log");
        while (logs.find(marker).isEmpty()) {
            if (progress.elapsed().compareTo(UNTIL_WRITTEN) > 0) {
                throw new Refusal("These logs do not have the ordinary page either, so they show nothing: they are"
                        + " other logs than the proxy's, or it keeps none. Let it log ordinary pages for this test;"
                        + " docs/operations.md says how.");
            }
            Thread.sleep(LOOK_MILLIS);
        }
    }

    private void pass(int logs) throws IOException {
        Files.createDirectories(note().getParent());
        Files.writeString(
                note(),
                Instant.now().truncatedTo(ChronoUnit.SECONDS) + " " + settings.url() + "\n",
                StandardCharsets.US_ASCII);
        console.say("Passed: " + logs + (logs == 1 ? " log has" : " logs have")
                + " the ordinary page and none of the pages that must leave no trace; nor have Haven's own logs.");
        console.say("Pages say so within a minute, for a year. Do it again after every change in front of Haven.");
    }

    private Path note() {
        return settings.data().resolve("published").resolve("self-test");
    }

    private static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
