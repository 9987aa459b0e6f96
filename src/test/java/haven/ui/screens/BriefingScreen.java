package haven.ui.screens;

import haven.ui.Visitor;

/** The pages on which briefings are booked, moved, cancelled and waited for. */
public final class BriefingScreen extends Screen {

    public BriefingScreen(Visitor visitor) {
        super(visitor);
    }

    @Override
    public String path() {
        return "/briefing";
    }

    public void book() {
        press("book");
    }

    /** Among places or people: the one of this name. */
    public void choose(String list, String name) {
        row(list, name).locator("a.go").click();
    }

    /** Looks for somebody, to book for them. */
    public void bookFor(String name) {
        press("bookOther");
        type("q", name);
        press("find");
        choose("people", name);
    }

    /** The first free time that says this. */
    public void chooseTime(String said) {
        row("times", said).locator("a.go").click();
    }

    /** The first full session that says this. */
    public void chooseFull(String said) {
        page().locator("#full + ul > li")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(said))
                .first()
                .locator("a.go")
                .click();
    }

    private com.microsoft.playwright.Locator row(String list, String said) {
        return page().locator("#" + list + " li")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(said))
                .first();
    }

    /** The button of the second step. */
    public void confirm() {
        press("book");
    }

    public void await() {
        press("wait");
    }

    public void move() {
        press("move");
    }

    public void cancel() {
        press("goCancel");
        press("cancel");
    }

    public void accept() {
        press("accept");
    }

    /** The first of the times that are offered instead. */
    public void takeFirstOther() {
        page().locator("#others button").first().click();
    }

    /** How many times are offered instead. */
    public int others() {
        return page().locator("#others button").count();
    }

    /** The code of the booking that is shown. */
    public String code() {
        return address().replaceAll("^/briefing/|[?].*", "");
    }
}
