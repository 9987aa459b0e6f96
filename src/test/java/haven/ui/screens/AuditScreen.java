package haven.ui.screens;

import com.microsoft.playwright.Locator;
import haven.ui.Visitor;

/** Who changed what. */
public final class AuditScreen extends Screen {

    public AuditScreen(Visitor visitor) {
        super(visitor);
    }

    @Override
    public String path() {
        return "/audit";
    }

    public void find(String kind, String place) {
        choose("kind", kind);
        choose("place", place);
        press("find");
    }

    /** The newest change in the list: who made it, and what its fields became, once it is opened. */
    public String open() {
        var newest = page().locator(".changes > li").first();
        newest.locator("summary").click();
        expect(newest.locator("table")).isVisible();
        return newest.innerText();
    }

    public Locator changes() {
        return page().locator(".changes > li");
    }
}
