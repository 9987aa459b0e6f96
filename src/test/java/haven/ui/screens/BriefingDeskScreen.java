package haven.ui.screens;

import com.microsoft.playwright.options.SelectOption;
import haven.ui.Visitor;
import java.util.Map;

/** The pages of those who give briefings. */
public final class BriefingDeskScreen extends Screen {

    private final String path;

    public BriefingDeskScreen(Visitor visitor, String path) {
        super(visitor);
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }

    /** Fills these fields and presses the button. */
    public void send(Map<String, String> fields, String button) {
        fields.forEach((field, value) -> {
            if ("select-one".equals(id(field).evaluate("e => e.type"))) {
                id(field).selectOption(new SelectOption().setValue(value));
            } else {
                type(field, value);
            }
        });
        press(button);
    }

    public void unfold(String details) {
        id(details).locator("summary").click();
    }

    public void tick(String field) {
        id(field).setChecked(true);
    }

    public void choose(String field, String label) {
        id(field).selectOption(new SelectOption().setLabel(label));
    }

    public void press(String button) {
        super.press(button);
    }

    /** Draws the session of this briefer two slots of half an hour down, and waits until the portal asks. */
    public void draw(String title) {
        var event = page().locator(
                        ".fc-timegrid-event", new com.microsoft.playwright.Page.LocatorOptions().setHasText(title))
                .first();
        event.scrollIntoViewIfNeeded();
        var box = event.boundingBox();
        var slot = page().locator(".fc-timegrid-slot-lane").first().boundingBox();
        var mouse = page().mouse();
        mouse.move(box.x + box.width / 2, box.y + 4);
        mouse.down();
        mouse.move(box.x + box.width / 2, box.y + 4 + slot.height / 2);
        mouse.move(
                box.x + box.width / 2,
                box.y + 4 + 2 * slot.height,
                new com.microsoft.playwright.Mouse.MoveOptions().setSteps(8));
        mouse.up();
        expect(id("moving")).isVisible();
    }

    /** Turns to the week that has this day, where the one that is shown has not. */
    public void goTo(java.time.LocalDate day) {
        var column = page().locator(".fc-timegrid-col[data-date='" + day + "']");
        expect(page().locator(".fc-timegrid-col").first()).isAttached();
        if (column.count() == 0) {
            page().locator(".fc-next-button").click();
        }
        expect(column).isAttached();
    }

    /** Waits until the calendar shows a session of this title. */
    public void has(String title) {
        expect(page().locator(".fc-event", new com.microsoft.playwright.Page.LocatorOptions().setHasText(title))
                        .first())
                .isVisible();
    }
}
