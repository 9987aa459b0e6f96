package haven.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** How soon Haven is ready, beside a bare server, and what it holds in memory then. */
final class StartFigures {

    /** What every start of the launcher says last about its portal. */
    private static final String PORTAL = "payara-micro.jar";

    private static final String DATABASE = "mariadbd";
    private static final int REST_SECONDS = 10;
    private static final Pattern LOGGED = Pattern.compile("\\[(\\d{4}-\\d\\d-\\d\\dT[^]]+)]");

    private final BenchSettings settings;
    private final Report report;
    private final List<Object[]> memory = new ArrayList<>();

    StartFigures(BenchSettings settings, Report report) {
        this.settings = settings;
        this.report = report;
    }

    static ProcessHandle portal(Server haven) {
        return haven.child(PORTAL);
    }

    static ProcessHandle database(Server haven) {
        return haven.child(DATABASE);
    }

    void measure() throws IOException, InterruptedException {
        var cold = new ArrayList<Duration>();
        havenStart(BenchSettings.TRIAL, cold, new ArrayList<>(), new ArrayList<>(), false);
        var world = worldLoad();
        report.title(
                "Ready",
                "JVM options of both",
                "bare Payara Micro",
                "Haven warm",
                "ratio",
                "Haven cold",
                "ratio",
                "first page after ready",
                "bare, CPU",
                "Haven warm, CPU",
                "ratio");
        compare("demo mode (`-XX:TieredStopAtLevel=1`)", BenchSettings.TRIAL, cold);
        compare("work", BenchSettings.WORK, List.of());
        report.title("Memory after start, resident MB", "JVM options", "portal", "launcher", "mariadbd");
        for (var row : memory) {
            report.row(row);
        }
        report.title("Loading the world at the first start", "what", "time");
        report.row(
                "migrations done to 411 stations stored",
                world.map(Object.class::cast).orElse("not in the log"));
    }

    private void compare(String name, List<String> options, List<Duration> cold)
            throws IOException, InterruptedException {
        var warm = new ArrayList<Duration>();
        var bare = new ArrayList<Duration>();
        var first = new ArrayList<Duration>();
        var havenProcessor = new ArrayList<Duration>();
        var bareProcessor = new ArrayList<Duration>();
        for (int i = 0; i < BenchSettings.STARTS; i++) {
            try (var server = Server.bare(settings, options)) {
                bare.add(server.ready());
                bareProcessor.add(server.processor());
            }
            havenStart(options, warm, havenProcessor, first, i == 0);
        }
        var yardstick = median(bare);
        report.row(
                name,
                yardstick,
                median(warm),
                ratio(median(warm), yardstick),
                cold.isEmpty() ? "" : median(cold),
                cold.isEmpty() ? "" : ratio(median(cold), yardstick),
                median(first),
                median(bareProcessor),
                median(havenProcessor),
                ratio(median(havenProcessor), median(bareProcessor)));
    }

    private void havenStart(
            List<String> options, List<Duration> ready, List<Duration> processor, List<Duration> first, boolean weigh)
            throws IOException, InterruptedException {
        try (var haven = Server.haven(settings, options)) {
            ready.add(haven.ready());
            processor.add(haven.processor());
            long from = System.nanoTime();
            try (var wire = new Wire(haven.port())) {
                wire.get("/login", Map.of());
            }
            first.add(Duration.ofNanos(System.nanoTime() - from));
            if (weigh) {
                TimeUnit.SECONDS.sleep(REST_SECONDS);
                memory.add(new Object[] {
                    "`" + String.join(" ", options) + "`",
                    Memory.resident(portal(haven)),
                    Memory.resident(haven.process()),
                    Memory.resident(database(haven))
                });
            }
        }
    }

    /** Between two lines of the portal's log. */
    private Optional<Duration> worldLoad() throws IOException {
        var log = Files.readAllLines(settings.data().resolve("logs/haven.log"));
        var migrated = moment(log, "Successfully applied");
        var loaded = moment(log, "The world is loaded");
        return migrated.flatMap(from -> loaded.map(to -> Duration.between(from, to)));
    }

    /** When this was logged: the time stands in the same line or, in the server's long format, the line before. */
    private static Optional<OffsetDateTime> moment(List<String> log, String words) {
        String stamp = null;
        for (var line : log) {
            var found = LOGGED.matcher(line);
            stamp = found.find() ? found.group(1) : stamp;
            if (line.contains(words)) {
                return Optional.ofNullable(stamp).map(text -> OffsetDateTime.parse(text.replaceFirst("\\+0000$", "Z")));
            }
        }
        return Optional.empty();
    }

    private static Duration median(List<Duration> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }

    private static double ratio(Duration of, Duration to) {
        return (double) of.toMillis() / to.toMillis();
    }
}
