package haven.ui.screens;

import haven.ui.Visitor;

/** Who I am here, and where I am signed in. */
public final class AccountScreen extends Screen {

    public AccountScreen(Visitor visitor) {
        super(visitor);
    }

    @Override
    public String path() {
        return "/account";
    }

    public void signOutEverywhere() {
        press("signOutEverywhere");
    }

    /** How many places are listed at which one is signed in. */
    public int devices() {
        return page().locator("#deviceForm li").count();
    }

    /** Signs out the first of the others. */
    public void signOutOther() {
        page().locator("#deviceForm input[type=submit]").first().click();
    }

    public void changePassword(String current, String password) {
        type("currentPassword", current);
        type("password", password);
        press("changePassword");
    }
}
