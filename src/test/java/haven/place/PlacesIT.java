package haven.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.Http;
import haven.People;
import haven.TestRows;
import haven.shared.NotAllowed;
import haven.shared.NotThere;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PlacesIT {

    @Inject
    WorldLoad world;

    @Inject
    PlaceService places;

    @Inject
    AreaService areas;

    @Inject
    RiskService risks;

    @Inject
    EmergencyNumberService numbers;

    @Test
    @DisplayName("4 the world is loaded once, also when two nodes load it at the same time, and is corrected")
    void world() throws Exception {
        TestRows.write("update duty_station set name = 'Wrong', time_zone = 'UTC' where code = 'ht-port-de-paix'");
        Callable<Void> load = () -> {
            world.run();
            return null;
        };
        var nodes = Executors.newFixedThreadPool(2);
        try {
            for (var done : nodes.invokeAll(List.of(load, load))) {
                done.get();
            }
        } finally {
            nodes.shutdown();
        }

        assertThat(TestRows.number("select count(*) from duty_station")).isEqualTo(411);
        assertThat(places.getStation("ht-port-de-paix").getName()).isEqualTo("Port-de-Paix");
    }

    @Test
    @DisplayName("PLC-01 staff read the area's rating, posts and the statements for all staff; others read theirs")
    void classified() {
        var staff = People.as("staff", () -> areas.getPicture("ke-nairobi"));
        var smt = People.as("smt.ke", () -> areas.getPicture("ke-nairobi"));

        assertThat(staff.ratings().getCurrent()).isNotNull();
        assertThat(staff.posts()).isNotEmpty();
        assertThat(staff.editable()).isFalse();
        assertThat(staff.statements()).isNotEmpty().allMatch(row -> row.classification() == Classification.ALL_STAFF);
        assertThat(smt.statements().stream().map(RiskStatementRow::classification))
                .contains(Classification.SECURITY, Classification.SMT);
    }

    @Test
    @DisplayName("a place may be changed within one's scope only: 403 elsewhere, 404 where there is no place")
    void scope() {
        assertThatThrownBy(() -> People.as("rso.bangkok", () -> areas.addPost("ke-nairobi", null, "x", "y", null)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> People.as("smt.ke", () -> areas.getPictureToEdit("ke-nairobi")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> People.as("rso", () -> areas.getPictureToEdit("xx-nowhere")))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> People.as("focal.ke", () -> numbers.remove("so-mogadishu", 1L)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    @DisplayName("PLC-01 a new rating stands beside the older ones")
    void rating() {
        People.as("rso", () -> areas.placeInArea("ug-gulu", "SAMPLE Uganda, north"));
        var levels = People.as("rso", () -> risks.listLevels("ug-gulu"));
        People.as("rso", () -> risks.rate("ug-gulu", levels.get(1).getId(), null, "SAMPLE first"));
        People.as("rso", () -> risks.rate("ug-gulu", levels.get(2).getId(), null, "SAMPLE second"));

        var ratings = People.as("staff", () -> areas.getPicture("ug-gulu")).ratings();
        assertThat(ratings.getCurrent().source()).isEqualTo("SAMPLE second");
        assertThat(ratings.getPast())
                .singleElement()
                .extracting(RiskRatingRow::source)
                .isEqualTo("SAMPLE first");
    }

    @Test
    @DisplayName("of two who rename an area the second is told")
    void twoEditors() {
        People.as("rso", () -> areas.placeInArea("ug-kampala", "SAMPLE Uganda"));
        var seen = People.as("rso", () -> areas.getPictureToEdit("ug-kampala"))
                .area()
                .getVersion();
        People.as("rso", () -> areas.renameArea("ug-kampala", "SAMPLE Uganda, one", seen));

        assertThatThrownBy(() -> People.as("hq", () -> areas.renameArea("ug-kampala", "SAMPLE Uganda, two", seen)))
                .hasMessage("place.error.changedMeanwhile");
    }

    @Test
    @RunAsClient
    @DisplayName(
            "6 the public part of a station's page is open to all; the rest comes after sign-in at the same address")
    void page() {
        var nobody = Http.portal().get("/station/ke-nairobi").body();
        var staff = Http.portal().signIn("staff").get("/station/ke-nairobi").body();

        assertThat(nobody).contains("id=\"localTime\"", "id=\"emergency\"", "id=\"signInForMore\"");
        assertThat(nobody).doesNotContain("id=\"area\"", "id=\"responsible\"");
        assertThat(staff).contains("id=\"localTime\"", "id=\"area\"", "id=\"responsible\"");
    }

    @Test
    @RunAsClient
    @DisplayName("what was typed in a form of the station stays when a rule says no, and comes out as text")
    void refusedForm() {
        var focal = Http.portal().signIn("focal.ke");
        var answer = focal.submit(
                focal.get("/station/ke-nairobi/edit"),
                "numberForm",
                "keepNumber",
                Map.of("numberKind", "POLICE", "numberDigits", "<script>1</script>"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Please type 2 to 15 digits", "&lt;script&gt;1&lt;/script&gt;")
                .doesNotContain("<script>1");
    }

    @Test
    @RunAsClient
    @DisplayName("6 a station is found in Arabic and by an older name; an unknown code answers 404")
    void find() {
        assertThat(Http.portal()
                        .get("/stations?q=%D9%86%D9%8A%D8%B1%D9%88%D8%A8%D9%8A")
                        .body())
                .contains("/station/ke-nairobi");
        assertThat(Http.portal().get("/search?q=burma").body()).contains("/station/mm-yangon");
        assertThat(Http.portal().get("/station/xx-nowhere").status()).isEqualTo(404);
    }
}
