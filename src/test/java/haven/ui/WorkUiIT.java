package haven.ui;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestRows;
import haven.ui.screens.DocumentKeepingScreen;
import haven.ui.screens.HomeScreen;
import haven.ui.screens.WorkScreen;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From "waiting for you" to done. */
class WorkUiIT extends UiTest {

    private static final String TITLE = "SAMPLE Draft of a browser test";
    private static final Path FILE = Path.of("src/main/resources/db/demo/files/card-en.pdf");

    @AfterEach
    void forget() {
        TestRows.write("delete from due_mark");
    }

    @Test
    @DisplayName(
            "XCT-11 an RSO finds a draft that waits, gives it, puts it off, brings it back, releases it: it is gone")
    void rso() {
        var rso = visitor("rso").onPhone();
        var add = rso.open("/documents/so/new", it -> new DocumentKeepingScreen(it, "/documents/so/new"));
        add.describe("Security advice", TITLE);
        add.chooseFile(FILE);
        add.add();
        add.says("The draft is kept");
        TestRows.write(
                "update document_version set uploaded_at = uploaded_at - interval 20 day"
                        + " where country_document_id = ?",
                add.document());

        rso.open(HomeScreen::new).shows("Waiting for you");
        var work = new WorkScreen(rso);
        work.fitsTheWidth();
        work.picture("home-work-phone-en");
        work.all();
        work.narrow("document.draft", "SO");
        work.has(TITLE);
        work.isAccessible();
        work.decide(TITLE);
        work.give("Nasra Sample-Neem");
        work.says("It is given");
        work.putOff(LocalDate.now(ZoneOffset.UTC).plusDays(9).toString(), "Waits for the meeting");
        work.says("It is put off");
        work.isAccessible();
        work.picture("work-item-phone-en");
        work.bringBack();
        work.says("It is back in the list");

        rso.open(WorkScreen::new);
        work.narrow("document.draft", "SO");
        work.doIt(TITLE);
        var edit = new DocumentKeepingScreen(rso, work.address());
        edit.release("First of this test", false);
        edit.says("The version is in force");
        rso.open(WorkScreen::new);
        work.narrow("document.draft", "SO");
        work.hasNot(TITLE);
    }

    @Test
    @DisplayName("XCT-11 staff for whom nothing is due keep a calm start page")
    void staff() {
        var home = visitor("staff2").onPhone().open(HomeScreen::new);
        assertThat(home.text()).doesNotContain("Waiting for you");
    }

    @Test
    @DisplayName("XCT-11 the queue works without JavaScript, in Arabic too")
    void withoutScript() {
        var focal = visitor("focal.ke").withoutJavaScript().onPhone();
        focal.open("/?lang=ar", HomeScreen::new).shows("ما ينتظرك");
        var work = new WorkScreen(focal);
        work.all();
        work.fitsTheWidth();
        work.picture("work-phone-ar");
        work.decide("SAMPLE Emergency contact card Nairobi");
        work.putOff(LocalDate.now(ZoneOffset.UTC).plusDays(2).toString(), "SAMPLE");
        work.says("أُجّل العمل");
        work.picture("work-item-phone-ar");
        work.bringBack();
        work.says("عاد العمل إلى القائمة");
    }
}
