package haven.ui;

import static org.assertj.core.api.Assertions.assertThat;

import haven.ui.screens.AccountScreen;
import haven.ui.screens.AnyScreen;
import haven.ui.screens.HomeScreen;
import haven.ui.screens.LoginScreen;
import haven.ui.screens.ProblemScreen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Everything staff do works without JavaScript, and so do the forms of those who keep documents. */
class WithoutScriptUiIT extends UiTest {

    @Test
    @DisplayName("8 staff sign in, find, read, report, change the language and sign out without JavaScript")
    void staff() {
        var staff = visitor().withoutJavaScript().onPhone();
        staff.open("/documents/ke", LoginScreen::new).signIn("staff", "staff");
        var page = new AnyScreen(staff, "/documents/ke");
        assertThat(page.address()).isEqualTo("/documents/ke");
        page.goToMyStation();
        assertThat(page.address()).isEqualTo("/station/ke-nairobi");
        page.goToStation("th-bangkok");
        assertThat(page.address()).isEqualTo("/station/th-bangkok");
        staff.open(HomeScreen::new).enter("doorDocuments");
        page.shows("SAMPLE Movement and travel rules");
        page.changeLanguage("es");
        page.changeLanguage("en");
        page.reportProblem();
        new ProblemScreen(staff).send("SAMPLE written without JavaScript");
        page.says("Thank you");
        page.signOut();
        page.says("You are signed out on this device");
        staff.open(AccountScreen::new);
        assertThat(page.address()).startsWith("/login");
    }

    @Test
    @DisplayName("7 a focal point uploads and releases without JavaScript too")
    void keeper() {
        new DocumentWay(
                        visitor("focal.ke").withoutJavaScript(),
                        visitor("staff").withoutJavaScript(),
                        "SAMPLE Advice without JavaScript")
                .walk();
    }
}
