package haven.ui;

import haven.ui.screens.AnyScreen;
import haven.ui.screens.BoardScreen;
import haven.ui.screens.HomeScreen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From the start page to what is not in order. */
class BoardUiIT extends UiTest {

    @Test
    @DisplayName("XCT-11 an RSO at the desk opens the own area, narrows it, and goes where it is put right")
    void desk() {
        var rso = visitor("rso");
        rso.open(HomeScreen::new).follow("/keep");
        var board = new BoardScreen(rso, "/keep");
        board.shows("Board: region of Nairobi");
        board.isAccessible();
        board.picture("board-desk-en");
        board.narrow("contacts", "MISSING");
        board.has("Kampala");
        board.hasNot("Mombasa");
        board.draws("fine", 0);
        board.fitsTheWidth();
        board.put("Kampala", "/keep/ug-kampala/contacts");
        new AnyScreen(rso, "/keep/ug-kampala/contacts").shows("Kampala");
    }

    @Test
    @DisplayName("XCT-11 on a phone each place is a card with what is not in order, in Arabic too")
    void phone() {
        var rso = visitor("rso").onPhone();
        var board = rso.open("/keep/nairobi?column=contacts&state=MISSING", it -> new BoardScreen(it, "/keep/nairobi"));
        board.hidesWhatIsFine("Kampala");
        board.fitsTheWidth();
        board.isAccessible();
        board.picture("board-phone-en");
        board = rso.open("/keep/nairobi?lang=ar", it -> new BoardScreen(it, "/keep/nairobi"));
        board.shows("لوحة المتابعة");
        board.fitsTheWidth();
        board.picture("board-phone-ar");
    }

    @Test
    @DisplayName("XCT-11 headquarters sees the world, also without scripts")
    void world() {
        var hq = visitor("hq").withoutJavaScript();
        var board = hq.open("/keep/world?lang=en&column=contacts", it -> new BoardScreen(it, "/keep/world"));
        board.shows("Board: the whole world");
        board.fitsTheWidth();
        board.picture("board-world-en");
    }
}
