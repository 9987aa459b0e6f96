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

    /** Whether the last topic of the form that is opened is ticked. */
    public boolean lastTicked(String form) {
        return id(form).locator("input[type=checkbox]").last().isChecked();
    }

    public void tickLast(String form) {
        id(form).locator("input[type=checkbox]").last().check();
    }

    /** Takes the tick off the last topic of all, and saves. */
    public void tellAllButLast() {
        id("all").locator("input[type=checkbox]").last().uncheck();
        tellAll();
    }

    /** Looks for somebody without a booking. */
    public void look(String name) {
        type("q", name);
        press("find");
    }

    /** Says of the only one found that they came. */
    public void addFound(String name) {
        look(name);
        id("others").locator("button").click();
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
