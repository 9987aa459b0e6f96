package haven.ui.screens;

import com.microsoft.playwright.Locator;
import haven.ui.Visitor;

/** What the portal does by itself, for administrators. */
public final class JobsScreen extends Screen {

    public JobsScreen(Visitor visitor) {
        super(visitor);
    }

    @Override
    public String path() {
        return "/jobs";
    }

    public void doNow(String job) {
        id("jobs")
                .locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(job))
                .locator("[id$=':hurry']")
                .click();
    }
}
