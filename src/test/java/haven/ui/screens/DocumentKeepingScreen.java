package haven.ui.screens;

import com.microsoft.playwright.Route;
import haven.ui.Visitor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The pages on which a document is added and changed. */
public final class DocumentKeepingScreen extends Screen {

    private final String path;

    public DocumentKeepingScreen(Visitor visitor, String path) {
        super(visitor);
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }

    public void describe(String type, String title) {
        id("type").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(type));
        type("title", title);
        choose("language", "en");
    }

    public void chooseFile(Path file) {
        id("file").setInputFiles(file);
    }

    /** Sends the first file; without JavaScript the browser does it by itself. */
    public void add() {
        press("add");
    }

    /** The same, held up on the way to see that the page tells how far it is. */
    public void addAndWatch() {
        watch("add");
    }

    /** Sends the next version. */
    public void upload() {
        press("uploadVersion");
    }

    private void watch(String button) {
        List<Route> held = new ArrayList<>();
        page().route(address -> true, route -> {
            if ("POST".equals(route.request().method())) {
                held.add(route);
            } else {
                route.resume();
            }
        });
        press(button);
        expect(page().locator("#upload progress")).isVisible();
        expect(page().locator("#upload [role=status]")).isVisible();
        expect(id(button)).isDisabled();
        isAccessible();
        page().unrouteAll();
        held.forEach(Route::resume);
    }

    /** The message beside this field, which is marked as wrong. */
    public void refuses(String field, String text) {
        expect(id(field + "-error")).containsText(text);
        expect(id(field)).hasAttribute("aria-invalid", "true");
        isAccessible();
    }

    public void release(String changed, boolean material) {
        type("changed", changed);
        id("material").setChecked(material);
        press("releaseVersion");
    }

    public void withdraw(int number, String reason) {
        choose("withdrawNumber", String.valueOf(number));
        type("reason", reason);
        press("withdrawVersion");
    }

    /** The document's id, from the address. */
    public long document() {
        return Long.parseLong(address().replaceFirst("^/document/([0-9]+).*", "$1"));
    }
}
