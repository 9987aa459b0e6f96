package haven.ui.screens;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import haven.ui.Visitor;
import java.util.List;

/** The page on which a focal point makes a code and prints it. */
public final class CodeScreen extends Screen {

    private final long account;

    public CodeScreen(Visitor visitor, long account) {
        super(visitor);
        this.account = account;
    }

    @Override
    public String path() {
        return "/account-code/" + account;
    }

    /** Presses the button and reads the code from the page. */
    public String make() {
        press("make");
        return page().locator(".code").first().innerText();
    }

    /** The languages in which the sheet is written, in order. */
    public List<String> languages() {
        return page().locator(".sheet").all().stream()
                .map(sheet -> sheet.getAttribute("lang"))
                .toList();
    }

    public void onPaper() {
        page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    }
}
