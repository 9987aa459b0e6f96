package haven.ui.screens;

import haven.ui.Visitor;

/** One duty station. */
public final class StationScreen extends Screen {

    private final String path;

    public StationScreen(Visitor visitor, String code) {
        super(visitor);
        this.path = "/station/" + code;
    }

    @Override
    public String path() {
        return path;
    }

    public void isRated(String level, String source) {
        expect(id("rating")).containsText(level);
        expect(id("rating")).containsText(source);
    }

    /** Opens the history of ratings and finds this in it. */
    public void wasRated(String level, String source) {
        id("ratingHistory").locator("summary").click();
        expect(id("ratingHistory").locator("dl")).isVisible();
        expect(id("ratingHistory")).containsText(level);
        expect(id("ratingHistory")).containsText(source);
    }

    public void edit() {
        press("editStation");
    }
}
