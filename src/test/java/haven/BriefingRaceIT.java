package haven;

import static org.assertj.core.api.Assertions.assertThat;

import haven.BriefingContest.Hall;
import haven.BriefingContest.Outcome;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** BRF-02: fifty people at a time want the same briefing, through two portals on one database; one of them is killed. */
@BesideThePortal
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BriefingRaceIT {

    private static final int CLIENTS = 50;

    /** Twenty rounds of fifty: a thousand tries. */
    private static final Map<Integer, Integer> ROUNDS = Map.of(1, 10, 2, 6, 20, 4);

    private static final int FEW = 14;
    private static final long LOSER_MILLIS = 3_000;

    private static TestDatabase database;
    private static Connection connection;
    private static OwnPortal one;
    private static OwnPortal two;
    private static BriefingContest contest;
    private static List<String> stations;

    @BeforeAll
    static void start() throws Exception {
        database = new TestDatabase("briefing-race-database").start();
        one = OwnPortal.start("briefing-race-one", database.url(), "-Dhaven.demo=false");
        two = OwnPortal.start("briefing-race-two", database.url(), "-Dhaven.demo=false");
        Wait.until("both portals are ready", Duration.ofSeconds(240), () -> one.isReady() && two.isReady());
        connection = database.connect();
        contest = new BriefingContest(
                connection, List.of("http://localhost:" + one.port(), "http://localhost:" + two.port()));
        stations = new ArrayList<>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select code from duty_station order by code")) {
            while (result.next()) {
                stations.add(result.getString(1));
            }
        }
    }

    @AfterAll
    static void stop() throws Exception {
        connection.close();
        one.close();
        two.close();
        database.close();
    }

    private static Hall hall(int seats) throws Exception {
        return contest.hall(stations.remove(0), seats);
    }

    private static List<String> codes(List<Outcome> outcomes) {
        return outcomes.stream()
                .map(Outcome::code)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    @Test
    @Order(1)
    @DisplayName("BRF-02 a thousand tries: as many confirmations as seats, never an error, who loses gets three others")
    void aThousandTries() throws Exception {
        var contenders = contest.contenders("RACE", CLIENTS);
        for (var round : ROUNDS.entrySet()) {
            for (int i = 0; i < round.getValue(); i++) {
                var hall = hall(round.getKey());
                var outcomes = BriefingContest.race(hall, contenders);
                assertThat(codes(outcomes))
                        .as(hall.toString())
                        .hasSize(round.getKey())
                        .doesNotHaveDuplicates();
                assertThat(contest.held(hall)).isEqualTo((long) round.getKey());
                assertThat(outcomes.stream().filter(outcome -> outcome.code() == null))
                        .allSatisfy(outcome -> {
                            assertThat(outcome.answer().status()).isEqualTo(200);
                            assertThat(alternatives(outcome)).hasSize(3).doesNotContain(hall.key());
                        });
            }
        }
        assertThat(SeatFaults.halves(contest)).isEmpty();
    }

    @Test
    @Order(2)
    @DisplayName("BRF-02 whoever loses has three others within three seconds")
    void losersInTime() throws Exception {
        var contenders = contest.contenders("SOON", 16); // as many as one machine with all of this on it bears
        for (int i = 0; i < 3; i++) {
            var hall = hall(2);
            assertThat(BriefingContest.race(hall, contenders))
                    .filteredOn(outcome -> outcome.code() == null)
                    .hasSize(14)
                    .allSatisfy(outcome -> {
                        assertThat(alternatives(outcome)).hasSize(3);
                        assertThat(outcome.millis()).isLessThanOrEqualTo(LOSER_MILLIS);
                    });
        }
    }

    /** The times that the answer names instead. */
    private static HashSet<String> alternatives(Outcome outcome) {
        return java.util.regex.Pattern.compile("name=\"choice\" value=\"([^\"]+)\"")
                .matcher(outcome.answer().body())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(HashSet::new));
    }

    @Test
    @Order(3)
    @DisplayName(
            "BRF-02 the same post sent by a double click, by Back, and again after a time-out, to either portal, is one booking")
    void onceAndAgain() throws Exception {
        var somebody = contest.contenders("AGAIN", 1).get(0);
        var hall = hall(5);
        var presses = BriefingContest.ready(hall, somebody.reader(), contest.everywhere(somebody.reader(), 4));
        var later = BriefingContest.ready(hall, somebody.reader());
        var answers = BriefingContest.atOnce(presses);
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(302));
        assertThat(answers.stream().map(answer -> answer.header("Location").replaceFirst(".*/briefing/", "")))
                .hasSize(4)
                .containsOnly(answers.get(0).header("Location").replaceFirst(".*/briefing/", ""));
        var code = new Outcome(somebody, answers.get(0), 0).code();
        var again = later.call();
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).contains("/briefing/" + code);
        assertThat(contest.number("select count(*) from booking where person_id = ?", somebody.person()))
                .isOne();
    }

    @Test
    @Order(4)
    @DisplayName(
            "BRF-02, BRF-04 with cancels, a waiting list, offers taken and left, moves, fewer seats, a session moved and one called off in between none is sold twice or lost")
    void mixed() throws Exception {
        var hall = hall(12);
        var contenders = contest.contenders("MIXED", CLIENTS);
        var outcomes = BriefingContest.race(hall, contenders);
        assertThat(codes(outcomes)).hasSize(12);
        long session = contest.session(hall);
        assertThat(contest.stir(hall, outcomes))
                .allSatisfy(answer -> assertThat(answer.status()).isIn(200, 302));
        assertThat(SeatFaults.ofSession(contest, session)).isEmpty();
        assertThat(contest.number(
                        "select count(*) from booking where session_id = ? and waiting_since is not null", session))
                .as("somebody waited, and was offered a seat or still waits")
                .isPositive();
        for (var step : List.of("ACCEPTED", "DECLINED", "MOVED", "RESCHEDULED", "CALLED_OFF")) {
            assertThat(contest.number(
                            "select count(*) from booking_step t join booking k on k.id = t.booking_id"
                                    + " join booking_session s on s.id = k.session_id join booking_agenda a"
                                    + " on a.id = s.agenda_id where a.owner = ? and t.step = ?",
                            "briefer/" + hall.briefer(),
                            step))
                    .as(step)
                    .isPositive();
        }
        assertThat(SeatFaults.halves(contest)).isEmpty();
        long seats = contest.number("select count(*) from booking_seat where session_id = ?", session);
        BriefingContest.race(new Hall(hall.station(), "s" + session, hall.briefer()), contest.contenders("LATE", FEW));
        assertThat(contest.number(
                        "select count(*) from booking where session_id = ? and closed_at is null and seat_id is not null",
                        session))
                .as("no seat is lost: who comes now gets what is left")
                .isEqualTo(seats);
        assertThat(SeatFaults.halves(contest)).isEmpty();
    }

    @Test
    @Order(5)
    @DisplayName("BRF-02 a portal killed in the middle: what it confirmed is there, the rest is whole or not at all")
    void killed() throws Exception {
        var hall = hall(30);
        var contenders = contest.contenders("KILL", CLIENTS);
        var halfWay = new CountDownLatch(CLIENTS / 4);
        var killer = new Thread(() -> {
            try {
                halfWay.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            two.kill();
        });
        killer.start();
        var presses = BriefingContest.atOnce(contenders.stream()
                .<Callable<Callable<Http.Answer>>>map(one -> () -> BriefingContest.ready(hall, one.reader()))
                .toList());
        var confirmed = new ArrayList<String>();
        var unheard = new ArrayList<BriefingContest.Contender>();
        var ends = BriefingContest.atOnce(presses.stream()
                .<Callable<Http.Answer>>map(press -> () -> {
                    try {
                        var answer = press.call();
                        halfWay.countDown();
                        return answer;
                    } catch (IllegalStateException cutOff) {
                        return null;
                    }
                })
                .toList());
        killer.join();
        for (int i = 0; i < ends.size(); i++) {
            if (ends.get(i) == null) {
                unheard.add(contenders.get(i));
            } else {
                var code = new Outcome(contenders.get(i), ends.get(i), 0).code();
                if (code != null) {
                    confirmed.add(code);
                }
            }
        }
        assertThat(unheard).as("the kill came in the middle").isNotEmpty();
        Wait.until(
                "the database has let go of who is gone",
                Duration.ofSeconds(30),
                () -> SeatFaults.halves(contest).isEmpty());
        for (var code : confirmed) {
            assertThat(contest.number(
                            "select count(*) from booking where code = ? and closed_at is null and seat_id is not null",
                            code))
                    .as(code)
                    .isOne();
        }
        var survivors = new ArrayList<String>(confirmed);
        for (var somebody : unheard) { // they press again, at the portal that is left
            var reader = Http.to("http://localhost:" + one.port());
            reader.cookies().putAll(somebody.reader().cookies());
            var address = "/briefing/book?station=" + hall.station() + "&time=" + hall.key();
            var page = reader.get(address);
            assertThat(page.status()).isEqualTo(200);
            if (page.body().contains("id=\"book\"")) {
                var code = new Outcome(somebody, reader.submit(page, "bookForm", "book", Map.of()), 0).code();
                if (code != null) {
                    survivors.add(code);
                }
            }
        }
        assertThat(contest.held(hall)).isEqualTo(30);
        assertThat(new HashSet<>(survivors)).hasSameSizeAs(survivors);
        assertThat(SeatFaults.halves(contest)).isEmpty();
    }
}
