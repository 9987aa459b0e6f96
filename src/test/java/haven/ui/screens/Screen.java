package haven.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import haven.ui.Visitor;
import java.nio.file.Path;
import java.util.List;

/** A page of the portal as a test sees it. Screens speak only ids; the browser's waiting lives here. */
public abstract class Screen {

    /** A button that is just becoming bright again has the contrast of neither of its states. */
    private static final String COME_TO_REST = "() => Promise.allSettled(document.getAnimations()"
            + ".filter(one => one.effect.getComputedTiming().endTime !== Infinity).map(one => one.finished))";

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final Visitor visitor;

    protected Screen(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Where this page is. */
    public abstract String path();

    protected Page page() {
        return visitor.page();
    }

    protected Visitor visitor() {
        return visitor;
    }

    /** What has this id. */
    protected Locator id(String id) {
        return page().locator("[id='" + id + "']");
    }

    protected void type(String id, String text) {
        id(id).fill(text);
    }

    protected void choose(String id, String value) {
        id(id).selectOption(value);
    }

    /** Presses a button or a link; the next question waits for the page that comes. */
    protected void press(String id) {
        id(id).click();
    }

    /** Follows the link of the page's body that leads to this address. */
    public void follow(String path) {
        page().locator("main a[href='" + path + "']").first().click();
    }

    /** Opens a menu of the header and presses what it holds. */
    protected void pressInMenu(String menu, String id) {
        id(menu).locator("summary").click();
        press(id);
    }

    /** What the browser's address line shows behind the host. */
    public String address() {
        return page().url().replaceFirst("^https?://[^/]+", "");
    }

    public String title() {
        return page().title();
    }

    /** Waits until the browser has come to this page, with its scripts: a press before that is another kind of post. */
    public void isHere() {
        page().waitForURL("**" + path());
    }

    /** Waits until the page is called this. */
    public void isTitled(String title) {
        PlaywrightAssertions.assertThat(page()).hasTitle(title);
    }

    /** The heading of the page. */
    public String heading() {
        return page().locator("h1").innerText();
    }

    /** All that can be read on the page. */
    public String text() {
        return page().locator("body").innerText();
    }

    /** Waits until this can be read on the page. */
    public void shows(String text) {
        expect(page().locator("body")).containsText(text);
    }

    /** Waits until the page says this as something that was done or went wrong. */
    public void says(String text) {
        expect(page().locator("[role='status']:visible, [role='alert']:visible")
                        .filter(new Locator.FilterOptions().setHasText(text))
                        .first())
                .isVisible();
    }

    protected static LocatorAssertions expect(Locator locator) {
        return PlaywrightAssertions.assertThat(locator);
    }

    /** No violation of WCAG 2.2, levels A and AA, that axe-core can find. */
    public void isAccessible() {
        assertThat(visitor.hasScripts()).as("axe-core is JavaScript").isTrue();
        page().evaluate(COME_TO_REST);
        var violations = new AxeBuilder(page())
                .setLegacyMode(true) // else it opens a second page to put together what frames say; there are none
                .withTags(WCAG_22_AA)
                .analyze()
                .getViolations();
        assertThat(violations).extracting(Screen::told).isEmpty();
    }

    private static String told(Rule rule) {
        var places = rule.getNodes().stream()
                .map(node -> node.getHtml() + "\n" + node.getFailureSummary())
                .toList();
        return rule.getId() + ": " + rule.getHelp() + " " + places;
    }

    /** Nothing sticks out of the screen to the side. */
    public void fitsTheWidth() {
        page().waitForLoadState(); // what is asked in the middle of a navigation finds no document
        var sticksOut =
                (int) page().evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(sticksOut).as("pixels that stick out of " + page().url()).isLessThanOrEqualTo(0);
    }

    /** A picture of the whole page, in target/screens, where they are asked for. */
    public void picture(String name) {
        if (!Boolean.getBoolean("haven.pictures")) {
            return;
        }
        var file = Path.of("target", "screens", name + ".png");
        page().screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
}
