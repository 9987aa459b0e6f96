package haven.board;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.TestRows;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The board of an area, as a browser without scripts shows it. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class BoardIT {

    private static final String MINE = "board-it";

    private final Http rso = Http.portal().signIn("rso");

    @AfterEach
    void clean() {
        TestRows.write("delete from contact where organization = ?", MINE);
    }

    /** A contact of a station that was checked so many days ago and holds so many days from today. */
    private static void contact(String station, int checkedAgo, int holds) {
        TestRows.write(
                "insert into contact (scope, kind, organization, hours, languages, verified_on, verified_by_role,"
                        + " verified_by, check_by, from_date)"
                        + " select concat('/world/', g.code, '/', c.code, '/', s.code, '/'), 'UNDSS', ?, 'always', '',"
                        + " utc_date() - interval ? day, 'REGIONAL_SECURITY_OFFICER', 'CALLED',"
                        + " utc_date() + interval ? day, '2024-01-01'"
                        + " from duty_station s join country c on c.id = s.country_id"
                        + " join region g on g.id = c.region_id where s.code = ?",
                MINE,
                checkedAgo,
                holds,
                station);
    }

    private static String row(String page, String station) {
        return page.replaceAll("(?s).*<tr><th scope=\"row\"><a href=\"/station/" + station + "\">(.*?)</tr>.*", "$1");
    }

    @Test
    @DisplayName("AM-05 on the board a check that holds is in order, one past its day due soon, a month later overdue")
    void states() {
        assertThat(row(rso.get("/keep/UG").body(), "ug-kampala")).contains("None of its own");
        contact("ug-kampala", 10, 0);
        assertThat(row(rso.get("/keep/UG").body(), "ug-kampala")).contains("1 in order");
        contact("ug-kampala", 91, -1);
        assertThat(row(rso.get("/keep/UG").body(), "ug-kampala")).contains("1 to check soon");
        contact("ug-kampala", 121, -31);
        var page = rso.get("/keep/UG").body();
        assertThat(row(page, "ug-kampala"))
                .contains("1 to check now", "class=\"state red\"", "/keep/ug-kampala/contacts");
    }

    @Test
    @DisplayName("DIR-05 what did not answer twice, was found wrong or never checked is overdue at once")
    void late() {
        contact("ug-kampala", 1, 89);
        TestRows.write("update contact set unanswered = 2 where organization = ?", MINE);
        assertThat(row(rso.get("/keep/UG").body(), "ug-kampala")).contains("1 to check now");
        TestRows.write("update contact set unanswered = 1, found_wrong = true where organization = ?", MINE);
        assertThat(row(rso.get("/keep/UG").body(), "ug-kampala")).contains("1 to check now");
        TestRows.write("update contact set found_wrong = false where organization = ?", MINE);
        assertThat(row(rso.get("/keep/UG").body(), "ug-kampala")).contains("1 in order");
        TestRows.write("update contact set verified_on = null where organization = ?", MINE);
        assertThat(row(rso.get("/keep/UG").body(), "ug-kampala")).contains("1 to check now");
    }

    @Test
    @DisplayName("XCT-11 the board shows the worst first, narrows by column, state and country, and draws a map")
    void narrow() {
        contact("ug-kampala", 121, -31);
        var page = rso.get("/keep/nairobi?column=contacts").body();
        assertThat(page.indexOf("/station/ug-kampala"))
                .isPositive()
                .as("before what is only missing")
                .isLessThan(page.indexOf("None of its own"));
        assertThat(page)
                .contains("<svg viewBox=\"0 0 1000 ", "class=\"land\"", "<title>Kampala, Uganda: Overdue</title>");

        var overdue =
                rso.get("/keep/nairobi?column=contacts&state=RED&country=UG").body();
        assertThat(overdue).contains("/station/ug-kampala").doesNotContain("None of its own", "/station/ke-mombasa\"");
        var nothing = rso.get("/keep/nairobi?column=nonsense&state=PURPLE&country=ZZ&from=99999");
        assertThat(nothing.status()).isEqualTo(200);
        assertThat(nothing.body()).contains("/station/ke-nairobi\"");
    }

    @Test
    @DisplayName("PEP-05 the gap list leads to the map: the board, by what covers the stations")
    void coverOnTheMap() {
        var list = rso.get("/keep/nairobi/cover");
        assertThat(list.body()).contains("<a id=\"goMap\" href=\"/keep/nairobi?column=cover\">The same on a map</a>");
        var map = rso.get("/keep/nairobi?column=cover").body();
        assertThat(map)
                .contains("<svg viewBox=\"0 0 1000 ", "class=\"land\"", "<title>Nairobi, Kenya: ")
                .containsPattern("aria-label=\"[^\"]*Custodians and kits")
                .containsPattern("class=\"dot (red|amber|fine|missing)\"");
        assertThat(rso.get("/keep/ke-mombasa/cover").body())
                .as("one station is no map")
                .doesNotContain("id=\"goMap\"");
    }

    @Test
    @DisplayName("7 each keeper finds the board of the own place at /keep; other places do not exist for them")
    void own() {
        assertThat(rso.get("/keep").body()).contains("Board: region of Nairobi").doesNotContain("th-bangkok");
        var focal = Http.portal().signIn("focal.ke");
        assertThat(focal.get("/keep").body())
                .contains("Board: Kenya", "Mombasa")
                .doesNotContain("Mogadishu");
        assertThat(focal.get("/keep/SO").status()).isEqualTo(404);
        assertThat(focal.get("/keep/ke-mombasa").body()).contains("Board: Mombasa");
        assertThat(Http.portal().signIn("hq").get("/keep?lang=en").body()).contains("Board: the whole world");
        for (var stranger : new String[] {"staff", "smt.ke", "director"}) {
            assertThat(Http.portal().signIn(stranger).get("/keep").status())
                    .as(stranger)
                    .isEqualTo(403);
        }
    }

    @Test
    @DisplayName(
            "AM-12 what belongs to a whole country stands in a row of its own, so that no station is blamed for it")
    void whole() {
        assertThat(rso.get("/keep/KE").body()).contains("All of it: Kenya", "/keep/KE/contacts");
    }
}
