package haven.ui.screens;

import com.microsoft.playwright.Locator;
import haven.ui.Visitor;

/** The board of an area. */
public final class BoardScreen extends Screen {

    private final String path;

    public BoardScreen(Visitor visitor, String path) {
        super(visitor);
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }

    /** Orders by one column and shows only what is in this state. */
    public void narrow(String column, String state) {
        choose("column", column);
        choose("state", state);
        press("show");
    }

    /** Waits until this place is in the table. */
    public void has(String place) {
        expect(row(place)).hasCount(1);
    }

    /** Waits until this place is in the table no more. */
    public void hasNot(String place) {
        expect(row(place)).hasCount(0);
    }

    /** Waits until the map shows so many stations in this state. */
    public void draws(String state, int stations) {
        expect(page().locator("#map svg[role=img] .dot." + state)).hasCount(stations);
    }

    /** Waits until the map shows so many stations, whatever their state. */
    public void draws(int stations) {
        expect(page().locator("#map svg[role=img] .dot")).hasCount(stations);
    }

    /** Waits until nothing of this place that is in order can be seen. */
    public void hidesWhatIsFine(String place) {
        expect(row(place).locator("td.fine:visible")).hasCount(0);
        expect(row(place).locator("td:visible").first()).isVisible();
    }

    /** Goes where this column of this place is put right. */
    public void put(String place, String address) {
        row(place).locator("a[href='" + address + "']").click();
    }

    private Locator row(String place) {
        return page().locator("#rows tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page().locator(
                                        "th", new com.microsoft.playwright.Page.LocatorOptions().setHasText(place))));
    }
}
