package haven.ui;

import static org.assertj.core.api.Assertions.assertThat;

import haven.ui.screens.AideKeepingScreen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A focal point writes at the desk, a Regional Security Officer releases on a phone. */
class AideKeepingUiIT extends UiTest {

    private static final String STATION = "ke-nakuru";

    @Test
    @DisplayName("AM-01 written, looked at, proposed, sent back, proposed again and released by a second person")
    void release() {
        var focal = visitor("focal.ke").open(it -> new AideKeepingScreen(it, STATION));
        focal.addService("MEDICAL", "SAMPLE Nakuru clinic", "+256 312 263 210");
        focal.says("The service is in the draft");
        focal.write("SAMPLE Ask at gate A", "SAMPLE Demandez à la porte A");
        focal.says("Saved in the draft");
        focal.enter("goPreview");
        focal.shows("Preview of a draft");
        focal.shows("SAMPLE Nakuru clinic");
        focal.picture("aide-preview-desk-en");
        focal.follow("/keep/" + STATION + "/help");
        focal.propose("SAMPLE first draft");
        focal.says("Proposed");
        focal.cannotRelease();

        var rso = visitor("rso").onPhone();
        var waiting = rso.open("/keep/" + STATION + "/help/compare?lang=en", it -> new AideKeepingScreen(it, STATION));
        waiting.shows("SAMPLE first draft");
        waiting.isAccessible();
        waiting.fitsTheWidth();
        waiting.picture("aide-compare-phone-en");
        waiting.sendBack("SAMPLE hours are missing");
        waiting.says("Sent back");

        var again = visitor("focal.ke").open(it -> new AideKeepingScreen(it, STATION));
        again.shows("SAMPLE hours are missing");
        again.propose("SAMPLE we asked for the hours");
        again.says("Proposed");
        var second = rso.open("/keep/" + STATION + "/help/compare?lang=en", it -> new AideKeepingScreen(it, STATION));
        second.release();
        second.says("Released");
        second.fitsTheWidth();

        var words =
                visitor("focal.ke").open("/keep/" + STATION + "/help/words", it -> new AideKeepingScreen(it, STATION));
        words.translate("steps", "en", "SAMPLE Ask at gate B");
        words.says("Saved in the draft");
        words.hints("steps", "fr", "changed in this draft");
        words.hints("steps", "es", "Missing");
        words.isAccessible();
        words.picture("aide-words-desk-en");
        words.stillRight("steps", "fr");
        words.says("still right");
    }

    @Test
    @DisplayName("AM-12 headquarters sees what is missing most, as a chart with its numbers, and narrows the list")
    void gaps() {
        var hq = visitor("hq");
        var gaps = hq.open("/keep/world/help/gaps?lang=en", it -> new AideKeepingScreen(it, "world"));
        gaps.hasChart();
        gaps.isAccessible();
        gaps.picture("aide-gaps-desk-en");
        assertThat(gaps.text()).contains("Nothing published");
    }
}
