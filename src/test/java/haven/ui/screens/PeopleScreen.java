package haven.ui.screens;

import com.microsoft.playwright.Locator;
import haven.ui.Visitor;

/** The list of people. */
public final class PeopleScreen extends Screen {

    public PeopleScreen(Visitor visitor) {
        super(visitor);
    }

    @Override
    public String path() {
        return "/people";
    }

    /** Types words into the filter and shows who fits. */
    public void look(String words) {
        type("words", words);
        press("show");
    }

    public void lists(String text) {
        expect(rows().filter(new Locator.FilterOptions().setHasText(text))).hasCount(1);
    }

    public void listsOnly(String text) {
        expect(rows()).hasCount(1);
        lists(text);
    }

    /** The addresses of the files follow the filter. */
    public void exports(String words) {
        expect(id("exportCsv")).hasAttribute("href", "/people/export?format=csv&words=" + words);
        expect(id("exportXlsx")).hasAttribute("href", "/people/export?format=xlsx&words=" + words);
    }

    public void open(String name) {
        rows().locator("a", new Locator.LocatorOptions().setHasText(name))
                .first()
                .click();
    }

    public void startNew() {
        press("newPerson");
    }

    private Locator rows() {
        return id("people").locator("tbody tr");
    }
}
