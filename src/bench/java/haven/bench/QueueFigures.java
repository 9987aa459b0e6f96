package haven.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long the start page and the work queue take for those who have much to do, one page after the other. */
final class QueueFigures {

    private static final List<String> PAGES = List.of("/", "/work", "/work?rule=document.draft");
    private static final List<String> PEOPLE = List.of("hq", "rso", "staff");
    /** Of each page; fewer ({@code -Dbench.times}) on a busy machine, on which only processor time means something. */
    private static final int TIMES = Integer.getInteger("bench.times", 100);

    private static final int WARM = Math.max(5, TIMES / 5);
    private static final long AIM_MILLIS = 200;

    /** Of the last half year, to be read by whoever was briefed before. */
    private static final int UPDATES = 300;

    private final BenchSettings settings;
    private final Report report;

    QueueFigures(BenchSettings settings, Report report) {
        this.settings = settings;
        this.report = report;
    }

    /** Milliseconds: of the answers, and of processor time for one answer, which a busy machine changes little. */
    private record Times(double median, double p95, double portal, double database) {}

    void measure() throws IOException, InterruptedException, SQLException {
        try (var haven = Server.haven(settings, BenchSettings.WORK);
                var data = BenchData.of(StartFigures.database(haven), settings.data())) {
            data.people(BenchSettings.MANY_PEOPLE);
            var cookies = new LinkedHashMap<String, Map<String, String>>();
            for (var person : PEOPLE) {
                cookies.put(person, PageFigures.cookie(haven, person, person));
            }
            data.required(false);
            var few = all(haven, cookies);
            data.required(true);
            data.drafts(BenchSettings.DRAFTS);
            data.updates(UPDATES);
            var many = all(haven, cookies);
            report.title(
                    "Work queue: %,d drafts that are due, some 2,000 missing documents, %,d updates, %,d people, one reader"
                            .formatted(BenchSettings.DRAFTS, UPDATES, data.people()),
                    "page",
                    "hardly anything due, p50 ms",
                    "p95 ms",
                    "50,000 due, p50 ms",
                    "p95 ms",
                    "ratio of p50",
                    "portal CPU ms",
                    "database CPU ms",
                    "before: portal CPU ms",
                    "database CPU ms",
                    "aim: p95 at most " + AIM_MILLIS);
            for (var page : few.keySet()) {
                var before = few.get(page);
                var after = many.get(page);
                report.row(
                        page,
                        before.median(),
                        before.p95(),
                        after.median(),
                        after.p95(),
                        after.median() / before.median(),
                        after.portal(),
                        after.database(),
                        before.portal(),
                        before.database(),
                        after.p95() <= AIM_MILLIS ? "met" : "missed");
            }
        }
    }

    private static Map<String, Times> all(Server haven, Map<String, Map<String, String>> cookies) throws IOException {
        var all = new LinkedHashMap<String, Times>();
        for (var person : cookies.entrySet()) {
            for (var path : PAGES) {
                all.put("`" + path + "` " + person.getKey(), times(haven, path, person.getValue()));
            }
        }
        return all;
    }

    private static Times times(Server haven, String path, Map<String, String> cookie) throws IOException {
        var portal = StartFigures.portal(haven);
        var database = StartFigures.database(haven);
        long portalBefore = 0;
        long databaseBefore = 0;
        try (var wire = new Wire(haven.port())) {
            var nanos = new long[TIMES];
            for (int i = -WARM; i < TIMES; i++) {
                if (i == 0) {
                    portalBefore = Memory.processorMillis(portal);
                    databaseBefore = Memory.processorMillis(database);
                }
                long from = System.nanoTime();
                if (wire.get(path, cookie).status() != 200) {
                    throw new IllegalStateException(path + " does not answer");
                }
                if (i >= 0) {
                    nanos[i] = System.nanoTime() - from;
                }
            }
            Arrays.sort(nanos);
            return new Times(
                    millis(nanos, 0.5),
                    millis(nanos, 0.95),
                    (Memory.processorMillis(portal) - portalBefore) / (double) TIMES,
                    (Memory.processorMillis(database) - databaseBefore) / (double) TIMES);
        }
    }

    private static double millis(long[] sorted, double share) {
        return sorted[(int) (share * (sorted.length - 1))] / 1e6;
    }
}
