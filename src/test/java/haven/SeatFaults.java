package haven;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What must never be found about seats, once nobody is at it any more. */
public final class SeatFaults {

    private SeatFaults() {}

    /** What is wrong with the seats of this session now, where nobody is at it any more. */
    public static List<String> ofSession(BriefingContest rows, long session) throws SQLException {
        var wrong = new ArrayList<String>();
        long seats = rows.number("select count(*) from booking_seat where session_id = ?", session);
        long held = rows.number(
                "select count(*) from booking where session_id = ? and closed_at is null and seat_id is not null",
                session);
        long waiting = rows.number(
                "select count(*) from booking where session_id = ? and closed_at is null and seat_id is null", session);
        if (held > seats) {
            wrong.add(held + " hold " + seats + " seats");
        }
        if (waiting > 0 && held < seats) {
            wrong.add(waiting + " wait while " + (seats - held) + " seats are free");
        }
        return wrong;
    }

    /** Rows that would be half of something; each sentence that is given says of what. */
    public static List<String> halves(BriefingContest rows) throws SQLException {
        var found = new ArrayList<String>();
        for (var half : Map.of(
                        "a session that is nothing",
                        "booking_session s where not exists"
                                + " (select 1 from briefing_session b where b.booking_session_id = s.id)",
                        "a session without seats",
                        "booking_session s where not exists (select 1 from booking_seat e where e.session_id = s.id)",
                        "a session for nobody",
                        "booking_session s where s.called_off_at is null and not exists"
                                + " (select 1 from booking k where k.session_id = s.id and k.closed_at is null)",
                        "an open booking in a called-off session",
                        "booking k join booking_session s on s.id = k.session_id"
                                + " where k.closed_at is null and s.called_off_at is not null",
                        "an offer beyond the last call",
                        "booking k join booking_session s on s.id = k.session_id"
                                + " where k.closed_at is null and k.offered_until > s.starts_at - interval 1 hour",
                        "a booking without a beginning",
                        "booking k where not exists (select 1 from booking_step t where t.booking_id = k.id)",
                        "a seat of another session",
                        "booking k join booking_seat e on e.id = k.seat_id where e.session_id <> k.session_id",
                        "two for one thing",
                        "(select person_id, subject from booking where closed_at is null"
                                + " group by person_id, subject having count(*) > 1) k")
                .entrySet()) {
            long count = rows.number("select count(*) from " + half.getValue());
            if (count > 0) {
                found.add(count + " times " + half.getKey());
            }
        }
        return found;
    }
}
