package haven.ui.screens;

import haven.ui.Visitor;

/** The bar that warns before a sign-in ends, on whatever page it stands; the visitor has a clock of their own. */
public final class StayBar extends Screen {

    private final String path;

    public StayBar(Visitor visitor, String path) {
        super(visitor);
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }

    /** This much time passes for the page ({@code 11:56:00}), and nothing happens in it. */
    public void wait(String time) {
        page().clock().fastForward(time);
    }

    public void isQuiet() {
        expect(id("stay")).isEmpty();
    }

    public void warns(String text) {
        expect(id("stay")).containsText(text);
        expect(id("stay")).isVisible();
    }

    public void stay() {
        press("stayHere");
    }

    /** Types without sending. */
    public void fillIn(String id, String text) {
        type(id, text);
    }

    public void holds(String id, String text) {
        expect(id(id)).hasValue(text);
    }

    public void send(String button) {
        press(button);
    }
}
