package haven.ui;

import static org.assertj.core.api.Assertions.assertThat;

import haven.custodian.MadeCustodians;
import haven.ui.screens.AnyScreen;
import haven.ui.screens.BoardScreen;
import haven.ui.screens.CustodianScreen;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Between two meetings: a focal point with a phone held upright, an officer at the desk. */
class CustodianUiIT extends UiTest {

    /** A station of the focal point's country that the demo cast says nothing about. */
    private static final String STATION = "ke-nakuru";

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Africa/Nairobi"));
    private static final String FIRST = "SAMPLE First custodian";
    private static final String SECOND = "SAMPLE Second custodian";

    @AfterEach
    void clean() {
        MadeCustodians.removeAll(STATION);
    }

    @Test
    @DisplayName(
            "PEP-03, PEP-06, PEP-10 a focal point on a phone designates with the SMT’s day, adds a kit, marks it, hands over; an officer at the desk sees PEP-05 cover and register")
    void phoneAndDesk() {
        var page = visitor("focal.ke").onPhone().open(it -> new CustodianScreen(it, STATION));
        page.designate(FIRST, "+254 712 000 001", TODAY.plusDays(1).toString());
        page.refusesDay("has not decided this yet");
        page.fitsTheWidth();
        page.picture("custodians-refused-phone-en");
        page.designate(FIRST, "+254 712 000 001", TODAY.minusDays(3).toString());
        page.says("The custodian is recorded");
        page.designate(SECOND, "+254 712 000 002", TODAY.toString());
        page.says("The custodian is recorded");

        page.enterKit("NAK-1", TODAY.plusYears(1).toString(), FIRST, "Medical room, safe");
        page.says("Saved");
        page.tells("NAK-1", "Sealed");
        page.enterKit("NAK-2", TODAY.plusYears(1).toString(), FIRST, "Guard post, safe");
        page.says("Saved");
        page.replaceKit("SAMPLE / NAK-2");
        page.says("Saved");
        page.tells("NAK-2", "To be replaced");
        page.tells("NAK-2", "A new one was asked for");

        page.handOver(FIRST, SECOND);
        page.says("The kits are handed over");
        page.tells("NAK-1", SECOND);
        page.isAccessible();
        page.fitsTheWidth();
        page.picture("custodians-phone-en");

        desk();
    }

    private void desk() {
        var rso = visitor("rso");
        var cover = rso.open(it -> new AnyScreen(it, "/keep/KE/cover"));
        cover.shows("Nakuru");
        cover.shows("2, needed: 2");
        cover.isAccessible();
        cover.fitsTheWidth();
        cover.picture("cover-desk-en");
        cover.follow("/keep/KE?column=cover");
        var map = new BoardScreen(rso, "/keep/KE");
        map.has("Nakuru");
        map.draws(3);

        var register = rso.open(it -> new AnyScreen(it, "/keep/KE/kits"));
        register.shows("NAK-1");
        register.shows("NAK-2");
        register.shows("since");
        assertThat(register.text()).contains("Guard post, safe", SECOND).doesNotContain(FIRST);
        register.isAccessible();
        register.fitsTheWidth();
        register.picture("kits-desk-en");
    }
}
