package haven.ui.screens;

import haven.ui.Visitor;

/** A session for who gives it: who came, what they were told. */
public final class AttendanceScreen extends Screen {

    private final long session;

    public AttendanceScreen(Visitor visitor, long session) {
        super(visitor);
        this.session = session;
    }

    @Override
    public String path() {
        return "/briefing/session/" + session;
    }

    /** The button beside somebody's name. @param what {@code came}, {@code missed} or {@code back} */
    public void tap(String person, String what) {
        row(person).locator("button[value$='/" + what + "']").click();
    }

    public void allCame() {
        press("allCame");
    }

    public void tellAll() {
        press("tell");
    }

    /** Opens somebody's own topics, takes the tick off the last one, and says why. */
    public void exceptLast(String person, String remark) {
        openTopics(person);
        id("one").locator("input[type=checkbox]").last().uncheck();
        describe(remark);
    }

    public void openTopics(String person) {
        row(person).locator("a.go").click();
    }

    /** Saves the topics that are opened, with a remark. */
    public void describe(String remark) {
        type("remark", remark);
        press("describe");
    }

    public void confirm() {
        press("confirm");
    }

    private com.microsoft.playwright.Locator row(String person) {
        return id("people")
                .locator("li")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(person));
    }
}
