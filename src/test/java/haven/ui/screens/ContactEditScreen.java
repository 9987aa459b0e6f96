package haven.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import haven.ui.Visitor;

/** One emergency contact, as its keepers see it. */
public final class ContactEditScreen extends Screen {

    private final String place;
    private final long contact;

    public ContactEditScreen(Visitor visitor, String place, long contact) {
        super(visitor);
        this.place = place;
        this.contact = contact;
    }

    @Override
    public String path() {
        return "/keep/" + place + "/contacts?edit=" + contact;
    }

    public void typeNumber(String number) {
        type("contactNumber1", number);
    }

    public void typeOrganization(String organization) {
        type("contactOrganization", organization);
    }

    /** Opens it again, as it is now. */
    public void again() {
        page().navigate(path());
    }

    public void save() {
        press("save");
    }

    /** Beside each other: what it says now, and what was typed. */
    public void showsBoth(String now, String typed) {
        var line = id("differences")
                .locator("tbody tr")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(typed));
        expect(line).containsText(now);
    }

    public void hasNumber(String number) {
        assertThat(id("contactNumber1").inputValue()).isEqualTo(number);
    }

    public void hasOrganization(String organization) {
        assertThat(id("contactOrganization").inputValue()).isEqualTo(organization);
    }
}
