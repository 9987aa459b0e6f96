package haven.ui.screens;

import haven.paper.OpenedPdf;
import haven.ui.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Zones and wardens of a station, as their keepers see them. */
public final class WardenScreen extends Screen {

    private final String station;

    public WardenScreen(Visitor visitor, String station) {
        super(visitor);
        this.station = station;
    }

    @Override
    public String path() {
        return "/keep/" + station + "/wardens";
    }

    public void add(String name, String area) {
        type("name", name);
        type("area", area);
        press("saveZone");
    }

    public void appoint(String zone, String person, String number, boolean alternate) {
        id("appointZone").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(zone));
        id("appointPerson").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(person));
        id("alternate").setChecked(alternate);
        type("number", number);
        press("appoint");
    }

    /** Puts somebody who has no zone into one. */
    public void cover(String person, String zone) {
        id("uncovered").getByLabel(person).check();
        id("toZone").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(zone));
        press("cover");
    }

    public void goToTree() {
        press("goTree");
    }

    /** On the call tree: fetches the paper, and waits until it is here. */
    public OpenedPdf paper() {
        try {
            return OpenedPdf.of(Files.readAllBytes(
                    page().waitForDownload(() -> press("pdf")).path()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** On the call tree. */
    public void openNumbers() {
        press("open");
    }
}
