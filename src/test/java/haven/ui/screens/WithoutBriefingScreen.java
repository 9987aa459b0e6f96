package haven.ui.screens;

import com.microsoft.playwright.Locator;
import haven.ui.Visitor;

/** The people without a briefing that holds. */
public final class WithoutBriefingScreen extends Screen {

    public WithoutBriefingScreen(Visitor visitor) {
        super(visitor);
    }

    @Override
    public String path() {
        return "/briefing/people";
    }

    /** Types words into the filter and shows who fits. */
    public void look(String words) {
        type("words", words);
        press("show");
    }

    public void listsOnly(String text) {
        expect(rows()).hasCount(1);
        expect(rows().filter(new Locator.FilterOptions().setHasText(text))).hasCount(1);
    }

    /** Presses the button that writes to the one who is listed. */
    public void remind() {
        rows().locator("button[id$=remind]").click();
    }

    public void saysReminded() {
        expect(id("reminded")).isVisible();
    }

    private Locator rows() {
        return id("people").locator("tbody tr");
    }
}
