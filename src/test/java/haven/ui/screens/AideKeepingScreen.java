package haven.ui.screens;

import com.microsoft.playwright.Locator;
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

    /** Shows only the places with this gap. */
    public void narrowTo(String words) {
        id("gap").click();
        page().locator("[id='gap_panel'] li")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
        press("show");
    }

    /** Waits until the list has no line with these words. */
    public void listsNo(String words) {
        expect(id("gapTable")).not().containsText(words);
    }

    public void enter(String link) {
        press(link);
    }

    /** Opens a service of the draft by its title; not what was taken out. */
    public void openService(String title) {
        page().locator("#services > ul > li")
                .filter(new Locator.FilterOptions().setHasText(title))
                .locator("a.go")
                .click();
    }

    public void rename(String title) {
        type("contactTitleEn", title);
        press("saveService");
    }

    public void replaceNumber(String number) {
        type("contactNumber1", number);
        press("saveService");
    }

    /** That this service was called just now, and all of it is right. */
    public void check() {
        press("check");
    }

    /** What the page of a service says about its last check. */
    public String checked() {
        return id("checked").innerText();
    }

    /** The day on which the Security Management Team approved it, as a date field takes it. */
    public void approve(String day) {
        type("approvedOn", day);
        press("saveSteps");
    }

    /** Says beside the draft which edition readers see, and that the draft is another. */
    public void isBeside(String edition) {
        expect(id("published")).containsText(edition);
        expect(id("changedSince")).isVisible();
    }

    public void lacks(String gap) {
        expect(id("gaps")).containsText(gap);
    }

    /** Opens an edition of the past. */
    public void openEdition(int number) {
        id("editions").locator("summary").click();
        id("editions").locator("a[href$='/edition/" + number + "']").first().click();
    }

    /** The oldest row of an edition: as it was when it was released. */
    public void showAsReadersSaw() {
        page().locator("#rows a[href*='preview?edition=']").last().click();
    }

    public void takeUp() {
        press("takeUp");
    }
}
