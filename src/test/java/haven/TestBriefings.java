package haven;

import java.time.DayOfWeek;
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
                + " where person_id in " + people + " or booking_id in " + bookings + ")");
        TestRows.write("delete from briefing_record where person_id in " + people + " or booking_id in " + bookings);
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
