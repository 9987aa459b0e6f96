package haven.ui;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestRows;
import haven.ui.screens.AuditScreen;
import haven.ui.screens.StationEditScreen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** XCT-07: finding out who changed something. */
class AuditUiIT extends UiTest {

    @Test
    @DisplayName("XCT-07 an RSO finds who changed a rating, on the page of the place and in the whole trail")
    void whoRated() {
        var hq = visitor("hq");
        var kigali = hq.open(it -> new StationEditScreen(it, "rw-kigali"));
        kigali.placeInArea("Audit test area");
        kigali.shows("Audit test area");
        kigali.rate(kigali.levels().get(1), "", "Audit test letter");
        kigali.shows("Audit test letter"); // among the last changes

        var rso = visitor("rso");
        var place = rso.open(it -> new StationEditScreen(it, "rw-kigali"));
        var name = (String) TestRows.one("""
                select concat(p.given_name, ' ', p.family_name) n from person p
                join account a on a.person_id = p.id where a.username = 'hq'
                """).get("n");
        assertThat(place.text()).contains(name, "Audit test letter");

        var trail = rso.open(AuditScreen::new);
        trail.find("AreaRiskRating", "/world/nairobi/RW/");
        assertThat(trail.open()).contains(name, "Audit test area", "Audit test letter");
        trail.picture("audit-open");
        trail.isAccessible();
    }
}
