package haven;

import static haven.CountedStatements.statements;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What it costs to look for a time, at Maseru, whatever the number of briefers, times and bookings. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class BookingStatementsIT {

    /** What the portal's timers may ask while a page is made slowly. */
    private static final int OWN = 4;

    private static final String CODE = "ls-maseru";
    private static final String BOOK = "/briefing/book?station=" + CODE;

    @AfterEach
    void clean() {
        TestBriefings.removeAll();
        TestPeople.removeAll();
    }

    private static void briefer(int number) {
        var scope = TestRows.all("""
                        select concat('/world/', g.code, '/', c.code, '/', s.code, '/') as scope from duty_station s
                        join country c on c.id = s.country_id join region g on g.id = c.region_id where s.code = ?
                        """, CODE).get(0).get("scope").toString();
        var person = TestPeople.add("IT-BS" + number, "Bulk", CODE);
        TestPeople.duty(person, "COUNTRY_SECURITY_FOCAL_POINT", scope.replace(CODE + "/", ""), null);
        var briefer = TestBriefings.briefer(person, scope, CODE);
        for (var day : number == 1 ? List.of(DayOfWeek.MONDAY) : List.of(DayOfWeek.values())) {
            TestBriefings.time(
                    briefer, day, LocalTime.of(8, 0), LocalTime.of(number == 1 ? 16 : 9, 0), 30, 2, "IN_PERSON");
        }
    }

    private static Map<String, Integer> count(Http reader, String booking) {
        var counted = new LinkedHashMap<String, Integer>();
        for (var page : List.of("/briefing", BOOK, "/briefing/book", booking, BOOK + "&time=t1-1700000000")) {
            counted.put(page, statements(reader, page));
        }
        return counted;
    }

    private static String book(Http reader) {
        var list = reader.get(BOOK).body();
        var time = java.util.regex.Pattern.compile("&amp;time=([ts][\\d-]+)").matcher(list);
        assertThat(time.find()).isTrue();
        var answer = reader.submit(reader.get(BOOK + "&time=" + time.group(1)), "bookForm", "book", Map.of());
        assertThat(answer.status()).isEqualTo(302);
        return answer.header("Location").replaceAll("^https?://[^/]+|[?].*", "");
    }

    @Test
    @DisplayName(
            "6, BRF-01 SQL statements per page stay the same as briefers, times, people and bookings grow in number")
    void constant() {
        briefer(1);
        TestPeople.account(TestPeople.add("IT-BS90", "Reader", CODE), "it.reader");
        var reader = TestPeople.signIn("it.reader");
        var booking = book(reader);
        var few = count(reader, booking);
        for (int number = 2; number <= 12; number++) {
            briefer(number);
        }
        for (int number = 0; number < 8; number++) {
            TestPeople.account(TestPeople.add("IT-BT" + number, "Guest", CODE), "it.guest" + number);
            book(TestPeople.signIn("it.guest" + number));
        }
        TestRows.write(
                "insert into booking_step (booking_id, step, at, by_person, session_starts_at)"
                        + " select b.id, 'MOVED', utc_timestamp(6), p.id, o.starts_at from booking b join booking_session o"
                        + " on o.id = b.session_id join person p on p.staff_number like 'IT-B%' where b.code = ?",
                booking.substring(booking.lastIndexOf('/') + 1)); // moved by everybody once
        assertThat(count(reader, booking))
                .allSatisfy((page, number) ->
                        assertThat(number).as(page + " of " + few).isLessThanOrEqualTo(few.get(page) + OWN));
        assertThat(few)
                .allSatisfy((page, number) ->
                        assertThat(number).as(page + " of " + few).isLessThanOrEqualTo(36));
    }
}
