package haven.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the pages of the published shelf weigh, and how fast they are beside an nginx that sends the same bytes from files. */
final class ShelfFigures {

    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar");
    private static final List<String> FULL = List.of("ke-nairobi", "so-mogadishu", "eg-cairo");
    private static final int BYTES_AIM = 10 * 1024;
    private static final List<String> NOT_REPEATED = List.of(
            "content-length", "content-type", "date", "connection", "server", "transfer-encoding", "keep-alive");

    private final BenchSettings settings;
    private final Report report;

    ShelfFigures(BenchSettings settings, Report report) {
        this.settings = settings;
        this.report = report;
    }

    void measure() throws IOException, InterruptedException, GeneralSecurityException {
        try (var haven = Server.haven(settings, BenchSettings.WORK);
                var wire = new Wire(haven.port())) {
            weigh(wire);
            slow(haven);
            var stations = Files.readAllLines(Path.of("src/main/resources/world/duty-stations.csv")).stream()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("code,"))
                    .map(line -> line.substring(0, line.indexOf(',')))
                    .toList();
            report.title(
                    "Published shelf under load, %d stations in four languages".formatted(stations.size()),
                    "page",
                    "Haven, views/s",
                    "nginx, views/s",
                    "share",
                    "Haven, CPU ms a view",
                    "nginx, CPU ms a view",
                    "times",
                    "Haven, p99 ms",
                    "nginx, p99 ms",
                    "failed");
            compare(haven, wire, stations, "/help/%s");
            compare(haven, wire, stations, "/help/%s/now");
            compare(haven, wire, stations, "/contacts/%s");
        }
    }

    private void weigh(Wire wire) throws IOException {
        report.title(
                "Published shelf, bytes on the wire with headers, one request (aim: body at most 10,240)",
                "page",
                "en",
                "fr",
                "es",
                "ar",
                "aim");
        var pages = new ArrayList<String>(List.of("/help", "/contacts", "/leave"));
        for (var station : FULL) {
            pages.addAll(List.of(
                    "/help/" + station,
                    "/help/" + station + "/now",
                    "/help/" + station + "/card",
                    "/contacts/" + station,
                    "/card/" + station));
        }
        pages.addAll(List.of("/help/nz-wellington", "/contacts/nz-wellington"));
        for (var page : pages) {
            var cells = new ArrayList<Object>(List.of("`" + page + "`"));
            int most = 0;
            for (var language : LANGUAGES) {
                var answer = wire.get(page + "?lang=" + language, Map.of());
                cells.add(answer.status() == 200 ? (Object) answer.received() : "status " + answer.status());
                most = Math.max(most, answer.body().length);
            }
            cells.add(most <= BYTES_AIM ? "met" : "**missed**");
            report.row(cells.toArray());
        }
    }

    /** AM pages on a link of 50 kbit/s with a round trip of half a second; the aims are 2.5 and 4 seconds. */
    private void slow(Server haven) throws IOException, InterruptedException, GeneralSecurityException {
        report.title(
                "TLS 1.3 over 50 kbit/s with a round trip of 500 ms, seconds",
                "page",
                "first steps, open connection (aim 2.5)",
                "whole page, open connection",
                "whole page from nothing (aim 4)");
        try (var nginx = new TlsNginx(settings.folder().resolve("tls"), settings.port() + 6, haven.port());
                var link = new SlowLink(settings.port() + 6, 50_000, 500)) {
            for (var language : LANGUAGES) {
                for (var page : List.of("/help/ke-nairobi", "/help/so-mogadishu", "/help/ke-nairobi/now")) {
                    var path = page + "?lang=" + language;
                    var times = SlowVisit.of(link.port(), "localhost", path, "</ol>");
                    report.row("`" + path + "`", times.steps(), times.whole(), times.wholeFromNothing());
                }
            }
        }
    }

    private void compare(Server haven, Wire wire, List<String> stations, String pattern)
            throws IOException, InterruptedException {
        var paths = new ArrayList<String>();
        var folder = settings.folder().resolve("shelf" + pattern.replaceAll("[^a-z]", ""));
        Map<String, String> headers = new TreeMap<>();
        for (var station : stations) {
            for (var language : LANGUAGES) {
                var page = pattern.formatted(station);
                var answer = wire.get(page + "?lang=" + language, Map.of());
                if (answer.status() != 200) {
                    throw new IllegalStateException(page + " answers " + answer.status());
                }
                headers = new LinkedHashMap<>(answer.headers());
                var file = folder.resolve("pages" + page + "." + language);
                Files.createDirectories(file.getParent());
                Files.write(file, answer.body());
                paths.add(page + "?lang=" + language);
            }
        }
        headers.keySet().removeAll(NOT_REPEATED);
        var wrk = new Wrk(folder);
        var portal = StartFigures.portal(haven);
        try (var nginx = new StaticNginx(folder, settings.port() + 5, headers)) {
            wrk.on(haven.url(), paths, Math.max(2, settings.seconds())); // to warm up
            wrk.on(nginx.url(), paths, 2);
            long before = Memory.processorMillis(portal);
            var ours = wrk.on(haven.url(), paths, settings.seconds());
            double oursCpu = (Memory.processorMillis(portal) - before) / (double) ours.count();
            before = nginx.processorMillis();
            var theirs = wrk.on(nginx.url(), paths, settings.seconds());
            double theirsCpu = (nginx.processorMillis() - before) / (double) theirs.count();
            report.row(
                    "`" + pattern.formatted("{station}") + "`",
                    ours.perSecond(),
                    theirs.perSecond(),
                    "%.2f".formatted(ours.perSecond() / theirs.perSecond()),
                    "%.3f".formatted(oursCpu),
                    "%.3f".formatted(theirsCpu),
                    "%.1f".formatted(oursCpu / theirsCpu),
                    ours.p99(),
                    theirs.p99(),
                    ours.failed() + theirs.failed());
        }
    }
}
