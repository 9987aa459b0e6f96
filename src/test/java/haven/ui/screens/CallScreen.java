package haven.ui.screens;

import com.microsoft.playwright.Locator;
import haven.ui.Visitor;

/** The numbers that the operations centre calls. */
public final class CallScreen extends Screen {

    public CallScreen(Visitor visitor) {
        super(visitor);
    }

    @Override
    public String path() {
        return "/calls";
    }

    /** Narrows the list to one kind. @param label as it is shown */
    public void narrow(String label) {
        id("kind").click();
        page().locator("[id='kind_panel'] li")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .click();
        id("show").click();
    }

    /** Waits until the number is in the list. */
    public void has(String shown) {
        expect(row(shown)).hasCount(1);
    }

    /** Presses what came of the call. */
    public void note(String shown, String outcome) {
        row(shown)
                .locator("button")
                .filter(new Locator.FilterOptions().setHasText(outcome))
                .click();
    }

    /** Waits until the line of the number says this. */
    public void tells(String shown, String text) {
        expect(row(shown)).containsText(text);
    }

    public void takeBack() {
        press("takeBack");
    }

    /** Waits until there is nothing to take back. */
    public void hasNothingToTakeBack() {
        expect(id("lastCall")).hasCount(0);
    }

    private Locator row(String shown) {
        return page().locator("[id='numbers'] tbody tr").filter(new Locator.FilterOptions().setHasText(shown));
    }
}
