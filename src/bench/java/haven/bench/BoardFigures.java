package haven.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** How long the keepers' pages of a region take whose stations have many entries each, one page after the other. */
final class BoardFigures {

    private static final int STATIONS = 110;
    private static final int ENTRIES = 30;
    private static final int TIMES = Integer.getInteger("bench.times", 100);
    private static final int WARM = Math.max(10, TIMES / 5);
    private static final long AIM_MILLIS = 300;
    private static final List<String> PAGES = List.of(
            "/keep/nairobi",
            "/keep/nairobi?column=contacts&state=RED",
            "/keep/nairobi?country=KE",
            "/keep/nairobi/cover",
            "/keep/nairobi/kits",
            "/keep/nairobi/help/gaps",
            "/work",
            "/work/calls?minutes=60");

    private static final Duration SEEN_WITHIN = Duration.ofMinutes(1);

    private final BenchSettings settings;
    private final Report report;

    BoardFigures(BenchSettings settings, Report report) {
        this.settings = settings;
        this.report = report;
    }

    void measure() throws IOException, InterruptedException, SQLException {
        try (var haven = Server.haven(settings, BenchSettings.WORK);
                var data = BenchData.of(StartFigures.database(haven), settings.data())) {
            var cookie = PageFigures.cookie(haven, "rso", "rso");
            var statements = new Statements(data.connection(), haven.port());
            var before = new HashMap<String, Double>();
            for (var page : PAGES) {
                before.put(page, statements.of(page, cookie).selects());
            }
            var region = new BulkRegion(data.connection(), "nairobi");
            region.fill(STATIONS, ENTRIES);
            await(haven, "/help/" + region.newest());
            report.title(
                    "Pages of the keeper of a region of %d stations with %d contacts each, custodians, kits and services, one reader"
                            .formatted(STATIONS, ENTRIES),
                    "page",
                    "p50 ms",
                    "p95 ms",
                    "SQL questions",
                    "before there were so many",
                    "aim: p95 at most " + AIM_MILLIS);
            for (var page : PAGES) {
                var nanos = times(haven, page, cookie);
                double p95 = millis(nanos, 0.95);
                report.row(
                        "`" + page + "`",
                        millis(nanos, 0.5),
                        p95,
                        statements.of(page, cookie).selects(),
                        before.get(page),
                        p95 <= AIM_MILLIS ? "met" : "missed");
            }
        }
    }

    /** The shelf looks every second for what was published. */
    private static void await(Server haven, String path) throws IOException, InterruptedException {
        long last = System.nanoTime() + SEEN_WITHIN.toNanos();
        try (var wire = new Wire(haven.port())) {
            while (wire.get(path, Map.of()).status() != 200) {
                if (System.nanoTime() > last) {
                    throw new IllegalStateException(path + " does not come");
                }
                TimeUnit.SECONDS.sleep(1);
            }
        }
    }

    private static long[] times(Server haven, String path, Map<String, String> cookie) throws IOException {
        try (var wire = new Wire(haven.port())) {
            var nanos = new long[TIMES];
            for (int i = -WARM; i < TIMES; i++) {
                long from = System.nanoTime();
                if (wire.get(path, cookie).status() != 200) {
                    throw new IllegalStateException(path + " does not answer");
                }
                if (i >= 0) {
                    nanos[i] = System.nanoTime() - from;
                }
            }
            Arrays.sort(nanos);
            return nanos;
        }
    }

    private static double millis(long[] sorted, double share) {
        return sorted[(int) (share * (sorted.length - 1))] / 1e6;
    }
}
