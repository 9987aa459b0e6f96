package haven;

import haven.access.Tokens;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * Many who want the same briefing at the same moment, through portals that share one database: each is somebody with an
 * account and a sign-in of their own, looks at the page of a time, and presses the button when all others do.
 */
public final class BriefingContest {

    /** The first time of the day at every hall, by the clock on the wall there. */
    private static final int HOUR = 8;

    private static final int DAYS_AHEAD = 4;

    private final Connection database;
    private final List<String> portals;

    /** @param portals where they are, such as {@code http://localhost:8080}; contenders are spread over them */
    public BriefingContest(Connection database, List<String> portals) {
        this.database = database;
        this.portals = List.copyOf(portals);
    }

    /** A station with a briefer, and the time that everybody wants there. */
    public record Hall(String station, String key, long briefer) {

        /** The same hall, so many half hours later on the same day; there are sixteen. */
        public Hall later(int halfHours) {
            var parts = key.split("-");
            return new Hall(station, parts[0] + "-" + (Long.parseLong(parts[1]) + 1800L * halfHours), briefer);
        }
    }

    /** Somebody who is signed in at one of the portals. */
    public record Contender(long person, Http reader) {}

    /** How one post ended. */
    public record Outcome(Contender who, Http.Answer answer, long millis) {

        /** The code of the booking, or null for who did not get one. */
        public String code() {
            return answer.status() == 302
                    ? answer.header("Location").replaceFirst(".*/briefing/", "").replaceFirst("\\?.*", "")
                    : null;
        }
    }

    /** So many people who are posted nowhere, each signed in at one portal after the other. */
    public List<Contender> contenders(String name, int count) throws SQLException {
        var all = new ArrayList<Contender>();
        for (int i = 0; i < count; i++) {
            var number = name + "-" + i;
            write(
                    "insert into person (staff_number, given_name, family_name, category, language)"
                            + " values (?, 'Ines', ?, 'OTHER', 'en')",
                    number,
                    number);
            long person = number("select id from person where staff_number = ?", number);
            all.add(new Contender(person, signIn(number, person, portals.get(i % portals.size()))));
        }
        return all;
    }

    /** Signs in without a password, which would cost a second of a processor each. */
    public Http signIn(String username, long person, String portal) throws SQLException {
        write(
                "insert into account (username, person_id, created_at) values (?, ?, utc_timestamp(6))",
                username,
                person);
        var token = Tokens.random();
        write(
                "insert into sign_in (token_hash, account_id, made_at, seen_at)"
                        + " select ?, id, utc_timestamp(6), utc_timestamp(6) from account where username = ?",
                Tokens.hash(token),
                username);
        var reader = Http.to(portal);
        reader.cookies().put("haven", token);
        return reader;
    }

    /** @param name tells the briefers of one test apart from those of another; else as below */
    public Hall hall(String station, int seats) throws SQLException {
        return hall("HALL", station, seats);
    }

    /** A briefer at this station with eight hours a day of half an hour each; what is wanted is the first of them. */
    public Hall hall(String name, String station, int seats) throws SQLException {
        var number = "AT-" + name + "-" + number("select count(*) from briefing_briefer");
        write(
                "insert into person (staff_number, given_name, family_name, category) values (?, 'Bo', ?, 'OTHER')",
                number,
                number);
        long person = number("select id from person where staff_number = ?", number);
        var scope = text("""
                select concat('/world/', r.code, '/', c.code, '/', s.code, '/') from duty_station s
                join country c on c.id = s.country_id join region r on r.id = c.region_id where s.code = ?
                """, station);
        write(
                "insert into duty (person_id, role, scope, from_date)"
                        + " values (?, 'COUNTRY_SECURITY_FOCAL_POINT', ?, '2024-01-01')",
                person,
                scope.replaceFirst("[^/]+/$", ""));
        write(
                "insert into briefing_briefer (person_id, scope, duty_station_id, notice_hours, join_notice_hours,"
                        + " before_minutes, after_minutes, daily, from_date, version)"
                        + " select ?, ?, id, 0, 0, 0, 0, 50, '2024-01-01', 1 from duty_station where code = ?",
                person,
                scope,
                station);
        long briefer = number("select id from briefing_briefer where person_id = ?", person);
        var zone = ZoneId.of(text("select time_zone from duty_station where code = ?", station));
        var day = LocalDate.now(zone).plusDays(DAYS_AHEAD);
        write(
                "insert into briefing_time (briefer_id, weekday, from_time, to_time, minutes, seats, mode, language,"
                        + " place, from_date, version)"
                        + " values (?, ?, '08:00', '16:00', 30, ?, 'IN_PERSON', 'en', 'Room 1', '2024-01-01', 1)",
                briefer,
                day.getDayOfWeek().getValue(),
                seats);
        long time = number("select max(id) from briefing_time where briefer_id = ?", briefer);
        var from = day.atTime(HOUR, 0).atZone(zone).toInstant();
        return new Hall(station, "t" + time + "-" + from.getEpochSecond(), briefer);
    }

    /** The briefer of this hall, signed in; once a hall. */
    public Http keeper(Hall hall) throws SQLException {
        long person = number("select person_id from briefing_briefer where id = ?", hall.briefer());
        return signIn("keeper" + hall.briefer(), person, portals.get(0));
    }

    /** The start of the time that is wanted. */
    public static Instant start(Hall hall) {
        return Instant.ofEpochSecond(Long.parseLong(hall.key().split("-")[1])).truncatedTo(ChronoUnit.SECONDS);
    }

    /** Opens the page of this time, and gives the post that presses its button: once now, or again later. */
    public static Callable<Http.Answer> ready(Hall hall, Http reader) {
        return ready(hall, reader, List.of(reader)).get(0);
    }

    /** The same, where one and the same post is sent by each of these. */
    static List<Callable<Http.Answer>> ready(Hall hall, Http reader, List<Http> senders) {
        var page = reader.get("/briefing/book?station=" + hall.station() + "&time=" + hall.key());
        if (page.status() != 200) {
            throw new AssertionError(page + " " + page.body());
        }
        var form = HtmlForm.of(page.body(), "bookForm");
        var fields = form.filledIn("book", Map.of());
        return senders.stream()
                .<Callable<Http.Answer>>map(sender -> () -> sender.post(form.action(), fields))
                .toList();
    }

    /** The same reader so many times, at one portal after the other. */
    List<Http> everywhere(Http reader, int times) {
        return IntStream.range(0, times)
                .mapToObj(i -> {
                    var there = Http.to(portals.get(i % portals.size()));
                    there.cookies().putAll(reader.cookies());
                    return there;
                })
                .toList();
    }

    /** All of them look, wait for each other, and press at once. */
    public static List<Outcome> race(Hall hall, List<Contender> contenders) throws InterruptedException {
        var together = new CyclicBarrier(contenders.size());
        return atOnce(contenders.stream()
                .<Callable<Outcome>>map(one -> () -> {
                    var press = ready(hall, one.reader());
                    together.await();
                    long from = System.nanoTime();
                    var answer = press.call();
                    return new Outcome(one, answer, (System.nanoTime() - from) / 1_000_000);
                })
                .toList());
    }

    /** Runs all of these, each on a thread of its own. */
    public static <T> List<T> atOnce(List<Callable<T>> work) throws InterruptedException {
        var threads = Executors.newFixedThreadPool(work.size());
        try {
            var ends = new ArrayList<T>();
            for (var end : threads.invokeAll(work)) {
                ends.add(end.get());
            }
            return ends;
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /** What goes on in life while others book, see {@link BriefingStir}; gives the answers. */
    public List<Http.Answer> stir(Hall hall, List<Outcome> outcomes) throws SQLException, InterruptedException {
        return new BriefingStir(this, hall, outcomes).run();
    }

    /** How many seats are held at this hall at the time that was wanted. */
    public long held(Hall hall) throws SQLException {
        return number(
                "select count(*) from booking k join booking_session s on s.id = k.session_id"
                        + " join booking_agenda a on a.id = s.agenda_id where a.owner = ? and s.called_off_at is null"
                        + " and s.starts_at = ? and k.closed_at is null and k.seat_id is not null",
                "briefer/" + hall.briefer(),
                java.sql.Timestamp.from(start(hall)));
    }

    /** The session that was made of the wanted time. */
    public long session(Hall hall) throws SQLException {
        return number(
                "select max(s.id) from booking_session s join booking_agenda a on a.id = s.agenda_id"
                        + " where a.owner = ? and s.called_off_at is null",
                "briefer/" + hall.briefer());
    }

    public void write(String sql, Object... arguments) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            statement.executeUpdate();
        }
    }

    public long number(String sql, Object... arguments) throws SQLException {
        return Long.parseLong(text(sql, arguments));
    }

    public String text(String sql, Object... arguments) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            try (var result = statement.executeQuery()) {
                result.next();
                return result.getString(1);
            }
        }
    }
}
