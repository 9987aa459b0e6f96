package haven.ui.screens;

import com.microsoft.playwright.Download;
import haven.ui.Visitor;
import java.nio.file.Path;

/** One document as its readers see it. */
public final class DocumentScreen extends Screen {

    private final String path;

    public DocumentScreen(Visitor visitor, String path) {
        super(visitor);
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }

    /** Fetches the file behind "open", as the browser would show it in the same window. */
    public byte[] read() {
        return page().request().get(id("open").getAttribute("href")).body();
    }

    /** Presses "download" and waits until the file is here. */
    public Path download() {
        Download download = page().waitForDownload(() -> press("open"));
        return download.path();
    }

    public void isSuperseded() {
        expect(id("superseded")).isVisible();
    }

    public void goToCurrent() {
        press("current");
    }

    public void edit() {
        press("edit");
    }
}
