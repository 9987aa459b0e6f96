package haven.ui;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestPeople;
import haven.TestRows;
import haven.ui.screens.AnyScreen;
import haven.ui.screens.HomeScreen;
import haven.ui.screens.WardenScreen;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From a town without zones to a call tree on paper: keepers and travellers on a phone held upright, OPCEN at its desk. */
class WardenUiIT extends UiTest {

    private static final String STATION = "ke-nakuru";

    @BeforeEach
    void people() {
        var person = TestPeople.add("IT-U1", "Umbrella", STATION);
        TestPeople.add("IT-U2", "Upland", STATION);
        var visitor = TestPeople.add("IT-U3", "Usher", "ug-gulu");
        TestRows.write(
                "insert into stay (person_id, kind, duty_station_id, from_date, to_date, source) select ?, 'VISIT', id,"
                        + " utc_date() - interval 1 day, utc_date() + interval 5 day, 'TRIP' from duty_station where code = ?",
                visitor,
                STATION);
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
            "DIR-08 on a phone a focal point makes a zone, appoints, puts residents and visitors into it, opens the tree")
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
        wardens.cover("Ines Usher", "Lake side");
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
    @DisplayName(
            "DIR-08, 7 the tree is printed in English and Arabic: zone, warden, alternate, residents, visitors, gaps")
    void paper() {
        zone();
        var focal = visitor("focal.ke").onPhone();
        var tree = focal.open("/keep/" + STATION + "/call-tree?lang=en", it -> new WardenScreen(it, STATION));
        tree.shows("Nobody looks after this zone today");
        var paper = tree.paper();
        assertThat(paper.title()).isEqualTo("Call tree");
        assertThat(paper.text())
                .contains("Nakuru", "Lake side", "South of the railway", "warden: Ines Upland +254 712 345679")
                .contains("Ines Umbrella", "+254 712 345678", "Ines Usher", "Visitor until")
                .contains("Empty side", "Nobody looks after this zone today", "Without a zone Name");
        assertThat(paper.complaints()).isEmpty();

        var arabic = focal.open("/keep/" + STATION + "/call-tree?lang=ar", it -> new WardenScreen(it, STATION));
        arabic.shows("زائر حتى");
        arabic.fitsTheWidth();
        var inArabic = arabic.paper();
        assertThat(inArabic.language()).startsWith("ar");
        assertThat(inArabic.text()).contains("Ines Umbrella", "Ines Usher", "Lake side");
        assertThat(inArabic.spoken()).contains("مشرف المنطقة", "زائر حتى");
        assertThat(inArabic.complaints()).isEmpty();
    }

    @Test
    @DisplayName("DIR-08 the operations centre comes to a station's call tree from its start page, and opens numbers")
    void operationsCentre() {
        zone();
        var opcen = visitor("opcen");
        var home = opcen.open(HomeScreen::new);
        home.enter("doorTrees");
        home.follow("/station/" + STATION);
        var tree = new WardenScreen(opcen, STATION);
        tree.goToTree();
        tree.shows("Lake side");
        tree.openNumbers();
        tree.shows("+254 712 345678");
        tree.isAccessible();
        var people = opcen.open(it -> new AnyScreen(it, "/contacts/" + STATION + "/people"));
        people.follow("/keep/" + STATION + "/call-tree");
        people.shows("Lake side");
        var staff = visitor("staff").open(it -> new AnyScreen(it, "/station/" + STATION));
        assertThat(staff.text()).doesNotContain("Call tree");
    }

    /** Lake side with a warden, a resident with a hidden number and a visitor; Empty side with nobody. */
    private static void zone() {
        for (var name : List.of("Lake side", "Empty side")) {
            TestRows.write(
                    "insert into warden_zone (duty_station_id, name, area, from_date) select id, ?, ?, utc_date()"
                            + " - interval 1 day from duty_station where code = ?",
                    name,
                    name.equals("Lake side") ? "South of the railway" : null,
                    STATION);
        }
        var zone = TestRows.number("select id from warden_zone where name = 'Lake side' and duty_station_id"
                + " = (select id from duty_station where code = '" + STATION + "')");
        TestRows.write(
                "insert into warden_duty (warden_zone_id, person_id, alternate, digits, inside_only, from_date)"
                        + " select ?, id, false, '+254712345679', false, utc_date() - interval 1 day from person"
                        + " where staff_number = 'IT-U2'",
                zone);
        TestRows.write(
                "insert into zone_member (warden_zone_id, person_id, from_date) select ?, id, utc_date() - interval 1 day"
                        + " from person where staff_number in ('IT-U1', 'IT-U3')",
                zone);
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
