package haven.ui.screens;

import haven.ui.Visitor;

/** "Something is wrong here". */
public final class ProblemScreen extends Screen {

    public ProblemScreen(Visitor visitor) {
        super(visitor);
    }

    @Override
    public String path() {
        return "/problem";
    }

    public String about() {
        return id("about").innerText();
    }

    public void send(String text) {
        type("what", text);
        press("send");
    }
}
