package haven.bench;

import haven.BriefingContest;
import haven.BriefingContest.Hall;
import haven.BriefingContest.Outcome;
import haven.Http;
import haven.SeatFaults;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/**
 * How fast the page with the free times of a station is, how many bookings there are in a second beside the same
 * transactions without a portal, and what becomes of ten thousand tries through two portals.
 */
final class BookingFigures {

    private static final int PAST = 100_000;
    private static final int BOOKINGS = 3_000;
    private static final int WARM = 3_000;
    private static final int SLOTS = 200;
    private static final int CLIENTS = 50;
    private static final long LOSER_MILLIS = 3_000;
    private static final double SHARE_AIM = 0.5;
    private static final String STATION = "ke-nairobi";

    private final BenchSettings settings;
    private final Report report;

    BookingFigures(BenchSettings settings, Report report) {
        this.settings = settings;
        this.report = report;
    }

    void measure() throws IOException, InterruptedException, SQLException {
        try (var haven = Server.haven(settings, BenchSettings.WORK);
                var data = BenchData.of(StartFigures.database(haven), settings.data())) {
            data.people(BenchSettings.MANY_PEOPLE);
            page(haven, data);
            bookings(haven, data);
            race(haven, data);
        }
    }

    private void page(Server haven, BenchData data) throws IOException, InterruptedException, SQLException {
        var path = "/briefing/book?station=" + STATION;
        var staff = PageFigures.cookie(haven, "staff", "staff");
        var counter = new Statements(data.connection(), haven.port());
        report.title(
                "Free times of a station: 16 readers, %,d people, 411 stations".formatted(BenchSettings.MANY_PEOPLE),
                "past sessions",
                "pages/s",
                "p50 ms",
                "p99 ms",
                "portal CPU ms",
                "database CPU ms",
                "SQL questions",
                "not 200");
        try (var load = new Load(
                haven.port(),
                Duration.ofSeconds(settings.seconds()),
                StartFigures.portal(haven),
                StartFigures.database(haven))) {
            row("0", load.on(path, List.of(staff)), counter.of(path, staff).selects());
            data.pastSessions(PAST);
            row(
                    "%,d".formatted(PAST),
                    load.on(path, List.of(staff)),
                    counter.of(path, staff).selects());
        }
    }

    private void row(String past, Load.Figures figures, double statements) throws IOException {
        report.row(
                past,
                figures.perSecond(),
                figures.median(),
                figures.p99(),
                figures.portalMillis(),
                figures.databaseMillis(),
                statements,
                figures.failed());
    }

    /** Each by somebody else, of a slot that nobody else wants, spread over stations as in life. */
    private void bookings(Server haven, BenchData data) throws IOException, InterruptedException, SQLException {
        var contest = new BriefingContest(data.connection(), List.of(haven.url()));
        var halls = halls(contest, data.stationCodes(), 1, (BOOKINGS + WARM) / 16 + 1);
        var people = contest.contenders("BOOK", WARM + BOOKINGS);
        var presses = new ArrayList<Callable<Http.Answer>>();
        for (int i = 0; i < people.size(); i++) {
            presses.add(BriefingContest.ready(
                    halls.get(i % halls.size()).later(i / halls.size()),
                    people.get(i).reader()));
        }
        all(presses.subList(0, WARM));
        var portal = StartFigures.portal(haven);
        var database = StartFigures.database(haven);
        long portalBefore = Memory.processorMillis(portal);
        long databaseBefore = Memory.processorMillis(database);
        long from = System.nanoTime();
        long booked = all(presses.subList(WARM, presses.size())).stream()
                .filter(answer -> answer.status() == 302)
                .count();
        double seconds = (System.nanoTime() - from) / 1e9;
        double portalMillis = (Memory.processorMillis(portal) - portalBefore) / (double) BOOKINGS;
        double databaseMillis = (Memory.processorMillis(database) - databaseBefore) / (double) BOOKINGS;
        var plain = new PlainBookings(data, contest);
        var yardstick = plain.measure(BOOKINGS, BenchSettings.READERS, database);
        report.title(
                "%,d bookings of as many slots by as many people, 16 at a time, after %,d to warm up"
                        .formatted(BOOKINGS, WARM),
                "how",
                "bookings/s",
                "booked",
                "portal CPU ms",
                "database CPU ms",
                "aim: at least half of plain JDBC");
        report.row(
                "plain JDBC, the same statements",
                yardstick.perSecond(),
                yardstick.booked(),
                0,
                yardstick.databaseMillis(),
                "");
        double share = booked / seconds / yardstick.perSecond();
        report.row(
                "over HTTP, the press of the button until its answer",
                booked / seconds,
                booked,
                portalMillis,
                databaseMillis,
                "%.2f: %s".formatted(share, share >= SHARE_AIM ? "met" : "missed"));
    }

    private void race(Server haven, BenchData data) throws IOException, InterruptedException, SQLException {
        try (var second = Server.beside(settings, BenchSettings.WORK, data.url(), data.password())) {
            var contest = new BriefingContest(data.connection(), List.of(haven.url(), second.url()));
            var contenders = contest.contenders("RACE", CLIENTS);
            var codes = data.stationCodes();
            var before = SeatFaults.halves(contest); // sessions of the past were made without their bookings
            long tries = 0;
            long seats = 0;
            long confirmed = 0;
            long held = 0;
            long neither = 0;
            long mixed = 0;
            long failed = 0;
            long wrong = 0;
            var losers = new ArrayList<Long>();
            for (int i = 0; i < SLOTS; i++) {
                int places = List.of(1, 2, 20).get(i % 3);
                var hall = contest.hall("RACE", codes.get(codes.size() - 1 - i), places);
                var outcomes = BriefingContest.race(hall, contenders);
                tries += outcomes.size();
                seats += Math.min(places, CLIENTS);
                confirmed += outcomes.stream().filter(one -> one.code() != null).count();
                held += contest.held(hall);
                neither += outcomes.stream()
                        .filter(one -> one.code() == null && one.answer().status() != 200)
                        .count();
                outcomes.stream()
                        .filter(one -> one.code() == null)
                        .map(Outcome::millis)
                        .forEach(losers::add);
                if (places > 2) {
                    long session = contest.session(hall);
                    for (var answer : contest.stir(hall, outcomes)) {
                        mixed++;
                        failed += answer.status() == 200 || answer.status() == 302 ? 0 : 1;
                    }
                    wrong += SeatFaults.ofSession(contest, session).size();
                }
            }
            losers.sort(null);
            var halves = new ArrayList<>(SeatFaults.halves(contest));
            halves.removeAll(before);
            report.title(
                    "%,d tries on %,d slots with 1, 2 and 20 seats, %d at once, two portals"
                            .formatted(tries, SLOTS, CLIENTS),
                    "seats",
                    "confirmed",
                    "held in the database",
                    "neither seat nor alternatives",
                    "halves",
                    "loser, p50 ms",
                    "loser, longest ms",
                    "cancels, moves, waits, fewer seats in between",
                    "of them failed",
                    "seats sold twice or lost",
                    "aim: alternatives within 3 s");
            report.row(
                    seats,
                    confirmed,
                    held,
                    neither,
                    halves.size(),
                    losers.get(losers.size() / 2),
                    losers.get(losers.size() - 1),
                    mixed,
                    failed,
                    wrong,
                    losers.get(losers.size() - 1) <= LOSER_MILLIS ? "met" : "missed");
        }
    }

    private static List<Hall> halls(BriefingContest contest, List<String> stations, int seats, int count)
            throws SQLException {
        var halls = new ArrayList<Hall>();
        for (int i = 0; i < count; i++) {
            halls.add(contest.hall("HTTP", stations.get(i), seats));
        }
        return halls;
    }

    private static List<Http.Answer> all(List<Callable<Http.Answer>> presses) throws InterruptedException {
        var threads = Executors.newFixedThreadPool(BenchSettings.READERS);
        try {
            var answers = new ArrayList<Http.Answer>();
            for (var done : threads.invokeAll(presses)) {
                answers.add(done.get());
            }
            return answers;
        } catch (java.util.concurrent.ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
