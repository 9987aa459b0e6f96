package haven.ui.screens;

import com.microsoft.playwright.Locator;
import haven.ui.Visitor;

/** Letters and how they went, for administrators. */
public final class MailsScreen extends Screen {

    public MailsScreen(Visitor visitor) {
        super(visitor);
    }

    @Override
    public String path() {
        return "/mails";
    }

    public void lists(String text) {
        expect(letter(text)).hasCount(1);
    }

    public void listsNoMore(String text) {
        expect(letter(text)).hasCount(0);
    }

    /** One of {@code WAITING}, {@code DEAD}, {@code SENT}, {@code DISCARDED}. */
    public void show(String state) {
        press("show" + state);
    }

    /** Presses a button of the letter with this text. */
    public void press(String text, String button) {
        letter(text).locator("[id$=':" + button + "']").click();
    }

    private Locator letter(String text) {
        return id("mails").locator("tbody tr").filter(new Locator.FilterOptions().setHasText(text));
    }
}
