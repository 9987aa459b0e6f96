package haven.ui.screens;

import com.microsoft.playwright.Locator;
import haven.ui.Visitor;

/** Another time for a briefing, proposed or answered; and the link by which one says whether one comes. */
public final class ProposalScreen extends Screen {

    private final String path;

    public ProposalScreen(Visitor visitor, String path) {
        super(visitor);
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }

    /** Presses the button or link with this id. */
    public void go(String id) {
        press(id);
    }

    /** Proposes a time of one's own choice. */
    public void propose(String day, String time, String note) {
        type("day", day);
        type("time", time);
        type("ownNote", note);
        press("proposeOwn");
    }

    /** Waits until it says how it stands. */
    public void stands(String text) {
        expect(id("state")).containsText(text);
    }

    /** Whether there is something with this id. */
    public void offers(String id, boolean there) {
        Locator found = id(id);
        expect(found).hasCount(there ? 1 : 0);
    }
}
