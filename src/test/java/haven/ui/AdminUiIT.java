package haven.ui;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestPeople;
import haven.TestRows;
import haven.ui.screens.HomeScreen;
import haven.ui.screens.PeopleScreen;
import haven.ui.screens.PersonScreen;
import haven.ui.screens.ProblemScreen;
import haven.ui.screens.ProblemsScreen;
import org.junit.jupiter.api.AfterEach;
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

    @Test
    @DisplayName("DIR-10 an administrator records somebody, gives an account, invites, deactivates, and undoes it")
    void people() {
        var admin = visitor("admin");
        admin.open(HomeScreen::new).enter("doorPeople");
        var list = new PeopleScreen(admin);
        list.look("sample-01");
        list.listsOnly("Amina Sample-Acacia");
        list.exports("sample-01");
        list.isAccessible();
        list.picture("people-list-desk-en");
        list.startNew();

        var person = new PersonScreen(admin);
        person.record("Ida", "Ibsen-Íris", "SAMPLE-01", "it-ui@test.example.org");
        person.refuses("staffNumber", "Somebody has this staff number already");
        person.record("Ida", "Ibsen-Íris", "IT-UI", "it-ui@test.example.org");
        person.says("Recorded");
        person.proposes("ida.ibsen.iris");
        person.giveAccount();
        person.isAt("No password yet");
        person.invite();
        person.says("The invitation is on its way");
        person.isAccessible();
        person.picture("person-account-desk-en");
        person.deactivate();
        person.says("signed out everywhere");
        person.isAt("Deactivated");
        person.reactivate();
        person.isAt("No password yet");
        assertThat(TestRows.number("select count(*) from letter where address = 'it-ui@test.example.org'"))
                .isEqualTo(1);
    }

    @AfterEach
    void removePeople() {
        TestRows.write("delete from letter where address = 'it-ui@test.example.org'");
        TestPeople.removeAll();
    }
}
