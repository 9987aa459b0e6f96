package haven.ui.screens;

import haven.ui.Visitor;

/** The pages on which an Aide-Memoire is written, read once more and released. */
public final class AideKeepingScreen extends Screen {

    private final String code;

    public AideKeepingScreen(Visitor visitor, String code) {
        super(visitor);
        this.code = code;
    }

    @Override
    public String path() {
        return "/keep/" + code + "/help?lang=en";
    }

    public void addService(String group, String title, String number) {
        press("addService");
        choose("group", group);
        type("contactTitleEn", title);
        type("contactNumber1", number);
        press("saveService");
    }

    public void write(String english, String french) {
        type("steps-en", english);
        type("steps-fr", french);
        press("saveSteps");
    }

    /** Changes a text of the page with all translations. */
    public void translate(String passage, String language, String text) {
        type("w-" + passage + "-" + language, text);
        press("saveWords");
    }

    /** What is said about this language of this text. */
    public void hints(String passage, String language, String hint) {
        expect(id("w-" + passage + "-" + language + "-hint")).containsText(hint);
    }

    public void stillRight(String passage, String language) {
        press("ok-" + passage + "-" + language);
    }

    public void propose(String note) {
        type("note", note);
        press("propose");
    }

    /** Nobody releases what they proposed. */
    public void cannotRelease() {
        expect(id("releaseForm")).hasCount(0);
        expect(id("takeBackForm")).isVisible();
    }

    public void release() {
        press("publish");
    }

    public void sendBack(String reason) {
        id("sendingBack").locator("summary").click();
        type("reason", reason);
        press("sendBack");
    }

    /** What is missing most stands there as a chart. */
    public void hasChart() {
        expect(id("chart")).isVisible();
        expect(id("gapTable")).isVisible();
    }

    public void enter(String link) {
        press(link);
    }
}
