package haven.ui;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestBriefings;
import haven.TestPeople;
import haven.TestRows;
import haven.ui.screens.LoginScreen;
import haven.ui.screens.ProposalScreen;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** BRF-05, BRF-07: the answers of whoever booked, and other times. Fir is booked with Gum in three days. */
class ProposalUiIT extends UiTest {

    private static final String CODE = "UITESTFIR234";
    private static final String TOKEN = "ANSWER-of-the-browser-test";
    private static final String ANSWER = "/briefing/answer/" + TOKEN;
    private static final String PROPOSE = "/briefing/" + CODE + "/propose";

    @BeforeEach
    void booked() {
        clean();
        var fir = TestPeople.add("IT-BR6", "Fir", "ls-maseru");
        TestPeople.account(fir, "it.fir");
        var gum = TestPeople.add("IT-BR7", "Gum", "ls-maseru");
        TestPeople.account(gum, "it.gum");
        var scope = (String) TestRows.one("""
                        select concat('/world/', g.code, '/', c.code, '/') as scope from duty_station s
                        join country c on c.id = s.country_id join region g on g.id = c.region_id
                        where s.code = 'ls-maseru'
                        """).get("scope");
        TestPeople.duty(gum, "COUNTRY_SECURITY_FOCAL_POINT", scope, null);
        var briefer = TestBriefings.briefer(gum, scope + "ls-maseru/", "ls-maseru");
        TestRows.write("insert into booking_agenda (owner) values (?)", "briefer/" + briefer);
        TestRows.write("""
                insert into booking_session (agenda_id, subject, starts_at, ends_at, busy_from, busy_to, sequence, version)
                select id, 'briefing/ls-maseru', t.at, t.at + interval 30 minute, t.at, t.at + interval 30 minute, 0, 1
                from booking_agenda, (select utc_date() + interval 3 day + interval 8 hour as at) t where owner = ?
                """, "briefer/" + briefer);
        var session = TestRows.number("select max(id) from booking_session where subject = 'briefing/ls-maseru'");
        TestRows.write("insert into booking_seat (session_id, number) values (?, 1)", session);
        TestRows.write("""
                insert into briefing_session (booking_session_id, briefer_id, duty_station_id, scope, mode, language, place, version)
                select ?, ?, id, ?, 'IN_PERSON', 'en', 'Room 1', 1 from duty_station where code = 'ls-maseru'
                """, session, briefer, scope + "ls-maseru/");
        TestRows.write("""
                insert into booking (code, session_id, person_id, seat_id, subject, made_at, sequence, version)
                select ?, session_id, ?, id, 'briefing/ls-maseru', utc_timestamp(6), 0, 1 from booking_seat where session_id = ?
                """, CODE, fir, session);
        TestRows.write("""
                insert into booking_question (booking_id, session_id, session_starts_at, hash, asked_at)
                select b.id, o.id, o.starts_at, sha2(?, 256), utc_timestamp(6)
                from booking b join booking_session o on o.id = b.session_id where b.code = ?
                """, TOKEN, CODE);
    }

    @AfterEach
    void clean() {
        TestRows.write("delete from letter where address like 'IT-BR%@test.example.org'");
        TestBriefings.removeAll();
        TestPeople.removeAll();
    }

    private ProposalScreen signedIn(Visitor visitor, String username, String path) {
        visitor.open(path, LoginScreen::new).signIn(username, TestPeople.PASSWORD);
        var screen = new ProposalScreen(visitor, path);
        screen.isHere();
        return screen;
    }

    @Test
    @DisplayName(
            "BRF-07 by a phone without JavaScript and sign-in: I come, I cannot come; a time and a place, no names")
    void answer() {
        var phone = visitor().onPhone().withoutJavaScript();
        var screen = phone.open(ANSWER, it -> new ProposalScreen(it, ANSWER));
        screen.stands("You have not answered yet");
        assertThat(screen.text()).contains("Maseru").doesNotContain("Fir", "Gum");
        screen.go("come");
        screen.stands("You said that you come");
        screen.offers("come", false);
        var arabic = visitor().onPhone().inLanguage("ar");
        var other = arabic.open(ANSWER, it -> new ProposalScreen(it, ANSWER));
        other.isAccessible();
        other.fitsTheWidth();
        other.picture("briefing-answer-phone-ar");
        other.go("cannot");
        other.offers("again", true);
        phone.open(ANSWER, it -> new ProposalScreen(it, ANSWER)).stands("You said that you cannot come");
        assertThat(TestRows.one("select closed from booking where code = ?", CODE)
                        .get("closed"))
                .isEqualTo("CANCELLED");
    }

    @Test
    @DisplayName(
            "BRF-05 staff propose a time by phone without JavaScript; the focal point finds it as work and accepts")
    void propose() {
        var day = LocalDate.now(ZoneOffset.UTC).plusDays(5);
        var fir = signedIn(visitor().onPhone().withoutJavaScript(), "it.fir", "/briefing/" + CODE);
        fir.go("propose");
        fir.propose(day.toString(), "15:30", "I land at noon");
        fir.says("Your proposal is sent");
        fir.stands("has not been answered yet");
        fir.offers("withdraw", true);
        fir.offers("refuse", false);

        var gum = signedIn(visitor(), "it.gum", PROPOSE);
        gum.shows("I land at noon");
        gum.isAccessible();
        gum.picture("briefing-propose-desk-en");
        gum.go("accept");
        gum.says("The booking is at the new time");
        gum.stands("Accepted");
        assertThat(TestRows.number("""
                        select count(*) from booking b join booking_session o on o.id = b.session_id
                        where b.code = ? and o.starts_at = ?
                        """, CODE, day + " 13:30:00")).isOne();
    }

    @Test
    @DisplayName(
            "BRF-05 a focal point proposes in Arabic by phone; an hour over says so beside the field, nothing is lost")
    void keeper() {
        var gum = signedIn(visitor().onPhone().inLanguage("ar"), "it.gum", PROPOSE);
        gum.isAccessible();
        gum.fitsTheWidth();
        gum.picture("briefing-propose-phone-ar");
        gum.propose("2020-01-01", "09:00", "ملاحظة");
        gum.offers("day-error", true);
        gum.isAccessible();
        gum.propose(LocalDate.now(ZoneOffset.UTC).plusDays(6).toString(), "09:00", "ملاحظة");
        gum.offers("withdraw", true);
        gum.go("withdraw");
        gum.offers("withdraw", false);
        gum.go("refuse");
        gum.offers("refuse", false);
        assertThat(TestRows.one("select closed from booking where code = ?", CODE)
                        .get("closed"))
                .isEqualTo("CANCELLED");
    }
}
