package haven.ui;

import haven.TestBriefings;
import haven.TestPeople;
import haven.TestRows;
import haven.ui.screens.BriefingDeskScreen;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From the first weekly time to a day that is handed over, at Maseru. */
class AvailabilityDeskUiIT extends UiTest {

    private static final String CODE = "ls-maseru";
    private static final ZoneId ZONE = ZoneId.of("Africa/Maseru");

    private long other;

    @BeforeEach
    void people() {
        var country = TestRows.all("""
                        select concat('/world/', g.code, '/', c.code, '/') as scope from duty_station s
                        join country c on c.id = s.country_id join region g on g.id = c.region_id where s.code = ?
                        """, CODE).get(0).get("scope").toString();
        var ann = TestPeople.add("IT-DU1", "Aloe", CODE);
        var bob = TestPeople.add("IT-DU2", "Birch", CODE);
        TestPeople.duty(ann, "COUNTRY_SECURITY_FOCAL_POINT", country, null);
        TestPeople.duty(bob, "COUNTRY_SECURITY_FOCAL_POINT", country, null);
        TestPeople.account(ann, "it.desk");
        other = TestBriefings.briefer(bob, country, CODE);
    }

    @AfterEach
    void clean() {
        TestBriefings.removeAll();
        TestPeople.removeAll();
    }

    private static long own() {
        return TestRows.number(
                "select b.id from briefing_briefer b join person p on p.id = b.person_id where p.staff_number = 'IT-DU1'");
    }

    /** Tomorrow, where the sessions are. */
    private static LocalDate day() {
        return LocalDate.now(ZONE).plusDays(1);
    }

    @Test
    @DisplayName(
            "BRF-03, BRF-08 a briefer begins, keeps times and days off, plans, moves by drawing, hands the day over")
    void keeper() {
        var ann = visitor().signedInAs("it.desk", TestPeople.PASSWORD);
        var own = ann.open("/briefing/desk/times?lang=en", it -> new BriefingDeskScreen(it, "/briefing/desk/times"));
        own.send(Map.of("station", CODE), "beginNow");
        own.says("You give briefings now");
        var times = new BriefingDeskScreen(ann, "/briefing/desk/" + own());
        times.isAccessible();
        times.unfold("addingTime");
        times.send(
                Map.of(
                        "timeDay",
                        "TUESDAY",
                        "timeFrom",
                        "09:00",
                        "timeTo",
                        "11:00",
                        "meetingLink",
                        "http://plain.example.org"),
                "addTimeNow");
        times.shows("begins with https://");
        times.send(Map.of("meetingLink", "https://meet.example.org/it"), "addTimeNow");
        times.says("The weekly time was added");
        times.shows("09:00–11:00");
        times.picture("briefing-times-desk-en");

        var plan = ann.open("/briefing/desk/new?lang=en", it -> new BriefingDeskScreen(it, "/briefing/desk/new"));
        plan.send(
                Map.of(
                        "sessionDay", day().toString(),
                        "sessionFrom", "09:00",
                        "sessionTo", "10:00",
                        "sessionSeats", "10000"),
                "planNow");
        plan.shows("Between 1 and 200 seats");
        plan.send(Map.of("sessionSeats", "8"), "planNow");
        plan.says("The session is planned");
        plan.isAccessible();
        plan.fitsTheWidth();

        var desk = ann.open("/briefing/desk?lang=en", it -> new BriefingDeskScreen(it, "/briefing/desk"));
        desk.shows("0 of 8 taken");
        desk.isAccessible();
        desk.picture("briefing-desk-en");
        desk.goTo(day());
        desk.has("Ines Aloe");
        desk.draw("Ines Aloe");
        desk.shows("Nobody has booked");
        desk.isAccessible();
        desk.press("move");
        desk.shows("The session was moved");
        desk.shows("10:00–11:00");

        var hand = ann.open(
                "/briefing/desk/" + own() + "/hand-over?lang=en&day=" + day(),
                it -> new BriefingDeskScreen(it, "/briefing/desk/" + own() + "/hand-over"));
        hand.shows("can take 1 of 1");
        hand.isAccessible();
        hand.send(Map.of("handOverTo", String.valueOf(other)), "giveNow");
        hand.says("Handed over");
        hand.shows("Nothing is left on this day");
    }

    @Test
    @DisplayName("BRF-03 a session in the night is in the calendar too; who ends before it is shown it, with a tick")
    void nightAndEnd() {
        var session = TestBriefings.session(other, day());
        TestRows.write(
                "update booking_session set starts_at = starts_at - interval 13 hour, ends_at = ends_at -"
                        + " interval 13 hour, busy_from = busy_from - interval 13 hour, busy_to = busy_to - interval 13 hour"
                        + " where id = ?",
                session);
        var keeper = visitor().signedInAs("it.desk", TestPeople.PASSWORD);
        var desk = keeper.open("/briefing/desk?lang=en", it -> new BriefingDeskScreen(it, "/briefing/desk"));
        desk.goTo(day());
        desk.has("Ines Birch");
        desk.picture("briefing-desk-night-en");

        var path = "/briefing/desk/" + other;
        var times = keeper.open(path + "?lang=en", it -> new BriefingDeskScreen(it, path));
        times.send(Map.of("brieferUntil", day().minusDays(1).toString()), "keepRules");
        times.shows("One session lies after this day");
        times.isAccessible();
        times.fitsTheWidth();
        times.tick("lastDespite");
        times.press("keepRules");
        times.shows("on which this briefer gives no briefings any more");
        times.isAccessible();
        times.picture("briefing-times-left-en");
    }

    @Test
    @DisplayName("BRF-03 on a phone, and in Arabic, the calendar is a list, and nothing is wider than the screen")
    void phone() {
        var rso = visitor("rso").onPhone();
        var desk = rso.open("/briefing/desk?lang=ar", it -> new BriefingDeskScreen(it, "/briefing/desk"));
        desk.shows("الجلسات ومقدّموها");
        desk.fitsTheWidth();
        desk.isAccessible();
        desk.picture("briefing-desk-phone-ar");
        var wide = visitor("rso").open("/briefing/desk?lang=ar", it -> new BriefingDeskScreen(it, "/briefing/desk"));
        wide.shows("الأسبوع");
        wide.isAccessible();
        wide.picture("briefing-desk-ar");
    }
}
