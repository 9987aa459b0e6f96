package haven.ui.screens;

import haven.ui.Visitor;

/** The pages at which somebody comes to a password: the question, the link, the code. */
public final class PasswordScreen extends Screen {

    private final String path;

    public PasswordScreen(Visitor visitor, String path) {
        super(visitor);
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }

    /** On /forgotten: asks for a link. */
    public void ask(String who) {
        type("who", who);
        press("ask");
    }

    /** Whose password is chosen here. */
    public String username() {
        return id("ownName").innerText();
    }

    /** Chooses it and presses the one button. */
    public void choose(String password) {
        type("password", password);
        press("choose");
    }

    /** On /welcome: the same with what stands on the paper. */
    public void choose(String username, String code, String password) {
        type("code", code); // first, because the sign-in page, from where one comes, has a user name as well
        type("username", username);
        choose(password);
    }
}
