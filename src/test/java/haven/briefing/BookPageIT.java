package haven.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.TestBriefings;
import haven.TestPeople;
import haven.TestRows;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Booking at Maseru over HTTP, by people of the test's own. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class BookPageIT {

    private static final String CODE = "ls-maseru";
    private static final ZoneId ZONE = ZoneId.of("Africa/Maseru");
    private static final Pattern KEY = Pattern.compile("[?&;]time=(t\\d+-\\d+|s\\d+)");
    private static final Pattern CHOICE = Pattern.compile("name=\"choice\" value=\"([^\"]+)\"");
    private static final String BOOK = "/briefing/book?station=" + CODE;

    private final LocalDate day = LocalDate.now(ZONE).plusDays(2);
    private long briefer;
    private long time;
    private Http birch;

    @BeforeEach
    void people() {
        var aloe = TestPeople.add("IT-BR1", "Aloe", CODE);
        var scope = TestRows.all("""
                        select concat('/world/', g.code, '/', c.code, '/', s.code, '/') as scope from duty_station s
                        join country c on c.id = s.country_id join region g on g.id = c.region_id where s.code = ?
                        """, CODE).get(0).get("scope").toString();
        TestPeople.duty(aloe, "COUNTRY_SECURITY_FOCAL_POINT", scope.replace(CODE + "/", ""), null);
        TestPeople.account(aloe, "it.aloe");
        briefer = TestBriefings.briefer(aloe, scope, CODE);
        TestPeople.account(TestPeople.add("IT-BR2", "Birch", CODE), "it.birch");
        TestPeople.account(TestPeople.add("IT-BR3", "Cedar", CODE), "it.cedar");
        birch = TestPeople.signIn("it.birch");
    }

    @AfterEach
    void clean() {
        TestBriefings.removeAll();
        TestPeople.removeAll();
    }

    private void times(int seats) {
        for (var weekday : DayOfWeek.values()) {
            time = TestBriefings.time(
                    briefer, weekday, LocalTime.of(9, 0), LocalTime.of(11, 0), 30, seats, "IN_PERSON");
        }
    }

    private String key(int hour, int minute) {
        return key(day, hour, minute);
    }

    private String key(LocalDate day, int hour, int minute) {
        var weekly = TestRows.number(
                "select min(id) from briefing_time where briefer_id = ? and weekday = ?",
                briefer,
                day.getDayOfWeek().getValue());
        return "t" + weekly + "-" + day.atTime(hour, minute).atZone(ZONE).toEpochSecond();
    }

    private Http.Answer step2(Http reader, String key) {
        return reader.get(BOOK + "&time=" + key);
    }

    private static Http.Answer press(Http reader, Http.Answer page) {
        return reader.submit(page, "bookForm", "book", Map.of());
    }

    private static String path(Http.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(302);
        return answer.header("Location").replaceAll("^https?://[^/]+", "").replaceAll("[?].*", "");
    }

    private static String code(String booking) {
        return booking.substring(booking.lastIndexOf('/') + 1);
    }

    private static long open() {
        return TestRows.number("select count(*) from booking b join person p on p.id = b.person_id"
                + " where p.staff_number like 'IT-%' and b.closed_at is null");
    }

    @Test
    @DisplayName("BRF-01, BRF-05 booked, moved and cancelled in two steps each, by links and buttons alone")
    void bookMoveCancel() {
        times(1);
        var list = birch.get(BOOK);
        assertThat(list.body()).contains("Room 1", "Ines Aloe", "09:00");
        var found = KEY.matcher(list.body());
        assertThat(found.find()).isTrue();
        var booking = path(press(birch, step2(birch, key(9, 0))));
        assertThat(birch.get(booking).body()).contains("09:00", "Room 1", "Ines Aloe");
        var code = code(booking);
        var move = birch.get(BOOK + "&move=" + code + "&time=" + key(9, 30));
        assertThat(path(press(birch, move))).isEqualTo(booking);
        assertThat(birch.get(booking).body()).contains("09:30");
        assertThat(birch.get("/briefing").body()).contains(code, "09:30");
        var sure = birch.get(booking + "?step=cancel");
        assertThat(path(birch.submit(sure, "cancelForm", "cancel", Map.of()))).isEqualTo(booking);
        assertThat(birch.get(booking + "?lang=en").body()).contains("Cancelled", "Book again");
        assertThat(open()).isZero();
    }

    @Test
    @DisplayName(
            "BRF-02 who comes too late is told, and gets three others, each one button; the same with a typed time")
    void tooLate() {
        times(1);
        var cedar = TestPeople.signIn("it.cedar");
        var theirs = step2(cedar, key(9, 0));
        path(press(birch, step2(birch, key(9, 0))));
        var lost = press(cedar, theirs);
        assertThat(lost.status()).isEqualTo(200);
        assertThat(lost.body()).contains("Somebody else has just taken this time");
        assertThat(CHOICE.matcher(lost.body()).results()).hasSize(3);
        var choice = CHOICE.matcher(lost.body());
        assertThat(choice.find()).isTrue();
        var booking = path(cedar.submit(lost, "otherForm", "other", Map.of("choice", choice.group(1))));
        assertThat(cedar.get(booking).body()).contains("Ines Aloe");
        assertThat(open()).isEqualTo(2);
    }

    @Test
    @DisplayName("bad input: in the past, outside availability, taken away: said on the page, with three others")
    void typedTimes() {
        times(1);
        var past = "t" + time + "-" + Instant.now().minusSeconds(86_400).getEpochSecond();
        var outside = key(9, 10);
        for (var key :
                new String[] {past, outside, "t999999999-" + Instant.now().getEpochSecond()}) {
            var page = step2(birch, key);
            assertThat(page.status()).as(key).isEqualTo(200);
            assertThat(page.body()).contains("id=\"gone\"");
            assertThat(CHOICE.matcher(page.body()).results()).hasSize(3);
            assertThat(page.body()).doesNotContain("id=\"book\"");
            var forced = birch.submit(
                    step2(birch, key(9, 0)), "bookForm", "book", Map.of("time", key)); // as if typed into the form
            assertThat(forced.status()).isEqualTo(200);
            assertThat(forced.body()).contains("id=\"errors\"");
        }
        assertThat(step2(birch, "s999999999").status()).isEqualTo(404);
        assertThat(step2(birch, "x").status()).isEqualTo(404);
        assertThat(birch.get("/briefing/book?station=xx-nowhere").status()).isEqualTo(404);
        assertThat(open()).isZero();
    }

    @Test
    @DisplayName("BRF-08 a typed time beyond the days that are shown is gone, slot or session; lists end there too")
    void tooFar() {
        times(1);
        var last = LocalDate.now(ZONE).plusDays(BriefingService.DAYS_AHEAD);
        assertThat(step2(birch, key(last, 9, 0)).body()).contains("id=\"book\"").doesNotContain("id=\"gone\"");
        var end = birch.get(BOOK + "&from=" + last.minusDays(3)).body();
        assertThat(end)
                .contains("time=" + key(last, 9, 0))
                .doesNotContain("time=" + key(last.plusDays(1), 9, 0), "from=" + last.plusDays(1));
        var session = TestBriefings.session(briefer, last.plusDays(7));
        for (var key : List.of(key(last.plusDays(1), 9, 0), key(last.plusYears(5), 9, 0), "s" + session)) {
            var page = step2(birch, key);
            assertThat(page.body()).as(key).contains("id=\"gone\"").doesNotContain("id=\"book\"");
            var forced = birch.submit(step2(birch, key(9, 0)), "bookForm", "book", Map.of("time", key));
            assertThat(forced.status()).as(key).isEqualTo(200);
            assertThat(forced.body()).as(key).contains("id=\"errors\"");
        }
        TestRows.write("delete from booking_seat where session_id = ?", session);
        assertThat(step2(birch, "s" + session).body()).as("full").contains("id=\"gone\"");
        var waits = birch.submit(step2(birch, key(9, 0)), "bookForm", "wait", Map.of("time", "s" + session));
        assertThat(waits.body()).contains("id=\"errors\"");
        assertThat(open()).isZero();
    }

    @Test
    @DisplayName("XCT-14 the same post sent twice is one booking; sent anew it leads to the booking there is")
    void twice() {
        times(1);
        var page = step2(birch, key(9, 0));
        var other = step2(birch, key(9, 0));
        var booking = path(press(birch, page));
        assertThat(path(press(birch, page))).isEqualTo(booking);
        var again = press(birch, other);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).contains("id=\"already\"", booking);
        assertThat(open()).isOne();
    }

    @Test
    @DisplayName("BRF-05 an accept button pressed after another time was proposed accepts neither")
    void acceptsWhatWasSeen() {
        times(1);
        var booking = path(press(birch, step2(birch, key(9, 0))));
        var aloe = TestPeople.signIn("it.aloe");
        propose(aloe, booking, "15:00");
        var seen = birch.get(booking + "/propose");
        propose(aloe, booking, "16:00");
        var told = birch.submit(seen, "acceptForm", "accept", Map.of());
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.body()).contains("id=\"errors\"", "Somebody else changed this meanwhile", "16:00");
        assertThat(TestBriefings.startOf(code(booking))).isEqualTo(day + " 07:00");
        path(birch.submit(told, "acceptForm", "accept", Map.of()));
        assertThat(TestBriefings.startOf(code(booking))).isEqualTo(day.plusDays(1) + " 14:00");
    }

    private void propose(Http keeper, String booking, String time) {
        var page = keeper.get(booking + "/propose");
        path(keeper.submit(
                page, "ownForm", "proposeOwn", Map.of("day", day.plusDays(1).toString(), "time", time)));
    }

    @Test
    @DisplayName("BRF-04 who waits sees their place; a freed seat is offered until an hour, and taken or left")
    void waiting() {
        times(2);
        var cedar = TestPeople.signIn("it.cedar");
        var aloe = TestPeople.signIn("it.aloe");
        var booking = path(press(birch, step2(birch, key(9, 0))));
        path(press(aloe, step2(aloe, key(9, 0))));
        var full = step2(cedar, key(9, 0));
        assertThat(full.body()).contains("id=\"isFull\"").doesNotContain("id=\"book\"");
        assertThat(cedar.get(BOOK).body()).contains("id=\"full\"");
        var session = KEY.matcher(cedar.get(BOOK).body().split("id=\"full\"")[1]);
        assertThat(session.find()).isTrue();
        var line = path(cedar.submit(step2(cedar, session.group(1)), "bookForm", "wait", Map.of()));
        assertThat(cedar.get(line + "?lang=en").body()).contains("Number 1 in the line");
        path(birch.submit(birch.get(booking + "?step=cancel"), "cancelForm", "cancel", Map.of()));
        var offered = cedar.get(line);
        assertThat(offered.body()).contains("id=\"held\"", "id=\"accept\"", "id=\"decline\"");
        path(cedar.submit(offered, "offerForm", "accept", Map.of()));
        assertThat(cedar.get(line + "?lang=en").body()).contains("Booked").doesNotContain("id=\"accept\"");
    }

    @Test
    @DisplayName("BRF-14 both sides see who booked, moved and cancelled a booking, and when")
    void whoDidWhat() {
        times(1);
        var booking = path(press(birch, step2(birch, key(9, 0))));
        assertThat(steps(birch, booking))
                .contains("Booked", "09:00", "by Ines Birch")
                .doesNotContain("Moved");
        var aloe = TestPeople.signIn("it.aloe");
        var code = code(booking);
        path(press(aloe, aloe.get(BOOK + "&move=" + code + "&time=" + key(9, 30))));
        path(birch.submit(birch.get(booking + "?step=cancel"), "cancelForm", "cancel", Map.of()));
        var story = List.of("Booked", "09:00", "by Ines Birch", "Moved", "09:30", "by Ines Aloe", "Cancelled");
        assertThat(steps(birch, booking)).containsSubsequence(story);
        assertThat(steps(aloe, booking)).containsSubsequence(story);
    }

    private static String steps(Http reader, String booking) {
        return reader.get(booking + "?lang=en").body().split("id=\"steps\"")[1];
    }

    @Test
    @DisplayName("BRF-14 a focal point books for somebody without e-mail; the page says who did it, and for whom")
    void forOthers() {
        times(1);
        var date = TestPeople.add("IT-BR4", "Date", CODE);
        TestRows.write("update person set email = null where id = ?", date);
        var elm = TestPeople.add("IT-BR5", "Elm", "th-bangkok");
        var aloe = TestPeople.signIn("it.aloe");
        assertThat(aloe.get("/briefing/book?for=other&q=date").body()).contains("person=" + date, "Ines Date");
        assertThat(aloe.get("/briefing/book?for=other&q=elm").body()).doesNotContain("Ines Elm");
        var page = aloe.get(BOOK + "&person=" + date + "&time=" + key(9, 0));
        assertThat(page.body()).contains("Ines Date", "print the page");
        var booking = path(press(aloe, page));
        assertThat(aloe.get(booking).body()).contains("Ines Date", "id=\"madeBy\"");
        assertThat(birch.get(booking).status()).isEqualTo(404);
        assertThat(steps(aloe, booking)).contains("Booked", "by Ines Aloe");

        var away = aloe.get(BOOK + "&person=" + elm + "&time=" + key(9, 30));
        assertThat(away.body()).contains("id=\"notHere\"").doesNotContain("Ines Elm");
        assertThat(press(aloe, page = aloe.get(BOOK + "&person=" + date + "&time=" + key(10, 0)))
                        .body())
                .contains("id=\"already\"");
        assertThat(aloe.get("/briefing/book?station=th-bangkok&person=" + elm).body())
                .contains("id=\"notReached\"");
        assertThat(birch.get(BOOK + "&person=" + date).status()).isEqualTo(403);
        assertThat(open()).isOne();
    }
}
