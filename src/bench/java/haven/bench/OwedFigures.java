package haven.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** How long the list of who must be briefed takes: headquarters over the world, an officer over a region of all people. */
final class OwedFigures {

    private static final String REGION = "nairobi";
    private static final String PATH = "/briefing/people";
    private static final int TIMES = Integer.getInteger("bench.times", 40);
    private static final int WARM = Math.max(10, TIMES / 4);
    private static final long AIM_MILLIS = 1_000;

    private final BenchSettings settings;
    private final Report report;

    OwedFigures(BenchSettings settings, Report report) {
        this.settings = settings;
        this.report = report;
    }

    void measure() throws IOException, InterruptedException, SQLException {
        try (var haven = Server.haven(settings, BenchSettings.WORK);
                var data = BenchData.of(StartFigures.database(haven), settings.data())) {
            data.people(BenchSettings.MANY_PEOPLE);
            data.briefingRule();
            report.title(
                    "Who must be briefed: the first page, %,d people, one reader".formatted(BenchSettings.MANY_PEOPLE),
                    "who",
                    "of them briefed",
                    "p50 ms",
                    "p95 ms",
                    "SQL questions",
                    "aim: p95 under %,d".formatted(AIM_MILLIS));
            var hq = PageFigures.cookie(haven, "hq", "hq");
            row(haven, data, "headquarters, the world", "none", hq);
            data.moveAllTo(REGION);
            var rso = PageFigures.cookie(haven, "rso", "rso");
            row(haven, data, "officer, a region with all of them", "none", rso);
            data.brief(REGION);
            row(haven, data, "officer, a region with all of them", "three of four", rso);
        }
    }

    private void row(Server haven, BenchData data, String who, String briefed, Map<String, String> cookie)
            throws IOException, SQLException, InterruptedException {
        var nanos = times(haven, cookie);
        double p95 = nanos.get((int) (0.95 * (TIMES - 1))) / 1e6;
        report.row(
                who,
                briefed,
                nanos.get((TIMES - 1) / 2) / 1e6,
                p95,
                new Statements(data.connection(), haven.port()).of(PATH, cookie).selects(),
                p95 < AIM_MILLIS ? "met" : "missed");
    }

    private static List<Long> times(Server haven, Map<String, String> cookie) throws IOException {
        try (var wire = new Wire(haven.port())) {
            var nanos = new Long[TIMES];
            for (int i = -WARM; i < TIMES; i++) {
                long from = System.nanoTime();
                if (wire.get(PATH, cookie).status() != 200) {
                    throw new IllegalStateException(PATH + " does not answer");
                }
                if (i >= 0) {
                    nanos[i] = System.nanoTime() - from;
                }
            }
            Arrays.sort(nanos);
            return List.of(nanos);
        }
    }
}
