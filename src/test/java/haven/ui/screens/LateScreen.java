package haven.ui.screens;

import haven.ui.Visitor;

/** A briefing without a booking, to be recorded at a station. */
public final class LateScreen extends Screen {

    private final String path;

    public LateScreen(Visitor visitor, String path) {
        super(visitor);
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }

    public void look(String name) {
        type("q", name);
        press("find");
    }

    public void chooseFirst() {
        id("found").locator("a.go").first().click();
    }

    /** Says on which day it was, and records it. */
    public void on(String day) {
        type("day", day);
        press("record");
    }
}
