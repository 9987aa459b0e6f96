package haven.ui.screens;

import com.microsoft.playwright.Locator;
import haven.ui.Visitor;

/** The work queue, on the start page, as a whole, and one thing of it. */
public final class WorkScreen extends Screen {

    public WorkScreen(Visitor visitor) {
        super(visitor);
    }

    @Override
    public String path() {
        return "/work";
    }

    /** From the start page to the whole queue. */
    public void all() {
        press("allWork");
        expect(id("narrow")).isVisible();
    }

    /** Narrows the list to one kind of work and one country. */
    public void narrow(String rule, String country) {
        choose("rule", rule);
        choose("country", country);
        press("show");
    }

    /** Waits until this is in the list. */
    public void has(String what) {
        expect(entry(what)).hasCount(1);
    }

    /** Waits until this is in the list no more. */
    public void hasNot(String what) {
        expect(entry(what)).hasCount(0);
    }

    /** Goes where this is done. */
    public void doIt(String what) {
        entry(what).locator("a.go").click();
    }

    /** Goes where people decide about this. */
    public void decide(String what) {
        entry(what).locator("small a").click();
    }

    public void putOff(String day, String reason) {
        type("until", day);
        type("why", reason);
        press("sleepNow");
    }

    public void bringBack() {
        press("wake");
    }

    public void give(String name) {
        id("person").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(name));
        press("giveIt");
    }

    private Locator entry(String what) {
        return page().locator("main .queue > li").filter(new Locator.FilterOptions().setHasText(what));
    }
}
