package haven.ui.screens;

import com.microsoft.playwright.Locator;
import haven.ui.Visitor;

/** What readers reported, for those who put it right. */
public final class ProblemsScreen extends Screen {

    public ProblemsScreen(Visitor visitor) {
        super(visitor);
    }

    @Override
    public String path() {
        return "/problems";
    }

    public void lists(String text) {
        expect(report(text)).hasCount(1);
    }

    public void listsNoMore(String text) {
        expect(report(text)).hasCount(0);
    }

    public void markDone(String text) {
        report(text).locator("[id$=':markDone']").click();
    }

    public void showDone() {
        press("showDone");
    }

    private Locator report(String text) {
        return id("reports").locator("tbody tr").filter(new Locator.FilterOptions().setHasText(text));
    }
}
