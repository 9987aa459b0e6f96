package haven.bench;

import haven.Http;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** How long the pages of the audit trail take with a thousand rows, and with a million. */
final class AuditFigures {

    private static final int FEW = 1_000;
    private static final int MANY = 1_000_000;
    private static final int WARM = 5;
    private static final int TIMES = 21;

    /** The first row's instant; each next one comes three minutes later, so that a million covers six years. */
    private static final Instant BEGIN = Instant.parse("2020-01-01T00:00:00Z");

    private static final int APART_SECONDS = 180;

    private final BenchSettings settings;
    private final Report report;

    /** Who asks for what. */
    private record Ask(String username, String path) {}

    AuditFigures(BenchSettings settings, Report report) {
        this.settings = settings;
        this.report = report;
    }

    void measure() throws IOException, InterruptedException, SQLException {
        try (var haven = Server.haven(settings, BenchSettings.WORK);
                var data = BenchData.of(StartFigures.database(haven), settings.data())) {
            data.trail(0, FEW);
            var few = millis(haven, FEW);
            long from = System.nanoTime();
            data.trail(FEW, MANY);
            report.line("");
            report.line("Filling the audit trail with %,d rows: %.0f s; it then has %,d MB."
                    .formatted(MANY, (System.nanoTime() - from) / 1e9, data.megabytes("audit_entry")));
            var many = millis(haven, MANY);
            report.title(
                    "Audit trail: median of %d answers, ms".formatted(TIMES),
                    "page",
                    "1,000 rows",
                    "1,000,000 rows",
                    "ratio");
            for (var ask : many.keySet()) {
                report.row(ask, few.get(ask), many.get(ask), many.get(ask) / few.get(ask));
            }
        }
    }

    private static Map<String, Double> millis(Server haven, int rows) throws IOException {
        var found = new LinkedHashMap<String, Double>();
        for (var ask : asks(rows).entrySet()) {
            var reader = Http.to(haven.url()).signIn(ask.getValue().username());
            var times = new ArrayList<Double>();
            for (int i = 0; i < WARM + TIMES; i++) {
                long from = System.nanoTime();
                var answer = reader.get(ask.getValue().path());
                if (answer.status() != 200) {
                    throw new IllegalStateException(ask + " answered " + answer);
                }
                if (i >= WARM) {
                    times.add((System.nanoTime() - from) / 1e6);
                }
            }
            var sorted =
                    times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            found.put(
                    ask.getKey(),
                    Arrays.stream(sorted).skip(TIMES / 2).findFirst().orElseThrow());
        }
        return found;
    }

    private static Map<String, Ask> asks(int rows) {
        var asks = new LinkedHashMap<String, Ask>();
        asks.put("newest, of the world", new Ask("hq", "/audit"));
        asks.put("newest, of a region", new Ask("rso.bangkok", "/audit"));
        asks.put("of a country", new Ask("hq", "/audit?place=/world/nairobi/KE/"));
        asks.put("of a station", new Ask("hq", "/audit?place=/world/nairobi/KE/ke-nairobi/"));
        asks.put("by a person", new Ask("hq", "/audit?who=made+up"));
        asks.put("of a rare kind", new Ask("hq", "/audit?kind=SecurityPost"));
        asks.put("of a rare kind in a region", new Ask("rso.bangkok", "/audit?kind=SecurityPost"));
        asks.put("of a month", new Ask("hq", "/audit?from=2020-01-01&to=2020-01-31"));
        asks.put("a word that many titles have", new Ask("hq", "/audit?words=Bench"));
        asks.put("a word that one title has, the oldest", new Ask("hq", "/audit?words=oldest"));
        asks.put("the same in a country", new Ask("hq", "/audit?words=oldest&place=/world/nairobi/KE/"));
        asks.put("half-way down by older links", new Ask("hq", "/audit?before=" + cursor(rows / 2)));
        asks.put("half-way down, of a region", new Ask("rso.bangkok", "/audit?before=" + cursor(rows / 2)));
        return asks;
    }

    private static String cursor(int row) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, BEGIN.plusSeconds((long) row * APART_SECONDS)) + "-1";
    }
}
