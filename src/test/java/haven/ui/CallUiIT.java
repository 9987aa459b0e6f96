package haven.ui;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestRows;
import haven.call.CalledContacts;
import haven.ui.screens.CallScreen;
import haven.ui.screens.CallSheetScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Calls, by the operations centre at its desk and by a focal point between two meetings. */
class CallUiIT extends UiTest {

    private static final String DIGITS = "+254700000301";

    @AfterEach
    void clean() {
        CalledContacts.removeAll();
    }

    private static long reported(String title, String digits) {
        var id = CalledContacts.add("WARDEN", title, digits);
        TestRows.write("insert into number_report values (?, utc_date() - interval 1 day, 'NO_ANSWER', 1)", id);
        return id;
    }

    @Test
    @DisplayName("DIR-05 the operations centre presses what came of a call, takes it back, presses the right one")
    void operationsCentre() {
        CalledContacts.add("WARDEN", "Call test warden", DIGITS);
        var opcen = visitor("opcen");
        var calls = opcen.open(CallScreen::new);
        calls.narrow("Warden");
        calls.has("Call test warden");
        calls.isAccessible();
        calls.fitsTheWidth();
        calls.note("Call test warden", "No answer");
        calls.says("No answer: Call test warden");
        calls.takeBack();
        calls.hasNothingToTakeBack();
        calls.tells("Call test warden", "Never");
        calls.note("Call test warden", "Answered");
        calls.says("Answered: Call test warden");
        calls.picture("calls-desk-en");
        assertThat(TestRows.one("select outcome from test_call where digits = ?", DIGITS))
                .containsEntry("outcome", "ANSWERED");
    }

    @Test
    @DisplayName(
            "XCT-12 a focal point fills in the sheet on a phone, loses the network, and all is sent when it is back")
    void focalPoint() {
        var right = reported("Call test one", "+254700000302");
        var changed = reported("Call test two", "+254700000303");
        var focal = visitor("focal.ke").onPhone();
        var sheet = focal.open(CallSheetScreen::new);
        sheet.isAccessible();
        sheet.fitsTheWidth();
        sheet.picture("call-sheet-phone-en");
        sheet.printsWithLines();

        focal.withoutNetwork(true);
        sheet.fill(right, "ANSWERED");
        sheet.fill(changed, "CHANGED");
        sheet.changed(changed, "NUMBER");
        sheet.send();
        sheet.waitsForNetwork();
        assertThat(TestRows.number("select count(*) from test_call where contact_id in (?, ?)", right, changed))
                .isZero();

        focal.withoutNetwork(false);
        sheet.says("All results are recorded");
        assertThat(TestRows.one("select verified_by from contact where id = ?", right))
                .containsEntry("verified_by", "CALLED");
        assertThat(TestRows.one("select changed from test_call where contact_id = ?", changed))
                .containsEntry("changed", "NUMBER");
    }

    @Test
    @DisplayName("XCT-12 what was filled in is there again after the page was closed by mistake")
    void closedByMistake() {
        var one = reported("Call test one", "+254700000302");
        var focal = visitor("focal.ke").onPhone();
        var sheet = focal.open(CallSheetScreen::new);
        sheet.fill(one, "NO_ANSWER");
        focal.newWindow();
        sheet = focal.open(CallSheetScreen::new);
        sheet.isFilled(one, "NO_ANSWER");
    }
}
