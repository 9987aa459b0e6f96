package haven.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** How long the board of a region takes whose stations have many entries each, one page after the other. */
final class BoardFigures {

    private static final int STATIONS = 110;
    private static final int ENTRIES = 30;
    private static final int TIMES = Integer.getInteger("bench.times", 100);
    private static final int WARM = Math.max(10, TIMES / 5);
    private static final long AIM_MILLIS = 300;
    private static final List<String> PAGES =
            List.of("/keep/nairobi", "/keep/nairobi?column=contacts&state=RED", "/keep/nairobi?country=KE");

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
            double before = statements.of(PAGES.get(0), cookie).selects();
            data.region("nairobi", STATIONS, ENTRIES);
            report.title(
                    "Board of a region of %d stations with %d contacts each, one reader".formatted(STATIONS, ENTRIES),
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
                        page.equals(PAGES.get(0)) ? before : "",
                        p95 <= AIM_MILLIS ? "met" : "missed");
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
