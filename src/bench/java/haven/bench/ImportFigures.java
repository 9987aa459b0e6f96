package haven.bench;

import haven.Http;
import haven.SentFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** How long a table of contacts takes: the dry run, the import, the export, and the same file once more. */
final class ImportFigures {

    private static final int LINES = 5_000;
    private static final int CONTACTS_A_STATION = 30;
    private static final double AIM_SECONDS = 10;
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final Duration EVERY = Duration.ofMillis(700);
    private static final String URL = "/keep/world/import?kind=contacts";
    private static final String FORM = "upload";

    private final BenchSettings settings;
    private final Report report;

    ImportFigures(BenchSettings settings, Report report) {
        this.settings = settings;
        this.report = report;
    }

    void measure() throws IOException, InterruptedException, SQLException {
        try (var haven = Server.haven(settings, BenchSettings.WORK);
                var data = BenchData.of(StartFigures.database(haven), settings.data())) {
            var hq = Http.to(haven.url()).signIn("hq");
            var stations = data.stationCodes();
            report.title(
                    "Import: %,d contacts with two numbers each, of %,d stations, by headquarters"
                            .formatted(LINES, Math.min(stations.size(), LINES / CONTACTS_A_STATION + 1)),
                    "step",
                    "seconds",
                    "portal CPU s",
                    "database CPU s",
                    "aim: at most %.0f s".formatted(AIM_SECONDS));
            var table = table(stations);
            var address = new String[1];
            row(haven, "dry run: send, read and check " + table.length / 1024 + " kB", () -> {
                address[0] = check(hq, table);
            });
            row(haven, "import, until all is published", () -> {
                hq.submit(hq.get(address[0]), "importForm", "import", Map.of());
                awaitDone(hq, address[0]);
            });
            var exported = new byte[1][];
            row(
                    haven,
                    "export of all",
                    () -> exported[0] =
                            hq.get("/keep/world/contacts/export?format=csv").bytes());
            row(haven, "dry run of that, which changes nothing", () -> check(hq, exported[0]));
        }
    }

    /** Looks as often as the page does by itself. */
    private static void awaitDone(Http hq, String address) {
        var end = System.nanoTime() + LONGEST.toNanos();
        while (!hq.get(address).body().contains("data-state=\"DONE\"")) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The import does not end");
            }
            LockSupport.parkNanos(EVERY.toNanos());
        }
    }

    private static String check(Http hq, byte[] table) {
        var sent = hq.submit(hq.get(URL), FORM, "check", Map.of(), new SentFile("file", "contacts.csv", table));
        if (sent.status() != 302) {
            throw new IllegalStateException("The table was refused: " + sent.status());
        }
        return sent.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private void row(Server haven, String step, Runnable work) throws IOException {
        var portal = StartFigures.portal(haven);
        var database = StartFigures.database(haven);
        long portalBefore = Memory.processorMillis(portal);
        long databaseBefore = Memory.processorMillis(database);
        long from = System.nanoTime();
        work.run();
        var seconds = (System.nanoTime() - from) / 1e9;
        report.row(
                step,
                seconds,
                (Memory.processorMillis(portal) - portalBefore) / 1e3,
                (Memory.processorMillis(database) - databaseBefore) / 1e3,
                seconds <= AIM_SECONDS ? "met" : "missed");
    }

    /** Numbers that Ofcom keeps free for stories. */
    private static byte[] table(List<String> stations) {
        var lines = new ArrayList<String>();
        lines.add("place,kind,title_en,title_fr,organization,number_1,apps_1,number_2,hours,languages,from");
        for (int i = 0; i < LINES; i++) {
            lines.add(
                    "%s,%s,Bulk contact %d,Contact %d,Bulk trust,+44 20 7946 0%03d,\"SMS, WhatsApp\",+44 20 7946 0%03d,Mo-Fr 08:00-17:00,\"en, fr\",2026-01-05"
                            .formatted(
                                    stations.get(i / CONTACTS_A_STATION % stations.size()),
                                    i % 2 == 0 ? "HOSPITAL" : "POLICE",
                                    i,
                                    i,
                                    i % 1000,
                                    (i + 1) % 1000));
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }
}
