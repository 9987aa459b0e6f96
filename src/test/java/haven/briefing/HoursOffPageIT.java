package haven.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.TestBriefings;
import haven.TestPeople;
import haven.TestRows;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Hours off on the pages of those who brief, at Maseru, without script; and travellers for whom they book elsewhere. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class HoursOffPageIT {

    private static final ZoneId ZONE = ZoneId.of("Africa/Maseru");

    private final LocalDate day = LocalDate.now(ZONE).plusDays(2);
    private long briefer;
    private Http aloe;
    private Http birch;

    @BeforeEach
    void people() {
        briefer = BookedAt.make(1);
        times(briefer);
        aloe = TestPeople.signIn("it.aloe");
        birch = TestPeople.signIn("it.birch");
    }

    @AfterEach
    void clean() {
        BookedAt.remove();
    }

    private static void times(long briefer) {
        for (var weekday : DayOfWeek.values()) {
            TestBriefings.time(briefer, weekday, LocalTime.of(13, 0), LocalTime.of(14, 0), 30, 1, "VIDEO");
        }
    }

    private static String key(long briefer, LocalDate day, ZoneId zone) {
        var weekly = TestRows.number(
                "select max(id) from briefing_time where briefer_id = ? and weekday = ?",
                briefer,
                day.getDayOfWeek().getValue());
        return "t" + weekly + "-" + day.atTime(13, 0).atZone(zone).toEpochSecond();
    }

    private static String path(Http.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(302);
        return answer.header("Location").replaceAll("^https?://[^/]+", "");
    }

    private String book() {
        var page = birch.get("/briefing/book?station=ls-maseru&time=" + key(briefer, day, ZONE));
        return path(birch.submit(page, "bookForm", "book", Map.of())).split("\\?")[0];
    }

    @Test
    @DisplayName("BRF-08 hours off are typed, said wrong beside the field, listed, and taken back")
    void form() {
        var url = "/briefing/desk/" + briefer;
        var page = aloe.get(url + "?lang=en");
        var wrong = aloe.submit(
                page, "addOff", "addOffNow", Map.of("offFrom", day.toString(), "offTo", "", "offBegins", "13:00"));
        assertThat(wrong.status()).isEqualTo(200);
        assertThat(wrong.body().split("id=\"offEnds-error\"")[1])
                .as("beside the field")
                .contains("Give both times");
        var added = aloe.submit(wrong, "addOff", "addOffNow", Map.of("offEnds", "13:30"));
        var list = aloe.get(path(added)).body();
        assertThat(list).contains("13:00 to 13:30").doesNotContain("id=\"onDaysOff\"");
        assertThat(birch.get("/briefing/book?station=ls-maseru&from=" + day).body())
                .doesNotContain("time=" + key(briefer, day, ZONE));
        var off = TestRows.number("select id from briefing_day_off where briefer_id = ?", briefer);
        path(aloe.submit(aloe.get(url), "removeOff", "removeOffNow", Map.of("offToRemove", String.valueOf(off))));
        assertThat(birch.get("/briefing/book?station=ls-maseru&from=" + day).body())
                .contains("time=" + key(briefer, day, ZONE));
    }

    @Test
    @DisplayName("BRF-08 hours off in which a session is booked say so at once, with the ways to give it away")
    void booked() {
        book();
        var page = aloe.get("/briefing/desk/" + briefer + "?lang=en");
        var added = aloe.submit(
                page,
                "addOff",
                "addOffNow",
                Map.of("offFrom", day.toString(), "offTo", "", "offBegins", "13:10", "offEnds", "18:00"));
        assertThat(aloe.get(path(added)).body()).contains("id=\"onDaysOff\"", "hand-over?day=" + day, "/edit\"");
    }

    @Test
    @DisplayName("BRF-05 who cannot give a briefing is told that nobody books the same, and where that is taken back")
    void refused() {
        var booking = book();
        var page = aloe.get(booking + "/propose?lang=en");
        assertThat(page.body()).contains("Nobody else can book this time then");
        var done = aloe.get(path(aloe.submit(page, "refuseForm", "refuse", Map.of())));
        assertThat(done.body()).contains("id=\"heldBack\"", "/briefing/desk/" + briefer + "#daysOff");
        assertThat(birch.get(booking + "/propose").body()).doesNotContain("id=\"heldBack\"");
    }

    @Test
    @DisplayName("BRF-03 a session that is called off says the same")
    void calledOff() {
        book();
        var id = TestRows.number("select max(booking_session_id) from briefing_session where briefer_id = ?", briefer);
        var page = aloe.get("/briefing/session/" + id + "/edit?lang=en");
        assertThat(page.body()).contains("Nobody else can book this time then");
        var done = aloe.get(path(aloe.submit(page, "callOffForm", "callOff", Map.of())));
        assertThat(done.body()).contains("id=\"heldBack\"", "/briefing/desk/" + briefer + "#daysOff");
    }

    @Test
    @DisplayName("BRF-14 a focal point books for a traveller where they are going, looks at the booking and cancels it")
    void traveller() {
        var fir = TestPeople.add("IT-BR6", "Fir", "th-bangkok");
        TestPeople.duty(fir, "COUNTRY_SECURITY_FOCAL_POINT", Owing.country("th-bangkok"), null);
        var there = TestBriefings.briefer(fir, Owing.scope("th-bangkok"), "th-bangkok");
        times(there);
        var date = TestPeople.add("IT-BR4", "Date", "ls-maseru");
        var book = "/briefing/book?station=th-bangkok&person=" + date;
        var key = key(there, day.plusDays(1), ZoneId.of("Asia/Bangkok"));
        assertThat(aloe.get(book).body()).contains("time=" + key).doesNotContain("id=\"notReached\"");
        var made = path(aloe.submit(aloe.get(book + "&time=" + key), "bookForm", "book", Map.of()));
        assertThat(aloe.get(made).body())
                .contains("Ines Date", "id=\"madeBy\"", "id=\"move\"")
                .doesNotContain("id=\"propose\"");
        var booking = made.split("\\?")[0];
        assertThat(aloe.get("/briefing/book?station=th-bangkok&move=" + booking.substring("/briefing/".length()))
                        .body())
                .doesNotContain("id=\"notReached\"");
        assertThat(birch.get(booking).status()).isEqualTo(404);
        path(aloe.submit(aloe.get(booking + "?step=cancel"), "cancelForm", "cancel", Map.of()));
        assertThat(aloe.get(booking + "?lang=en").body()).contains("Cancelled");
    }
}
