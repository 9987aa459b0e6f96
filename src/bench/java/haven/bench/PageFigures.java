package haven.bench;

import haven.Http;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the reader pages weigh, how fast they are under load, and how often they ask the database. */
final class PageFigures {

    private static final String STATION = "ke-nairobi";
    private static final List<String> PAGES = List.of("/login", "/", "/station/" + STATION, "/stations");
    private static final Map<String, String> NOBODY = Map.of();
    private static final long MEGABYTES_AIM = 550;
    private static final int BYTES_AIM = 14 * 1024;

    private final BenchSettings settings;
    private final Report report;
    private final Map<String, List<Object>> statements = new LinkedHashMap<>();
    private Map<String, String> staff;

    PageFigures(BenchSettings settings, Report report) {
        this.settings = settings;
        this.report = report;
    }

    void measure() throws IOException, InterruptedException, SQLException {
        try (var haven = Server.haven(settings, BenchSettings.WORK);
                var data = BenchData.of(StartFigures.database(haven), settings.data());
                var quick = load(haven, Duration.ofMillis(settings.seconds() * 500L));
                var load = load(haven, Duration.ofSeconds(settings.seconds()))) {
            var counter = new Statements(data.connection(), haven.port());
            staff = cookie(haven, "staff", "staff");
            data.people(BenchSettings.FEW_PEOPLE);
            count(counter);
            wire(haven);

            long from = System.nanoTime();
            data.people(BenchSettings.MANY_PEOPLE);
            var filled = Duration.ofNanos(System.nanoTime() - from);
            report.line("");
            report.line("Filling the database with %,d made-up people, their postings, duties and accounts: %.1f s."
                    .formatted(BenchSettings.MANY_PEOPLE, filled.toMillis() / 1e3));
            count(counter);
            everywhere(quick, cookies(haven, data), null);
            measureLoad(haven, data, load);

            data.stations(BenchSettings.MORE_STATIONS);
            data.people(BenchSettings.MANY_PEOPLE);
            count(counter);
            measureLoad(haven, data, load);
            tellStatements();
            tellMemory(haven);
        }
    }

    private static Load load(Server haven, Duration lasting) {
        return new Load(haven.port(), lasting, StartFigures.portal(haven), StartFigures.database(haven));
    }

    private void count(Statements counter) throws IOException, SQLException, InterruptedException {
        for (var path : PAGES) {
            count(counter, path, "anonymous", NOBODY);
            count(counter, path, "signed in", staff);
        }
    }

    private void count(Statements counter, String path, String who, Map<String, String> cookie)
            throws IOException, SQLException, InterruptedException {
        var found = counter.of(path, cookie);
        statements
                .computeIfAbsent("`" + path + "` " + who, page -> new ArrayList<>())
                .add("%.1f + %.1f".formatted(found.selects(), found.others()));
    }

    private void tellStatements() throws IOException {
        report.title(
                "SQL statements for each page (selects + begin, commit and the like)",
                "page",
                "200 people, 411 stations",
                "20,000 people, 411 stations",
                "20,000 people, 600 stations");
        for (var page : statements.entrySet()) {
            var cells = new ArrayList<Object>(List.of(page.getKey()));
            cells.addAll(page.getValue());
            report.row(cells.toArray());
        }
    }

    private void wire(Server haven) throws IOException {
        report.title(
                "Bytes on the wire (headers and bodies)",
                "page",
                "first visit",
                "of it the page",
                "requests",
                "sent",
                "repeat visit",
                "requests",
                "sent",
                "aim");
        for (var path : PAGES) {
            tellVisits(haven.port(), path, "anonymous", NOBODY);
            tellVisits(haven.port(), path, "signed in", staff);
        }
    }

    private void tellVisits(int port, String path, String who, Map<String, String> cookie) throws IOException {
        var first = Visit.first(port, path, cookie);
        var again = Visit.repeated(port, path, cookie);
        boolean met = first.received() <= BYTES_AIM && first.requests() <= 3;
        report.row(
                "`" + path + "` " + who,
                first.received(),
                first.page(),
                first.requests(),
                first.sent(),
                again.received(),
                again.requests(),
                again.sent(),
                met ? "met" : "missed");
    }

    private void measureLoad(Server haven, BenchData data, Load load)
            throws IOException, SQLException, InterruptedException {
        report.title(
                "Load: %d readers at once, %,d people, %d stations"
                        .formatted(BenchSettings.READERS, data.people(), data.stations()),
                "page",
                "answers a second",
                "of the yardstick",
                "p50 ms",
                "p99 ms",
                "portal CPU ms",
                "database CPU ms",
                "failed");
        everywhere(load, cookies(haven, data), report);
    }

    /** @param told null to warm up only */
    private static void everywhere(Load load, List<Map<String, String>> signedIn, Report told)
            throws IOException, InterruptedException {
        var asset = Visit.parts(new Wire(load.port()).get("/login", NOBODY).text())
                .iterator()
                .next();
        var yardstick = load.on(asset, List.of(NOBODY));
        tell(told, "yardstick: the stylesheet, from memory", yardstick, yardstick);
        tell(told, "`/ready`: a bare servlet", load.on("/ready", List.of(NOBODY)), yardstick);
        for (var path : PAGES) {
            tell(told, "`" + path + "` anonymous", load.on(path, List.of(NOBODY)), yardstick);
            tell(told, "`" + path + "` signed in", load.on(path, signedIn), yardstick);
        }
    }

    private static void tell(Report told, String page, Load.Figures figures, Load.Figures yardstick)
            throws IOException {
        if (told != null) {
            told.row(
                    page,
                    figures.perSecond(),
                    figures.perSecond() / yardstick.perSecond(),
                    figures.median(),
                    figures.p99(),
                    figures.portalMillis(),
                    figures.databaseMillis(),
                    figures.failed());
        }
    }

    private void tellMemory(Server haven) throws IOException {
        var peak = Memory.residentPeak(StartFigures.portal(haven));
        report.title("Memory under load, resident MB", "JVM options", "portal, peak", "launcher", "mariadbd", "aim");
        report.row(
                "`" + String.join(" ", BenchSettings.WORK) + "`",
                peak,
                Memory.resident(haven.process()),
                Memory.resident(StartFigures.database(haven)),
                "at most " + MEGABYTES_AIM + ": " + (peak <= MEGABYTES_AIM ? "met" : "missed"));
    }

    /** One sign-in for each reader, of somebody posted at the station. */
    private static List<Map<String, String>> cookies(Server haven, BenchData data) throws SQLException {
        var cookies = new ArrayList<Map<String, String>>();
        for (var account : data.accountsIn(STATION, BenchSettings.READERS)) {
            cookies.add(cookie(haven, account, "staff"));
        }
        return cookies;
    }

    static Map<String, String> cookie(Server haven, String username, String password) {
        var reader = Http.to(haven.url());
        var answer = reader.submit(
                reader.get("/login"), "loginForm", "signIn", Map.of("username", username, "password", password));
        if (!reader.cookies().containsKey("haven")) {
            throw new IllegalStateException(username + " could not sign in: " + answer);
        }
        return Map.of("Cookie", "haven=" + reader.cookies().get("haven"));
    }
}
