package haven.ui;

import static org.assertj.core.api.Assertions.assertThat;

import haven.ui.screens.StationEditScreen;
import haven.ui.screens.StationScreen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a country security focal point does. */
class KeeperUiIT extends UiTest {

    /** A station of the focal point's country that the demo cast says nothing about. */
    private static final String STATION = "ke-nakuru";

    @Test
    @DisplayName("7 a focal point uploads, releases, supersedes and withdraws; readers see what is in force")
    void document() {
        new DocumentWay(visitor("focal.ke"), visitor("staff").onPhone(), "SAMPLE Advice of a browser test").walk();
    }

    @Test
    @DisplayName("6 a new area risk rating shows with its source, and the one before becomes history")
    void rating() {
        var keeper = visitor("focal.ke").onPhone();
        var edit = keeper.open(it -> new StationEditScreen(it, STATION));
        edit.placeInArea("SAMPLE Area of a browser test");
        edit.says("");
        var levels = edit.levels();
        edit.rate(levels.get(0), "", "SAMPLE first source");
        edit.says("");
        edit.rate(levels.get(1), "2000-01-31", "SAMPLE too early");
        edit.refusesDay("SAMPLE too early");
        edit.isAccessible();
        edit.fitsTheWidth();
        edit.picture("station-edit-refused-phone-en");
        edit.rate(levels.get(1), "", "SAMPLE second source");
        edit.says("");

        var staff = visitor("staff").onPhone().open(it -> new StationScreen(it, STATION));
        staff.isRated(levels.get(1), "SAMPLE second source");
        staff.wasRated(levels.get(0), "SAMPLE first source");
        staff.fitsTheWidth();
        assertThat(staff.text()).doesNotContain("SAMPLE too early");
    }
}
