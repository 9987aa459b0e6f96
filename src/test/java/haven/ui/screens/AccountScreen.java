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
}
