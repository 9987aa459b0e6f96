package haven.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import haven.ui.Visitor;

/** The emergency card of a station: where it is taken, and the copy that the browser keeps. */
public final class CardScreen extends Screen {

    private final String path;

    public CardScreen(Visitor visitor, String path) {
        super(visitor);
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }

    public void keep() {
        id("keep").click();
        expect(id("open")).isVisible();
    }

    /** The second, explicit choice. */
    public void keepMore() {
        expect(id("more")).isVisible();
        id("keepMore").click();
        expect(id("said")).containsText("whole information");
    }

    /** Opens the kept copy as its owner would, from a bookmark. */
    public void openCopy() {
        page().navigate("/card/ke-nairobi");
    }

    public void hasNumbersToCall() {
        assertThat(page().locator("main a[href^='tel:']").count()).isPositive();
    }

    public boolean hasFirstSteps() {
        return page().locator("main ol.steps li").count() > 0;
    }

    public void clear() {
        id("clear").click();
        expect(id("said")).containsText("removed");
    }

    public void titleIsNeutral() {
        assertThat(page().title()).isEqualTo("Emergency card, Nairobi");
    }
}
