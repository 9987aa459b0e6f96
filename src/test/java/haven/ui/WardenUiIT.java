package haven.ui;

import haven.TestPeople;
import haven.TestRows;
import haven.ui.screens.AnyScreen;
import haven.ui.screens.WardenScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From a town without zones to a call tree, on a phone held upright. */
class WardenUiIT extends UiTest {

    private static final String STATION = "ke-nakuru";

    @BeforeEach
    void people() {
        var person = TestPeople.add("IT-U1", "Umbrella", STATION);
        TestPeople.add("IT-U2", "Upland", STATION);
        TestRows.write(
                "insert into person_detail (person_id, kind, value, audience, agreed_on)"
                        + " values (?, 'PRIVATE_MOBILE', '+254712345678', 'SECURITY', utc_date())",
                person);
    }

    @AfterEach
    void clean() {
        var zones = "(select z.id from warden_zone z join duty_station s on s.id = z.duty_station_id where s.code = '"
                + STATION + "')";
        TestRows.write("delete from zone_member where warden_zone_id in " + zones);
        TestRows.write("delete from warden_duty where warden_zone_id in " + zones);
        TestRows.write(
                "delete z from warden_zone z join duty_station s on s.id = z.duty_station_id where s.code = ?",
                STATION);
        TestRows.write("delete d from person_detail d join person p on p.id = d.person_id"
                + " where p.staff_number like 'IT-U%'");
        TestPeople.removeAll();
    }

    @Test
    @DisplayName(
            "DIR-08 a focal point makes a zone, appoints, puts people into it, and prints the call tree; in Arabic too")
    void keeper() {
        var focal = visitor("focal.ke").onPhone();
        var wardens = focal.open(it -> new WardenScreen(it, STATION));
        wardens.shows("There are no zones yet");
        wardens.add("Lake side", "South of the railway");
        wardens.says("The zone was added");
        wardens.shows("No warden");
        wardens.appoint("Lake side", "Ines Umbrella", "0712 345678", false);
        wardens.says("Appointed");
        wardens.shows("No alternate");
        wardens.appoint("Lake side", "Ines Upland", "0712 345679", true);
        wardens.shows("Looked after");
        wardens.cover("Ines Umbrella", "Lake side");
        wardens.says("Done");
        wardens.fitsTheWidth();
        wardens.isAccessible();
        wardens.picture("wardens-phone-en");
        wardens.goToTree();
        wardens.shows("not shown: 1");
        wardens.openNumbers();
        wardens.says("All numbers are shown");
        wardens.shows("+254 712 345678");
        wardens.fitsTheWidth();
        wardens.isAccessible();
    }

    @Test
    @DisplayName("DIR-08, DIR-02 a traveller finds whom to call where they are, with whom to call next")
    void traveller() {
        var hq = visitor("hq").onPhone();
        var mine = hq.open(it -> new AnyScreen(it, "/my-warden?lang=en"));
        mine.shows("You belong to no zone here yet");
        mine.shows("If they do not answer");
        mine.isAccessible();
        var staff = visitor("staff").onPhone();
        var own = staff.open(it -> new AnyScreen(it, "/my-warden"));
        own.shows("+254 000 000 750");
        own.fitsTheWidth();
    }
}
