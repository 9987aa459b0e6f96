package haven;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;

/** Briefers of a test's own, with weekly times; their people are {@link TestPeople}. */
public final class TestBriefings {

    private TestBriefings() {}

    /** Somebody of {@link TestPeople} gives briefings for this area, without notice and buffers; gives the briefer's id. */
    public static long briefer(long person, String scope, String station) {
        TestRows.write(
                "insert into briefing_briefer (person_id, scope, duty_station_id, notice_hours, join_notice_hours,"
                        + " before_minutes, after_minutes, daily, from_date, version)"
                        + " select ?, ?, id, 0, 0, 0, 0, 50, '2024-01-01', 1 from duty_station where code = ?",
                person,
                scope,
                station);
        return TestRows.number("select id from briefing_briefer where person_id = ?", person);
    }

    /** A weekly time in English; gives its id. */
    public static long time(
            long briefer, DayOfWeek day, LocalTime from, LocalTime to, int minutes, int seats, String mode) {
        TestRows.write(
                "insert into briefing_time (briefer_id, weekday, from_time, to_time, minutes, seats, mode, language, place,"
                        + " from_date, version) values (?, ?, ?, ?, ?, ?, ?, 'en', 'Room 1', '2024-01-01', 1)",
                briefer,
                day.getValue(),
                from.toString(),
                to.toString(),
                minutes,
                seats,
                mode);
        return TestRows.number("select max(id) from briefing_time where briefer_id = ?", briefer);
    }

    /** A session at Maseru with one seat, planned for this day at 14:00 UTC by a briefer without bookings; gives its id. */
    public static long session(long briefer, LocalDate day) {
        var owner = "briefer/" + briefer;
        TestRows.write("insert into booking_agenda (owner) values (?)", owner);
        TestRows.write("""
                insert into booking_session (agenda_id, subject, starts_at, ends_at, busy_from, busy_to, sequence, version)
                select id, 'briefing/ls-maseru', t.at, t.at + interval 30 minute, t.at, t.at + interval 30 minute, 0, 1
                from booking_agenda, (select cast(? as date) + interval 14 hour as at) t where owner = ?
                """, day.toString(), owner);
        var made = TestRows.number("select max(id) from booking_session where subject = 'briefing/ls-maseru'");
        TestRows.write("insert into booking_seat (session_id, number) values (?, 1)", made);
        TestRows.write("""
                insert into briefing_session (booking_session_id, briefer_id, duty_station_id, scope, mode, language, place, version)
                select ?, b.id, b.duty_station_id, b.scope, 'IN_PERSON', 'en', 'Room 1', 1 from briefing_briefer b where b.id = ?
                """, made, briefer);
        return made;
    }

    /** When the session of this booking begins, in UTC: {@code 2026-12-08 07:00}. */
    public static String startOf(String code) {
        return (String) TestRows.one("""
                        select date_format(o.starts_at, '%Y-%m-%d %H:%i') as begins from booking b
                        join booking_session o on o.id = b.session_id where b.code = ?
                        """, code).get("begins");
    }

    /** Takes away what was booked by and with people of {@link TestPeople}; call it before {@link TestPeople#removeAll}. */
    public static void removeAll() {
        TestRows.write("delete from letter where address like 'IT-%@test.example.org'");
        var people = "(select id from person where staff_number like 'IT-%')";
        var agendas = "(select a.id from booking_agenda a join briefing_briefer b on a.owner = concat('briefer/', b.id)"
                + " where b.person_id in " + people + ")";
        var sessions = "(select id from booking_session where agenda_id in " + agendas + ")";
        var bookings = "(select id from (select id from booking where person_id in " + people + " or session_id in "
                + sessions + ") k)";
        TestRows.write("delete from briefing_record_topic where briefing_record_id in (select id from briefing_record"
                + " where person_id in " + people + " or booking_id in " + bookings + " or session_id in " + sessions
                + ")");
        TestRows.write("delete from briefing_record where person_id in " + people + " or booking_id in " + bookings
                + " or session_id in " + sessions);
        TestRows.write("delete from booking_step where booking_id in " + bookings);
        TestRows.write("delete from booking where id in " + bookings);
        TestRows.write("delete from booking_seat where session_id in " + sessions);
        TestRows.write("delete from briefing_session where booking_session_id in " + sessions);
        TestRows.write("delete from booking_session where id in (select id from (select id from booking_session"
                + " where agenda_id in " + agendas + ") s)");
        TestRows.write("delete from booking_agenda where id in (select id from " + agendas + " a)");
        var briefers = "(select id from briefing_briefer where person_id in " + people + ")";
        TestRows.write("delete from briefing_time where briefer_id in " + briefers);
        TestRows.write("delete from briefing_day_off where briefer_id in " + briefers);
        TestRows.write("delete from briefing_briefer where person_id in " + people);
    }
}
