package haven.ui.screens;

import com.microsoft.playwright.options.SelectOption;
import haven.ui.Visitor;

/** The custodians and kits of a station, as their keepers see them. */
public final class CustodianScreen extends Screen {

    private final String station;

    public CustodianScreen(Visitor visitor, String station) {
        super(visitor);
        this.station = station;
    }

    @Override
    public String path() {
        return "/keep/" + station + "/custodians";
    }

    /** @param on the day on which the Security Management Team decided, such as 2026-01-31 */
    public void designate(String title, String number, String on) {
        type("designatedOn", on);
        type("contactTitleEn", title);
        type("contactNumber1", number);
        pick("asked", "I called");
        press("saveCustodian");
    }

    /** The message beside the day of the designation. */
    public void refusesDay(String words) {
        expect(id("designatedOn-error")).containsText(words);
        expect(id("designatedOn")).hasAttribute("aria-invalid", "true");
    }

    public void enterKit(String seal, String expires, String custodian, String place) {
        type("kitBatch", "SAMPLE");
        type("kitSeal", seal);
        type("kitExpires", expires);
        pick("kitCustodian", custodian);
        type("kitPlace", place);
        press("saveKit");
    }

    /** Says that it is to be replaced since this month. */
    public void replaceKit(String label) {
        pick("kitToReplace", label);
        id("kitReordered").check();
        press("replaceKit");
    }

    public void handOver(String from, String to) {
        pick("handOverFrom", from);
        pick("handOverTo", to);
        press("handOverNow");
    }

    /** Waits until the list of kits says this about one of them. */
    public void tells(String seal, String words) {
        expect(id("kits")
                        .locator("ul.queue li")
                        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(seal)))
                .containsText(words);
    }

    private void pick(String id, String label) {
        id(id).selectOption(new SelectOption().setLabel(label));
    }
}
