package haven;

import static haven.CountedStatements.statements;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the pages of those who give briefings cost, with two who are booked and with twenty-four, at Maseru. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class DeskStatementsIT {

    /** What the portal's timers may ask while a page is made slowly. */
    private static final int OWN = 4;

    private static final int SEATS = 40;
    private static final String CODE = "ls-maseru";

    @AfterEach
    void clean() {
        TestBriefings.removeAll();
        TestPeople.removeAll();
    }

    private static long briefer() {
        var scope = TestRows.all("""
                        select concat('/world/', g.code, '/', c.code, '/', s.code, '/') as scope from duty_station s
                        join country c on c.id = s.country_id join region g on g.id = c.region_id where s.code = ?
                        """, CODE).get(0).get("scope").toString();
        var person = TestPeople.add("IT-DS0", "Aspen", CODE);
        TestPeople.duty(person, "COUNTRY_SECURITY_FOCAL_POINT", scope.replace(CODE + "/", ""), null);
        return TestBriefings.briefer(person, scope, CODE);
    }

    /** A group session that begins at this time. */
    private static long session(long briefer, Instant from) {
        var owner = "briefer/" + briefer;
        TestRows.write("insert ignore into booking_agenda (owner) values (?)", owner);
        var begins = java.sql.Timestamp.from(from);
        var ends = java.sql.Timestamp.from(from.plus(1, ChronoUnit.HOURS));
        TestRows.write(
                "insert into booking_session (agenda_id, subject, starts_at, ends_at, busy_from, busy_to, sequence, version)"
                        + " select id, ?, ?, ?, ?, ?, 0, 1 from booking_agenda where owner = ?",
                "briefing/" + CODE,
                begins,
                ends,
                begins,
                ends,
                owner);
        long session = TestRows.number("select max(id) from booking_session where subject = ?", "briefing/" + CODE);
        TestRows.write("insert into booking_seat (session_id, number) select ?, seq from seq_1_to_" + SEATS, session);
        TestRows.write(
                "insert into briefing_session (booking_session_id, briefer_id, duty_station_id, scope, mode, language,"
                        + " place, version) select ?, b.id, b.duty_station_id, b.scope, 'IN_PERSON', 'en', 'Room 1', 1"
                        + " from briefing_briefer b where b.id = ?",
                session,
                briefer);
        return session;
    }

    private static void book(long session, int from, int to) {
        for (int i = from; i <= to; i++) {
            var person = TestPeople.add("IT-DS" + i, "Guest" + i, CODE);
            TestRows.write(
                    "insert into booking (code, session_id, person_id, seat_id, subject, made_at, sequence, version)"
                            + " select concat('DESKSTMT', ?), ?, ?, id, ?, utc_timestamp(6), 0, 1 from booking_seat"
                            + " where session_id = ? and number = ?",
                    i,
                    session,
                    person,
                    "briefing/" + CODE,
                    session,
                    i);
        }
    }

    @Test
    @DisplayName("9, BRF-08, BRF-12 pages of those who brief cost the same with more people and more sessions")
    void constant() {
        long briefer = briefer();
        var soon = Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        long ahead = session(briefer, soon);
        long held = session(briefer, Instant.now().minus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS));
        book(held, 1, 2);
        var hq = Http.portal().signIn("hq");
        var few = count(hq, briefer, ahead, held);
        book(held, 3, 24);
        for (int i = 1; i <= 10; i++) {
            session(briefer, soon.plus(2L * i, ChronoUnit.HOURS));
        }
        assertThat(count(hq, briefer, ahead, held))
                .allSatisfy((page, number) ->
                        assertThat(number).as(page + " of " + few).isLessThanOrEqualTo(few.get(page) + OWN));
        assertThat(few).allSatisfy((page, number) -> assertThat(number).as(page).isLessThanOrEqualTo(40));
    }

    private static Map<String, Integer> count(Http reader, long briefer, long ahead, long held) {
        var counted = new LinkedHashMap<String, Integer>();
        for (var page : List.of(
                "/briefing/session/" + held,
                "/briefing/session/" + ahead + "/edit",
                "/briefing/desk",
                "/briefing/desk/" + briefer,
                "/briefing/desk/" + briefer + "/hand-over",
                "/briefing/declared",
                "/briefing/topics/KE")) {
            counted.put(page, statements(reader, page));
        }
        return counted;
    }
}
