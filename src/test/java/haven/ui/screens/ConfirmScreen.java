package haven.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import haven.ui.Visitor;

/** Where the link of a letter leads: are these details right? */
public final class ConfirmScreen extends Screen {

    private static final double FINGER = 40;

    private final String path;

    public ConfirmScreen(Visitor visitor, String path) {
        super(visitor);
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }

    /** The one button that confirms: within the width of the screen, and large enough for a finger. */
    public void hasOneButton() {
        expect(id("confirmForm").locator("input[type=submit], button")).hasCount(1);
        var box = id("allRight").boundingBox();
        assertThat(box.height).isGreaterThanOrEqualTo(FINGER);
        assertThat(box.x).isNotNegative();
        assertThat(box.x + box.width).isLessThanOrEqualTo(page().viewportSize().width);
    }

    public void confirm() {
        press("allRight");
    }

    public void hasNothingToPress() {
        expect(id("state")).isVisible();
        expect(id("confirmForm")).hasCount(0);
    }
}
