package haven.ui.screens;

import haven.ui.Visitor;

/** The sign-in page. */
public final class LoginScreen extends Screen {

    public LoginScreen(Visitor visitor) {
        super(visitor);
    }

    @Override
    public String path() {
        return "/login";
    }

    public String username() {
        return id("username").inputValue();
    }

    /** Goes to where a forgotten password is asked for. */
    public void forgotten() {
        press("goForgotten");
    }

    /** Goes to where a code from paper is typed. */
    public void withCode() {
        press("goCode");
    }

    /** Fills in the form and sends it. */
    public void signIn(String username, String password) {
        type("username", username);
        type("password", password);
        press("signIn");
    }
}
