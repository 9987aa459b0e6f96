package haven.ui;

import static org.assertj.core.api.Assertions.assertThat;

import haven.ui.screens.AnyScreen;
import haven.ui.screens.PackScreen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The briefing pack as staff read it, on a phone. */
class PackUiIT extends UiTest {

    private static final String NAIROBI = "ke-nairobi";

    @Test
    @DisplayName("BRF-11 on a phone without script: from the station's page to the pack, and from there to the details")
    void phone() {
        var staff = visitor("staff").withoutJavaScript().onPhone();
        var station = staff.open("/station/ke-nairobi?lang=en", it -> new AnyScreen(it, "/station/ke-nairobi"));
        station.follow("/briefing/pack/ke-nairobi");
        var pack = new PackScreen(staff, NAIROBI);
        pack.isTitled("Briefing pack, Nairobi · Haven");
        pack.shows("As of");
        pack.shows("Whom to call in an emergency");
        pack.shows("SAMPLE Westlands");
        pack.fitsTheWidth();
        pack.follow("/help/ke-nairobi/now");
        assertThat(pack.address()).isEqualTo("/help/ke-nairobi/now");
    }

    @Test
    @DisplayName("BRF-11 the pack in Arabic: mirrored, accessible, nothing sticks out; numbers keep their order")
    void arabic() {
        var staff = visitor("staff").onPhone();
        var pack = staff.open("/briefing/pack/ke-nairobi?lang=ar", it -> new PackScreen(it, NAIROBI));
        pack.shows("بمن تتصل في حالات الطوارئ");
        pack.fitsTheWidth();
        pack.isAccessible();
        assertThat(pack.paper().language()).startsWith("ar");
    }

    @Test
    @DisplayName("BRF-11 the pack prints as it reads, and a large screen shows it too")
    void print() {
        var rso = visitor("rso");
        rso.open("/briefing/pack/ke-nairobi?lang=en", it -> new PackScreen(it, NAIROBI));
        var page = new AnyScreen(rso, "/briefing/pack/ke-nairobi");
        page.isAccessible();
        page.printsCalmly();
        page.shows("Security documents in force");
    }
}
