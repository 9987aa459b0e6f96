package haven.ui;

import haven.TestBriefings;
import haven.TestPeople;
import haven.TestRows;
import haven.ui.screens.LoginScreen;
import haven.ui.screens.WithoutBriefingScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** BRF-12: who must be briefed, for a focal point of Lesotho on a phone and in Arabic. */
class WithoutBriefingUiIT extends UiTest {

    private static final String CODE = "ls-maseru";

    @BeforeEach
    void people() {
        var aloe = TestPeople.add("IT-WB1", "Aloe", CODE);
        TestPeople.duty(aloe, "COUNTRY_SECURITY_FOCAL_POINT", "/world/nairobi/LS/", null);
        TestPeople.account(aloe, "it.wb.aloe");
        TestRows.write("insert into briefing_rule (scope, from_date, deadline_hours, before_movement, source, version)"
                + " values ('/world/nairobi/LS/', '2024-01-01', 24, true, 'SAMPLE manual, part 3', 1)");
        TestPeople.add("IT-WB2", "Birch", CODE);
    }

    @AfterEach
    void clean() {
        TestRows.write("delete from briefing_rule where scope = '/world/nairobi/LS/'");
        TestRows.write("delete from letter where once like 'briefing.%'");
        TestBriefings.removeAll();
        TestPeople.removeAll();
    }

    private WithoutBriefingScreen at(Visitor visitor) {
        visitor.open("/briefing/people", LoginScreen::new).signIn("it.wb.aloe", TestPeople.PASSWORD);
        var list = new WithoutBriefingScreen(visitor);
        list.isHere();
        return list;
    }

    @Test
    @DisplayName("BRF-12 on a phone a focal point finds somebody without a briefing and reminds them by mail")
    void phone() {
        var list = at(visitor().onPhone());
        list.look("birch");
        list.listsOnly("Ines Birch");
        list.fitsTheWidth();
        list.isAccessible();
        list.picture("briefing-people-phone-en");
        list.remind();
        list.saysReminded();
    }

    @Test
    @DisplayName("BRF-12 in Arabic at 1280 px: mirrored, accessible, nothing sticks out")
    void arabic() {
        var list = at(visitor().inLanguage("ar"));
        list.look("birch");
        list.listsOnly("Ines Birch");
        list.fitsTheWidth();
        list.isAccessible();
        list.picture("briefing-people-desk-ar");
    }
}
