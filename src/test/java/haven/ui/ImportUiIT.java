package haven.ui;

import haven.TestContacts;
import haven.ui.screens.ImportScreen;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A Regional Security Officer brings a table of contacts, at the desk and on a phone. */
class ImportUiIT extends UiTest {

    private static final String HEADS = "Place,Kind,Name in English,Number 1,First day\n";

    @AfterEach
    void remove() {
        TestContacts.remove("tz-mwanza", "sample = false");
    }

    @Test
    @DisplayName("an RSO at the desk: dry run, the question which day is meant, import, what is wrong")
    void atTheDesk() {
        importing("desk", 120, it -> it);
    }

    @Test
    @DisplayName("an RSO on a phone held upright does the same")
    void onPhone() {
        importing("phone", 3, Visitor::onPhone);
    }

    private void importing(String size, int lines, UnaryOperator<Visitor> how) {
        var rso = how.apply(visitor("rso"));
        var screen = rso.open(it -> new ImportScreen(it, "TZ", "contacts"));
        screen.isAccessible();
        screen.fitsTheWidth();
        screen.picture("import-new-" + size + "-en");
        var table = new StringBuilder(HEADS);
        for (int i = 0; i < lines; i++) {
            table.append("tz-mwanza,Police,Screen %s %d,+44 20 7946 0%03d,03/04/2026%n".formatted(size, i, i));
        }
        screen.check(table + "tz-mwanza,Hospital,Without a number,,2026-01-05\nnowhere,Police,X,+44 20 7946 0001,\n");
        screen.counts("WRONG", lines + 2);
        screen.shows("Which day is that?");
        screen.isAccessible();
        screen.fitsTheWidth();
        screen.picture("import-asks-" + size + "-en");

        screen.answerDayFirst();
        screen.says("The file was checked again");
        screen.counts("NEW", lines);
        screen.counts("WRONG", 2);
        screen.fitsTheWidth();
        screen.picture("import-checked-" + size + "-en");

        screen.apply();
        screen.isDone();
        screen.counts("NEW", lines);
        screen.isAccessible();
        screen.fitsTheWidth();
        screen.picture("import-done-" + size + "-en");
    }
}
