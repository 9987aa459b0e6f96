package haven.ui.screens;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import haven.ui.Visitor;

/** Twenty minutes of calls. */
public final class CallSheetScreen extends Screen {

    public CallSheetScreen(Visitor visitor) {
        super(visitor);
    }

    @Override
    public String path() {
        return "/work/calls?minutes=20";
    }

    /** Chooses what came of the call of this entry. */
    public void fill(long contact, String result) {
        page().locator("input[name='r" + contact + "'][value='" + result + "']").check();
    }

    /** Chooses what changed. */
    public void changed(long contact, String what) {
        choose("w" + contact, what);
    }

    /** Waits until this is chosen for the entry. */
    public void isFilled(long contact, String result) {
        expect(page().locator("input[name='r" + contact + "'][value='" + result + "']"))
                .isChecked();
    }

    public void send() {
        press("takeAllBack");
    }

    /** Waits until it is said that there is no network. */
    public void waitsForNetwork() {
        expect(id("offline")).isVisible();
    }

    /** On paper: each call with a line to write on, and no buttons. */
    public void printsWithLines() {
        page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        expect(page().locator(".write").first()).isVisible();
        expect(id("takeAllBack")).isHidden();
        fitsTheWidth();
        page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }
}
