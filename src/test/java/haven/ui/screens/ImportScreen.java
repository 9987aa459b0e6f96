package haven.ui.screens;

import com.microsoft.playwright.options.FilePayload;
import haven.ui.Visitor;
import java.nio.charset.StandardCharsets;

/** Where a table is sent, and what becomes of it. */
public final class ImportScreen extends Screen {

    private final String path;

    public ImportScreen(Visitor visitor, String place, String kind) {
        super(visitor);
        this.path = "/keep/" + place + "/import?kind=" + kind;
    }

    @Override
    public String path() {
        return path;
    }

    public void check(String csv) {
        id("file").setInputFiles(new FilePayload("contacts.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        press("check");
        expect(id("state")).isVisible();
    }

    public void apply() {
        press("import");
    }

    public void isDone() {
        expect(page().locator("#state[data-state=DONE]")).isVisible();
    }

    public void counts(String state, int lines) {
        expect(id("count" + state)).hasText(String.valueOf(lines));
    }

    public void answerDayFirst() {
        press("dayFirst");
    }
}
