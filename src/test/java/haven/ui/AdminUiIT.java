package haven.ui;

import haven.ui.screens.HomeScreen;
import haven.ui.screens.ProblemScreen;
import haven.ui.screens.ProblemsScreen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an administrator does. */
class AdminUiIT extends UiTest {

    @Test
    @DisplayName("6 what a reader reported is listed for the administrator, and marked as done")
    void problems() {
        var text = "SAMPLE <b>bold</b> ' or 1=1 -- is wrong";
        var nobody = visitor().onPhone().open(ProblemScreen::new);
        nobody.send(text);
        nobody.says("Thank you");

        var admin = visitor("admin");
        admin.open(HomeScreen::new).enter("doorProblems");
        var problems = new ProblemsScreen(admin);
        problems.lists(text);
        problems.isAccessible();
        problems.picture("problems-listed-desk-en");
        problems.markDone(text);
        problems.listsNoMore(text);
        problems.showDone();
        problems.lists(text);
        problems.fitsTheWidth();
    }
}
