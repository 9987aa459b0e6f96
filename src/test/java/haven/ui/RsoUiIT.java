package haven.ui;

import static org.assertj.core.api.Assertions.assertThat;

import haven.ui.screens.AnyScreen;
import haven.ui.screens.StationEditScreen;
import haven.ui.screens.StationScreen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a Regional Security Officer may do, and where it ends. */
class RsoUiIT extends UiTest {

    @Test
    @DisplayName(
            "7 an RSO changes the stations of the own region; for another region's the page says no and how to go on")
    void ownAndOther() {
        var rso = visitor("rso");
        var own = rso.open(it -> new StationScreen(it, "so-mogadishu"));
        own.edit();
        assertThat(new StationEditScreen(rso, "so-mogadishu").levels()).isNotEmpty();

        rso.open(it -> new StationEditScreen(it, "th-bangkok"));
        var refused = new AnyScreen(rso, "/station/th-bangkok/edit");
        assertThat(refused.heading()).isEqualTo("This page is for those responsible");
        refused.isAccessible();
        refused.follow("/stations");
        assertThat(refused.address()).isEqualTo("/stations");
    }
}
