package haven.ui;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestRows;
import haven.ui.screens.AccountScreen;
import haven.ui.screens.AnyScreen;
import haven.ui.screens.DocumentScreen;
import haven.ui.screens.HomeScreen;
import haven.ui.screens.LoginScreen;
import haven.ui.screens.ProblemScreen;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What staff do, on a telephone. */
class StaffUiIT extends UiTest {

    private static final List<String> ANYWHERE = List.of(
            "/", "/stations", "/station/th-bangkok", "/documents", "/search", "/privacy", "/problem", "/account");

    @Test
    @DisplayName("6 my station is one tap from everywhere, any other at most two")
    void stations() {
        var staff = visitor("staff").onPhone();
        for (var path : ANYWHERE) {
            staff.open(path, it -> new AnyScreen(it, path)).goToMyStation();
            assertThat(new AnyScreen(staff, path).address()).as("from " + path).isEqualTo("/station/ke-nairobi");
        }
        staff.open("/documents", it -> new AnyScreen(it, "/documents")).goToStation("pa-panama-city");
        assertThat(new AnyScreen(staff, "/").address()).isEqualTo("/station/pa-panama-city");
    }

    @Test
    @DisplayName("7 staff read a document in the browser, download another, and see what old links lead to")
    void documents() throws Exception {
        var staff = visitor("staff").onPhone();
        var home = staff.open(HomeScreen::new);
        home.enter("doorDocuments");
        var rules = id("Movement and travel rules");
        home.follow("/document/" + rules);
        var document = new DocumentScreen(staff, "/document/" + rules);
        document.shows("The northern road is closed after dark");
        assertThat(new String(document.read(), 0, 5)).isEqualTo("%PDF-");

        var procedures = "/document/" + id("Standard operating procedures");
        var file =
                staff.open(procedures, it -> new DocumentScreen(it, procedures)).download();
        assertThat(Files.size(file)).isPositive();

        var old = staff.open("/document/" + rules + "/1", it -> new DocumentScreen(it, "/document/" + rules + "/1"));
        old.isSuperseded();
        old.goToCurrent();
        assertThat(old.address()).isEqualTo("/document/" + rules);
    }

    @Test
    @DisplayName("8 the language that was chosen stays, before and after signing in")
    void language() {
        var staff = visitor().onPhone();
        var anywhere = staff.open("/stations", it -> new AnyScreen(it, "/stations"));
        anywhere.changeLanguage("fr");
        var login = staff.open(LoginScreen::new);
        anywhere.isIn("fr");
        login.signIn("staff", "staff");
        anywhere.isIn("fr");
        anywhere.changeLanguage("ar");
        anywhere.goToMyStation();
        anywhere.isIn("ar");
        anywhere.fitsTheWidth();
    }

    @Test
    @DisplayName("6 something is wrong here: the report names the page and nobody")
    void problem() {
        var text = "SAMPLE the second number is old";
        var staff = visitor("staff").onPhone();
        staff.open("/station/ke-nairobi", it -> new AnyScreen(it, "/station/ke-nairobi"))
                .reportProblem();
        var problem = new ProblemScreen(staff);
        assertThat(problem.about()).isEqualTo("/station/ke-nairobi");
        problem.send(text);
        problem.says("Thank you");
        var row = TestRows.one("select * from problem_report where text = ?", text);
        assertThat(row.get("page")).isEqualTo("/station/ke-nairobi");
        assertThat(row.keySet()).containsExactlyInAnyOrder("id", "page", "text", "reported_on", "done_on", "version");
    }

    @Test
    @DisplayName("5 one signs out here, and on all devices")
    void signOut() {
        var phone = visitor("staff2").onPhone();
        var desk = visitor("staff2");
        desk.open(AccountScreen::new);
        phone.open(HomeScreen::new);
        var anywhere = new AnyScreen(phone, "/");
        anywhere.signOut();
        anywhere.says("You are signed out on this device");
        phone.open(AccountScreen::new);
        assertThat(anywhere.address()).startsWith("/login");
        new LoginScreen(phone).signIn("staff2", "staff2");
        assertThat(anywhere.address()).isEqualTo("/account");

        new AccountScreen(phone).signOutEverywhere();
        anywhere.says("You are signed out on all devices");
        assertThat(desk.open(AccountScreen::new).address()).startsWith("/login");
    }

    private static long id(String title) {
        return TestRows.number("select id from country_document where title = ?", "SAMPLE " + title);
    }
}
