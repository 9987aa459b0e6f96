package haven.ui.screens;

import haven.paper.OpenedPdf;
import haven.ui.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** A record, as whoever was briefed or briefs sees it. */
public final class RecordScreen extends Screen {

    private final long record;

    public RecordScreen(Visitor visitor, long record) {
        super(visitor);
        this.record = record;
    }

    @Override
    public String path() {
        return "/briefing/record/" + record;
    }

    public void agree() {
        press("agree");
    }

    /** For the briefer's side, long after the session. */
    public void confirmLate() {
        press("confirmLate");
    }

    /** Fetches the paper, and waits until it is here. */
    public OpenedPdf paper() {
        try {
            return OpenedPdf.of(Files.readAllBytes(
                    page().waitForDownload(() -> press("pdf")).path()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
