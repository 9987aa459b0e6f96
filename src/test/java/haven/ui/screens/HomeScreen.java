package haven.ui.screens;

import haven.ui.Visitor;

/** The start page. */
public final class HomeScreen extends Screen {

    public HomeScreen(Visitor visitor) {
        super(visitor);
    }

    @Override
    public String path() {
        return "/";
    }

    /** Goes through one of the doors: {@code doorHelp}, {@code doorDocuments}. */
    public void enter(String door) {
        press(door);
    }

    /** Waits until the news of my country's documents tell this. */
    public void newsTell(String text) {
        expect(id("newDocuments")).containsText(text);
    }

    public void newsDoNotTell(String text) {
        expect(id("newDocuments")).not().containsText(text);
    }
}
