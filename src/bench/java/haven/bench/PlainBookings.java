package haven.bench;

import haven.BriefingContest;
import haven.BriefingContest.Hall;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/**
 * The yardstick of {@link BookingFigures}: the statements of a booking as the portal sends them, in one transaction, with
 * its locks, its letter and its audit rows, from threads with a connection each and nothing around it.
 */
final class PlainBookings {

    private static final Duration HALF_HOUR = Duration.ofMinutes(30);
    private static final int HALF_HOURS = 16;

    private final BenchData data;
    private final BriefingContest contest;

    PlainBookings(BenchData data, BriefingContest contest) {
        this.data = data;
        this.contest = contest;
    }

    /** @param databaseMillis nothing but the database works, so all of its processor time for one booking */
    record Figures(double perSecond, long booked, double databaseMillis) {}

    /** Somebody, and the slot that they book. */
    private record Wish(long person, Hall hall, Instant from) {}

    Figures measure(int bookings, int threads, ProcessHandle database)
            throws SQLException, InterruptedException, java.io.IOException {
        var wishes = wishes(bookings);
        var readers = Executors.newFixedThreadPool(threads);
        var connections = new ArrayList<Connection>();
        try {
            var work = new ArrayList<Callable<Integer>>();
            for (int i = 0; i < threads; i++) {
                var connection = data.another();
                connection.setAutoCommit(false);
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                connections.add(connection);
                int first = i;
                work.add(() -> {
                    int booked = 0;
                    for (int next = first; next < wishes.size(); next += threads) {
                        book(connection, wishes.get(next));
                        booked++;
                    }
                    return booked;
                });
            }
            long before = Memory.processorMillis(database);
            long from = System.nanoTime();
            long booked = 0;
            for (var done : readers.invokeAll(work)) {
                booked += done.get();
            }
            double seconds = (System.nanoTime() - from) / 1e9;
            return new Figures(
                    booked / seconds, booked, (Memory.processorMillis(database) - before) / (double) bookings);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } finally {
            readers.shutdownNow();
            for (var connection : connections) {
                connection.close();
            }
        }
    }

    private List<Wish> wishes(int count) throws SQLException {
        var people = contest.contenders("PLAIN", count);
        var stations = data.stationCodes();
        var halls = new ArrayList<Hall>();
        for (int i = 0; i <= count / HALF_HOURS; i++) {
            halls.add(contest.hall("PLAIN", stations.get(i), 1));
        }
        var wishes = new ArrayList<Wish>();
        for (int i = 0; i < count; i++) {
            var hall = halls.get(i % halls.size());
            wishes.add(new Wish(
                    people.get(i).person(),
                    hall,
                    BriefingContest.start(hall).plus(HALF_HOUR.multipliedBy(i / halls.size()))));
        }
        return wishes;
    }

    private static void book(Connection connection, Wish wish) throws SQLException {
        var now = Timestamp.from(Instant.now());
        var from = Timestamp.from(wish.from());
        var to = Timestamp.from(wish.from().plus(HALF_HOUR));
        var station = wish.hall().station();
        long briefer = wish.hall().briefer();
        var owner = "briefer/" + briefer;
        // who is calling, and the form's key
        read(
                connection,
                "select * from account a left join person p on p.id = a.person_id where p.id = ?",
                wish.person());
        read(connection, "select * from duty where person_id = ?", wish.person());
        var form = "plain/" + wish.person();
        insert(connection, "insert into form_post (form_key, posted_at) values (sha2(?, 256), ?)", form, now);
        connection.commit();
        read(
                connection,
                "select * from duty_station d join country c on c.id = d.country_id"
                        + " join region r on r.id = c.region_id where d.code = ?",
                station);
        read(connection, "select * from person where id = ? for update", wish.person());
        read(
                connection,
                "select b.code, s.scope from briefing_session s join booking_session o on o.id = s.booking_session_id"
                        + " join booking b on b.session_id = o.id where b.person_id = ? and b.closed_at is null and o.ends_at > ?",
                wish.person(),
                now);
        read(
                connection,
                "select * from briefing_time t join briefing_briefer b on b.id = t.briefer_id"
                        + " join duty_station d on d.id = b.duty_station_id where t.briefer_id = ?",
                briefer);
        insert(connection, "insert ignore into booking_agenda (owner) values (?)", owner);
        long agenda = read(connection, "select id from booking_agenda where owner = ? for update", owner);
        read(connection, "select * from briefing_time where briefer_id = ?", briefer);
        read(connection, "select * from briefing_day_off where briefer_id = ? and to_date >= ?", briefer, now);
        read(
                connection,
                "select * from holiday h join duty_station d on d.country_id = h.country_id where d.code = ?",
                station);
        read(
                connection,
                "select * from duty d join briefing_briefer b on b.person_id = d.person_id where b.id = ?",
                briefer);
        read(connection, """
                select o.id, o.starts_at, o.ends_at, o.busy_from, o.busy_to,
                  (select count(*) from booking_seat e where e.session_id = o.id),
                  (select count(*) from booking h where h.session_id = o.id and h.seat_id is not null),
                  (select count(*) from booking w where w.session_id = o.id and w.closed_at is null)
                from briefing_session b join booking_session o on o.id = b.booking_session_id
                where o.called_off_at is null and b.briefer_id = ? and o.starts_at >= ? - interval 2 day
                  and o.starts_at < ? + interval 2 day
                """, briefer, from, from);
        long session = insert(
                connection,
                "insert into booking_session (agenda_id, subject, starts_at, ends_at, busy_from,"
                        + " busy_to, sequence, version) values (?, ?, ?, ?, ?, ?, 0, 1)",
                agenda,
                "briefing/" + station,
                from,
                to,
                from,
                to);
        audit(connection, "Session", session, now);
        insert(connection, "insert into booking_seat (session_id, number) values (?, 1)", session);
        long briefing = insert(connection, """
                insert into briefing_session (booking_session_id, briefer_id, duty_station_id, scope, briefing_time_id, mode,
                  language, place, version)
                select ?, b.id, b.duty_station_id, b.scope, min(t.id), 'IN_PERSON', 'en', 'Room 1', 1
                from briefing_briefer b join briefing_time t on t.briefer_id = b.id where b.id = ?
                """, session, briefer);
        audit(connection, "BriefingSession", briefing, now);
        read(connection, "select * from booking_session where id = ?", session);
        read(
                connection,
                "select * from booking b join person p on p.id = b.person_id where b.session_id = ?"
                        + " and b.offered_until <= ?",
                session,
                now);
        read(
                connection,
                "select * from booking where person_id = ? and subject = ? and closed_at is null",
                wish.person(),
                "briefing/" + station);
        long seat = read(
                connection,
                "select e.id from booking_seat e where e.session_id = ?"
                        + " and not exists (select 1 from booking b where b.seat_id = e.id) order by e.number",
                session);
        long booking = insert(
                connection,
                "insert into booking (code, session_id, person_id, seat_id, subject, made_at, made_by,"
                        + " sequence, version) values (left(replace(uuid(), '-', ''), 20), ?, ?, ?, ?, ?, ?, 0, 1)",
                session,
                wish.person(),
                seat,
                "briefing/" + station,
                now,
                wish.person());
        audit(connection, "Booking", booking, now);
        insert(
                connection,
                "insert into booking_step (booking_id, step, at, by_person, session_starts_at)"
                        + " values (?, 'BOOKED', ?, ?, ?)",
                booking,
                now,
                wish.person(),
                from);
        read(connection, "select * from briefing_session where booking_session_id = ?", session);
        read(connection, "select * from booking_step where booking_id = ?", booking);
        read(connection, "select * from person where id = ?", wish.person());
        read(
                connection,
                "select * from stay s join duty_station d on d.id = s.duty_station_id where s.person_id = ?",
                wish.person());
        insert(
                connection,
                "insert into letter (once, person_id, address, language, subject, text, made_at, due_at)"
                        + " values (?, ?, 'plain@example.org', 'en', 'Security briefing booked', repeat('text ', 80), ?, ?)",
                "plain/" + booking,
                wish.person(),
                now,
                now);
        connection.commit();
        // where the form led: who sends it again gets that
        insert(
                connection,
                "update form_post set answer = ? where form_key = sha2(?, 256)",
                "/briefing/" + booking,
                form);
        connection.commit();
    }

    private static void audit(Connection connection, String kind, long id, Timestamp now) throws SQLException {
        insert(
                connection,
                "insert into audit_entry (at, by_kind, by_name, kind, subject_id, whole_kind, whole_id, title, scope,"
                        + " action, use_case, before_values, after_values)"
                        + " values (?, 'PERSON', 'Plain', ?, ?, ?, ?, 'Plain', '', 'MADE', 'BriefingService.book', '{}',"
                        + " '{}')",
                now,
                kind,
                id,
                kind,
                id);
    }

    /** The first number of the first row, 0 where there is none; all rows are fetched. */
    private static long read(Connection connection, String sql, Object... arguments) throws SQLException {
        try (var statement = filled(connection.prepareStatement(sql), arguments);
                var result = statement.executeQuery()) {
            long first = result.next() && result.getObject(1) instanceof Number number ? number.longValue() : 0;
            while (result.next()) {
                result.getObject(1);
            }
            return first;
        }
    }

    private static long insert(Connection connection, String sql, Object... arguments) throws SQLException {
        try (var statement =
                filled(connection.prepareStatement(sql, PreparedStatement.RETURN_GENERATED_KEYS), arguments)) {
            statement.executeUpdate();
            try (var keys = statement.getGeneratedKeys()) {
                return keys.next() && keys.getObject(1) instanceof Number number ? number.longValue() : 0;
            }
        }
    }

    private static PreparedStatement filled(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }
}
