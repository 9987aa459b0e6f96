package haven.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import haven.ui.Visitor;
import java.util.ArrayList;
import java.util.List;

/** What to do and who helps, at one duty station. */
public final class HelpScreen extends Screen {

    private final String path;
    private final List<String> requests = new ArrayList<>();

    public HelpScreen(Visitor visitor, String code) {
        super(visitor);
        this.path = "/help/" + code;
    }

    @Override
    public String path() {
        return path;
    }

    /** Counts what the browser asks for from here on. */
    public HelpScreen listening() {
        page().onRequest((Request request) -> requests.add(request.url().replaceFirst("^https?://[^/]+", "")));
        return this;
    }

    /** All that the browser asked for since it listens, but for pictures inside the page. */
    public List<String> requests() {
        return requests.stream().filter(url -> !url.startsWith("data:")).toList();
    }

    public void reload() {
        page().reload();
    }

    /** Narrows the page to those for whom this welcome stands; {@code a} for everybody. */
    public void narrowTo(String mark) {
        id("f" + mark).check();
    }

    public boolean isNarrowedTo(String mark) {
        return id("f" + mark).isChecked();
    }

    public void shows(long service) {
        expect(card(service)).isVisible();
    }

    public void hides(long service) {
        expect(card(service)).isHidden();
    }

    private Locator card(long service) {
        return id("s" + service);
    }

    /** Follows the link of a window to who gives it. */
    public void goToGiver(long service) {
        page().locator("dl a[href='#s" + service + "']").first().click();
    }

    /** Leaves by the button. */
    public void leave() {
        press("leave");
    }

    /** Leaves by the first link, with the keyboard only. */
    public void leaveByFirstLink() {
        page().keyboard().press("Tab");
        page().keyboard().press("Enter");
    }

    public void pressShift(int times) {
        for (int i = 0; i < times; i++) {
            page().keyboard().press("Shift");
        }
    }

    /** Leaves while the page to which one leaves never comes, so that what covers this one can be looked at. */
    public void leaveIntoNothing() {
        page().route("**/leave", way -> way.fulfill(new Route.FulfillOptions().setStatus(204)));
        press("leave");
        expect(id("cover")).isVisible();
        assertThat(text()).isBlank();
        assertThat(address()).isEqualTo(path);
    }

    public void isLeft() {
        page().waitForURL("**/leave");
        assertThat(title()).isEqualTo("Page");
    }

    /** What the back button leads to. */
    public void goBack() {
        page().goBack();
    }
}
