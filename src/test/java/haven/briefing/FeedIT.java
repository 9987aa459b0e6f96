package haven.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import haven.CountedStatements;
import haven.Http;
import haven.TestPeople;
import haven.TestRows;
import haven.calendar.ReadCalendar;
import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** BRF-06: the address by which a calendar program reads briefings, as such a program does: without any sign-in. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class FeedIT {

    private static final String PAGE = "/account/calendar";
    private static final Pattern ADDRESS = Pattern.compile("id=\"feedAddress\">([^<]+)<");

    private final BookedAtMaseru maseru = new BookedAtMaseru();
    private Http birch;

    @BeforeEach
    void open() {
        maseru.open();
        birch = TestPeople.signIn("it.birch");
    }

    @AfterEach
    void close() {
        BookedAtMaseru.removeAll();
    }

    /** A session that begins in so many days, with these people in it. */
    private static void session(int days, String state, String... staffNumbers) {
        var from = "utc_timestamp() + interval " + days + " day";
        TestRows.write(
                "insert ignore into booking_agenda (owner) select concat('briefer/', b.id) from briefing_briefer b"
                        + " join person p on p.id = b.person_id where p.staff_number = 'IT-BR1'");
        TestRows.write(
                "insert into booking_session (agenda_id, subject, starts_at, ends_at, busy_from, busy_to, sequence,"
                        + " version, called_off_at) select a.id, 'briefing/ls-maseru', " + from + ", " + from
                        + " + interval 1 hour, " + from + ", " + from + " + interval 1 hour, 0, 1, "
                        + ("OFF".equals(state) ? "utc_timestamp()" : "null")
                        + " from booking_agenda a join briefing_briefer b on a.owner = concat('briefer/', b.id)"
                        + " join person p on p.id = b.person_id where p.staff_number = 'IT-BR1'");
        var id = TestRows.number("select max(id) from booking_session");
        TestRows.write(
                "insert into briefing_session (booking_session_id, briefer_id, duty_station_id, scope, mode,"
                        + " language, place, version) select ?, b.id, b.duty_station_id, b.scope, 'IN_PERSON', 'en', 'Room 1', 1"
                        + " from briefing_briefer b join person p on p.id = b.person_id where p.staff_number = 'IT-BR1'",
                id);
        for (int i = 0; i < staffNumbers.length; i++) {
            TestRows.write("insert into booking_seat (session_id, number) values (?, ?)", id, i + 1);
            TestRows.write(
                    "insert into booking (code, session_id, person_id, seat_id, subject, made_at, sequence, version,"
                            + " closed_at, closed) select ?, ?, p.id, s.id, ?, utc_timestamp(), 3, 1, "
                            + ("PAST".equals(state) ? "utc_timestamp(), 'PAST'" : "null, null")
                            + " from person p, booking_seat s where p.staff_number = ? and s.session_id = ? and s.number = ?",
                    code(id, i),
                    id,
                    "briefing/it-" + id,
                    staffNumbers[i],
                    id,
                    i + 1);
        }
    }

    private static String code(long session, int seat) {
        return "IT" + session + "X" + seat;
    }

    private static String make(Http reader) {
        var made = reader.submit(reader.get(PAGE), "makeForm", "make", Map.of());
        var found = ADDRESS.matcher(made.body());
        assertThat(found.find()).as(made.body()).isTrue();
        return URI.create(found.group(1)).getPath();
    }

    /** As somebody whom the portal does not know. */
    private static Http.Answer read(String path) {
        return Http.portal().get(path);
    }

    @Test
    @DisplayName(
            "BRF-06 the feed has the seats of the last 30 days and of a year to come, and of the briefer the sessions")
    void contents() {
        session(-40, "PAST", "IT-BR2");
        session(-10, "PAST", "IT-BR2");
        session(5, "ON", "IT-BR2", "IT-BR3");
        session(6, "OFF");
        session(9, "ON", "IT-BR3");
        session(400, "ON", "IT-BR2");

        var feed = read(make(birch));
        assertThat(feed.status()).isEqualTo(200);
        assertThat(feed.header("Content-Type")).isEqualTo("text/calendar; charset=UTF-8");
        assertThat(feed.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(feed.all("Set-Cookie")).isEmpty();
        var own = ReadCalendar.of(feed.body());
        assertThat(own.method()).isEqualTo("PUBLISH");
        assertThat(own.count()).isEqualTo(2);
        assertThat(own.value(1, "SUMMARY")).isEqualTo("Security briefing, Maseru");
        assertThat(own.value(1, "SEQUENCE")).isEqualTo("3");
        assertThat(feed.body()).doesNotContain("Birch").doesNotContain("Cedar");

        var given = ReadCalendar.of(read(make(TestPeople.signIn("it.aloe"))).body());
        assertThat(given.count()).as("what was called off is not in it").isEqualTo(3);
        assertThat(given.value(1, "DESCRIPTION")).startsWith("Booked: 2");
    }

    @Test
    @DisplayName("BRF-06 what has not changed is not sent again")
    void notModified() {
        session(5, "ON", "IT-BR2");
        var path = make(birch);
        var tag = read(path).header("ETag");
        assertThat(Http.portal().with("If-None-Match", tag).get(path).status()).isEqualTo(304);
        session(8, "ON", "IT-BR2");
        assertThat(Http.portal().with("If-None-Match", tag).get(path).status()).isEqualTo(200);
    }

    @Test
    @DisplayName(
            "BRF-06 bad input: an address that is wrong, was renewed or has ended is not there; it is shown once, kept nowhere")
    void wrong() {
        assertThat(birch.get(PAGE).body()).contains("You have no address yet");
        assertThat(read("/briefing/feed/no-such-address.ics").status()).isEqualTo(404);
        var first = make(birch);
        assertThat(birch.get(PAGE).body()).doesNotContain(first).contains("You have an address since");
        var second = make(birch);
        assertThat(read(first).status()).isEqualTo(404);
        assertThat(read(second).status()).isEqualTo(200);
        assertThat(read(second.replace(".ics", "x.ics")).status()).isEqualTo(404);
        var token = second.replaceAll(".*/|[.]ics", "");
        assertThat(TestRows.number(
                        "select count(*) from audit_entry where concat_ws(' ', before_values, after_values) like concat('%', ?, '%')",
                        token))
                .isZero();
        assertThat(birch.submit(birch.get(PAGE), "revokeForm", "revoke", Map.of())
                        .header("Location"))
                .endsWith("said=briefing.said.feedEnded");
        assertThat(read(second).status()).isEqualTo(404);
        assertThat(TestRows.number("select count(*) from calendar_feed")).isZero();
    }

    @Test
    @DisplayName("9 the number of SQL statements of a feed does not grow with what stands in it")
    void statements() {
        session(5, "ON", "IT-BR1", "IT-BR2");
        var path = make(TestPeople.signIn("it.aloe"));
        var few = CountedStatements.statements(Http.portal(), path);
        IntStream.rangeClosed(6, 25).forEach(day -> session(day, "ON", "IT-BR1", "IT-BR2", "IT-BR3"));
        assertThat(CountedStatements.statements(Http.portal(), path))
                .isEqualTo(few)
                .isLessThanOrEqualTo(12);
        assertThat(ReadCalendar.of(read(path).body()).count()).isEqualTo(42);
    }
}
