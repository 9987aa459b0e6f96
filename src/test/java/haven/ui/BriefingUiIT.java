package haven.ui;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestBriefings;
import haven.TestPeople;
import haven.TestRows;
import haven.ui.screens.AnyScreen;
import haven.ui.screens.BriefingScreen;
import haven.ui.screens.LoginScreen;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Staff book on a phone held upright, without JavaScript; a focal point for who has no e-mail. At Maseru. */
class BriefingUiIT extends UiTest {

    private static final String CODE = "ls-maseru";
    private long briefer;

    @BeforeEach
    void people() {
        var aloe = TestPeople.add("IT-BR1", "Aloe", CODE);
        var scope = TestRows.all("""
                        select concat('/world/', g.code, '/', c.code, '/', s.code, '/') as scope from duty_station s
                        join country c on c.id = s.country_id join region g on g.id = c.region_id where s.code = ?
                        """, CODE).get(0).get("scope").toString();
        TestPeople.duty(aloe, "COUNTRY_SECURITY_FOCAL_POINT", scope.replace(CODE + "/", ""), null);
        TestPeople.account(aloe, "it.aloe");
        briefer = TestBriefings.briefer(aloe, scope, CODE);
        TestPeople.account(TestPeople.add("IT-BR2", "Birch", CODE), "it.birch");
        TestPeople.account(TestPeople.add("IT-BR3", "Cedar", CODE), "it.cedar");
        var date = TestPeople.add("IT-BR4", "Date", CODE);
        TestRows.write("update person set email = null where id = ?", date);
    }

    @AfterEach
    void clean() {
        TestBriefings.removeAll();
        TestPeople.removeAll();
    }

    private void times(int seats) {
        for (var weekday : DayOfWeek.values()) {
            TestBriefings.time(briefer, weekday, LocalTime.of(9, 0), LocalTime.of(11, 0), 30, seats, "IN_PERSON");
        }
    }

    private BriefingScreen at(Visitor visitor, String username) {
        visitor.open("/briefing", LoginScreen::new).signIn(username, TestPeople.PASSWORD);
        return new BriefingScreen(visitor);
    }

    @Test
    @DisplayName("BRF-01, BRF-05 staff book, move and cancel on a phone without JavaScript, two steps each")
    void withoutScript() {
        times(1);
        var birch = at(visitor().onPhone().withoutJavaScript(), "it.birch");
        birch.shows("You have booked no briefing");
        birch.book();
        birch.choose("places", "Maseru");
        birch.shows("Room 1");
        birch.chooseTime("09:00");
        birch.confirm();
        birch.says("It is booked");
        var code = birch.code();
        birch.move();
        birch.chooseTime("10:00");
        birch.confirm();
        birch.says("It is moved");
        assertThat(birch.code()).isEqualTo(code);
        birch.shows("10:00");
        birch.cancel();
        birch.says("It is cancelled");
        birch.shows("Book again");
    }

    @Test
    @DisplayName("XCT-02 who changes the language while booking keeps the place and the time, without JavaScript")
    void language() {
        times(1);
        var phone = visitor().onPhone().withoutJavaScript();
        at(phone, "it.birch");
        var page = phone.open(
                "/briefing/book?station=" + CODE + "&mode=IN_PERSON&said=briefing.said.moved",
                it -> new AnyScreen(it, "/briefing/book"));
        page.changeLanguage("fr");
        assertThat(page.address()).isEqualTo("/briefing/book?lang=fr&station=" + CODE + "&mode=IN_PERSON");
        new BriefingScreen(phone).chooseTime("09:00");
        assertThat(page.address()).contains("time=");
        var before = page.address();
        page.changeLanguage("en");
        assertThat(page.address()).isEqualTo(before.replace("?", "?lang=en&"));
        new BriefingScreen(phone).confirm();
        page.says("It is booked");
    }

    @Test
    @DisplayName(
            "BRF-02, BRF-04 who comes too late takes another time by one button; who waits is offered a freed seat")
    void waiting() {
        times(1);
        var birch = at(visitor().onPhone().withoutJavaScript(), "it.birch");
        var cedar = at(visitor().onPhone().withoutJavaScript(), "it.cedar");
        for (var one : new BriefingScreen[] {birch, cedar}) {
            one.book();
            one.choose("places", "Maseru");
            one.chooseTime("09:30");
        }
        birch.confirm();
        birch.says("It is booked");
        cedar.confirm();
        cedar.says("Somebody else has just taken this time");
        assertThat(cedar.others()).isEqualTo(3);
        cedar.takeFirstOther();
        cedar.says("It is booked");
        cedar.cancel();
        cedar.says("It is cancelled");
        cedar.follow("/briefing");
        cedar.book();
        cedar.choose("places", "Maseru");
        cedar.chooseFull("09:30");
        cedar.await();
        cedar.says("You are on the waiting list");
        var line = cedar.code();
        birch.cancel();
        birch.says("It is cancelled");
        cedar.follow("/briefing");
        cedar.shows("A seat is held");
        cedar.follow("/briefing/" + line);
        cedar.accept();
        cedar.says("The seat is yours");
    }

    @Test
    @DisplayName("BRF-14 a focal point books for somebody without e-mail; the page says for whom, and who did it")
    void forOther() {
        times(8);
        var aloe = at(visitor().onPhone(), "it.aloe");
        aloe.bookFor("Ines Date");
        aloe.shows("For Ines Date");
        aloe.choose("places", "Maseru");
        aloe.shows("8 of 8 seats free");
        aloe.isAccessible();
        aloe.chooseTime("09:00");
        aloe.shows("No e-mail is known");
        aloe.confirm();
        aloe.says("It is booked");
        aloe.shows("For Ines Date");
        aloe.shows("Ines Aloe, on ");
        aloe.isAccessible();
        aloe.fitsTheWidth();
    }

    @Test
    @DisplayName("BRF-01 each step in Arabic on a phone: mirrored, accessible, nothing sticks out")
    void inArabic() {
        times(8);
        TestRows.write("update person set language = 'ar' where staff_number = 'IT-BR2'");
        var birch = at(visitor().onPhone().inLanguage("ar"), "it.birch");
        birch.isAccessible();
        birch.book();
        looks(birch, "briefing-place-ar");
        birch.choose("places", "Maseru");
        looks(birch, "briefing-times-ar");
        birch.chooseTime("09:00");
        looks(birch, "briefing-confirm-ar");
        birch.confirm();
        birch.shows("تم الحجز");
        looks(birch, "briefing-booked-ar");
    }

    private static void looks(BriefingScreen screen, String name) {
        screen.fitsTheWidth();
        screen.isAccessible();
        screen.picture(name);
    }
}
