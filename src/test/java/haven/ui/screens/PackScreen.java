package haven.ui.screens;

import haven.paper.OpenedPdf;
import haven.ui.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** The briefing pack of a station. */
public final class PackScreen extends Screen {

    private final String station;

    public PackScreen(Visitor visitor, String station) {
        super(visitor);
        this.station = station;
    }

    @Override
    public String path() {
        return "/briefing/pack/" + station;
    }

    /** Fetches it as paper, and waits until it is here. */
    public OpenedPdf paper() {
        try {
            return OpenedPdf.of(Files.readAllBytes(
                    page().waitForDownload(() -> press("packPdf")).path()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
