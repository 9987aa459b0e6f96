package haven.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import haven.ui.Visitor;
import java.util.List;
import java.util.Map;

/** Any page, for what every page keeps. */
public final class AnyScreen extends Screen {

    private static final List<String> EVERYWHERE = List.of("goContacts", "goProblem", "goPrivacy", "goAccessibility");

    /** Of the banner of demo mode. */
    private static final Map<String, String> CALL_NOBODY =
            Map.of("en", "SAMPLE DATA, DO NOT CALL", "fr", "NE PAS APPELER", "es", "NO LLAMAR", "ar", "لا تتصل");

    private final String path;

    public AnyScreen(Visitor visitor, String path) {
        super(visitor);
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }

    /** Title, heading, language and direction, the operations centre, the language switch, the links at the foot. */
    public void keepsTheFrame(String language) {
        expect(page().locator("h1")).hasCount(1);
        assertThat(heading()).isNotBlank();
        assertThat(page().locator("html").getAttribute("lang")).isEqualTo(language);
        assertThat(page().locator("html").getAttribute("dir")).isEqualTo("ar".equals(language) ? "rtl" : "ltr");
        expect(id("opcen").locator("a[href^='tel:']")).isVisible();
        expect(id("demo")).containsText(CALL_NOBODY.get(language));
        assertThat(text()).as("text keys without a text").doesNotContain("???");
        if (id("leave").count() > 0) {
            keepsTheFrameOfTheShelf();
        } else {
            assertThat(title()).endsWith(" · Haven").doesNotStartWith(" ·");
            expect(id("languages")).isVisible();
            assertThat(id("languages").locator("a").count()).isEqualTo(3);
            EVERYWHERE.forEach(link -> expect(id(link)).isVisible());
        }
    }

    /** A page of the published shelf: a way out, a title that says nothing, how old it is. */
    private void keepsTheFrameOfTheShelf() {
        expect(id("leave")).isVisible();
        expect(id("asOf")).isVisible();
        expect(page().locator("header nav a")).hasCount(3);
        assertThat(title()).isNotBlank().doesNotContain("Haven").doesNotContainPattern("(?i)help|PEP|HIV");
    }

    /** One tap, from anywhere. */
    public void goToMyStation() {
        press("myStation");
    }

    /** Two taps, from anywhere. */
    public void goToStation(String code) {
        press("goStations");
        follow("/station/" + code);
    }

    public void goToDocuments() {
        press("goDocuments");
    }

    public void reportProblem() {
        press("goProblem");
    }

    /** Changes the language by the switch in the header. */
    public void changeLanguage(String tag) {
        id("languages").locator("summary").click();
        id("languages").locator("a[hreflang='" + tag + "']").click();
        isIn(tag);
    }

    public void isIn(String language) {
        expect(page().locator("html")).hasAttribute("lang", language);
    }

    public void signOut() {
        pressInMenu("account", "signOut");
    }

    /** On paper: what the page says and whom to call, without what can only be pressed. */
    public void printsCalmly() {
        page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        expect(page().locator("h1")).isVisible();
        expect(id("opcen")).isVisible();
        expect(id("demo")).isVisible();
        List.of("languages", "goStations", "goSearch", "goPrivacy")
                .forEach(link -> expect(id(link)).isHidden());
        fitsTheWidth();
    }
}
