package haven.ui.screens;

import haven.ui.Visitor;
import java.util.List;

/** The forms in which a keeper writes about a duty station. */
public final class StationEditScreen extends Screen {

    private final String path;

    public StationEditScreen(Visitor visitor, String code) {
        super(visitor);
        this.path = "/station/" + code + "/edit";
    }

    @Override
    public String path() {
        return path;
    }

    public void placeInArea(String name) {
        type("areaName", name);
        press("placeInArea");
    }

    /** The words of the rating scale. */
    public List<String> levels() {
        return id("ratingLevel").locator("option:not([value=''])").allInnerTexts();
    }

    public void rate(String level, String from, String source) {
        id("ratingLevel").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(level));
        type("ratingFrom", from);
        type("ratingSource", source);
        press("rate");
    }

    /** The message beside the day, which is marked as wrong, with what was typed still there. */
    public void refusesDay(String source) {
        expect(id("ratingFrom")).hasAttribute("aria-invalid", "true");
        expect(id("ratingFrom-error")).not().isEmpty();
        expect(id("ratingSource")).hasValue(source);
    }
}
