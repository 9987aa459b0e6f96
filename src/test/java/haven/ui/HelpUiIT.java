package haven.ui;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.TestRows;
import haven.Wait;
import haven.ui.screens.HelpScreen;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The page for the worst day in a browser: on a phone, without JavaScript, in Arabic, and the ways out of it. */
class HelpUiIT extends UiTest {

    private static final String STATION = "gm-banjul";
    private static final long WOMEN_ONLY = 910_001;
    private static final long EVERYBODY = 910_002;
    private static final long NOT_ASKED = 910_003;
    private static final String WOMEN = "0";
    private static final String MEN = "1";
    private static final String ALL = "a";

    /** Beside the portal, as another node would publish it. */
    @BeforeEach
    void publish() {
        TestRows.write(
                """
                replace into edition (part, scope, number, made_at, content)
                select 'aidememoire', ?, number + 1, utc_timestamp(6), ? from edition_state
                """,
                scope(),
                "{\"number\":1,\"publishedAt\":\"2026-11-12T08:00:00Z\",\"byRole\":\"OSS_HEADQUARTERS\",\"recordings\":{\"wo\":\"0\"},\"services\":["
                        + service(WOMEN_ONLY, ",\"welcomes\":[\"WOMEN\"]") + ","
                        + service(EVERYBODY, ",\"welcomes\":[\"WOMEN\",\"MEN\",\"FAMILY\"]") + ","
                        + service(NOT_ASKED, "") + "]}");
        TestRows.write("update edition_state set number = number + 1");
        Wait.until(
                "the shelf has it",
                Duration.ofSeconds(20),
                () -> Http.portal().get("/help/" + STATION).body().contains("SAMPLE House " + NOT_ASKED));
    }

    private static String scope() {
        return TestRows.one(
                        "select concat('/world/', r.code, '/', c.code, '/', s.code, '/') as scope from duty_station s"
                                + " join country c on c.id = s.country_id join region r on r.id = c.region_id where s.code = ?",
                        STATION)
                .get("scope")
                .toString();
    }

    private static String service(long id, String more) {
        return "{\"group\":\"MEDICAL\",\"gives\":[\"PEP\"],\"disclosure\":\"CONFIDENTIAL\",\"contact\":{\"id\":" + id
                + ",\"kind\":\"SUPPORT_SERVICE\",\"title\":{\"byLanguage\":{\"en\":\"SAMPLE House " + id
                + "\"}},\"numbers\":[{\"kind\":\"MOBILE\",\"digits\":\"+220000000001\",\"shown\":\"+220 000 000 001\"}],"
                + "\"hours\":{\"always\":true},\"note\":{\"byLanguage\":{}},\"from\":\"2020-01-01\",\"sample\":true}"
                + more + "}";
    }

    private static HelpScreen help(Visitor visitor) {
        return new HelpScreen(visitor, STATION);
    }

    @Test
    @DisplayName("8 one request, and no other whatever one does; AM-04 the page is narrowed in the page and forgets it")
    void narrowed() {
        var phone = visitor().onPhone();
        var page = help(phone).listening();
        phone.open(it -> page);
        assertThat(page.requests()).as("with a recording on the page").containsExactly("/help/" + STATION);

        page.shows(WOMEN_ONLY);
        page.narrowTo(MEN);
        page.hides(WOMEN_ONLY);
        page.shows(EVERYBODY);
        page.shows(NOT_ASKED);
        page.goToGiver(WOMEN_ONLY);
        page.shows(WOMEN_ONLY);
        page.narrowTo(WOMEN);
        page.shows(EVERYBODY);
        assertThat(page.requests()).containsExactly("/help/" + STATION);

        page.reload();
        assertThat(page.isNarrowedTo(ALL)).isTrue();
        page.isAccessible();
        page.fitsTheWidth();
    }

    @Test
    @DisplayName("AM-07 the page is covered at once, before anything is asked for")
    void covered() {
        visitor().onPhone().open(HelpUiIT::help).leaveIntoNothing();
    }

    @Test
    @DisplayName(
            "AM-07 one leaves by the button, by the first link, by Shift three times; Back does not lead here again")
    void left() {
        var desk = visitor();
        desk.open("/privacy", HelpUiIT::help);
        var page = desk.open(HelpUiIT::help);
        page.leave();
        page.isLeft();
        page.goBack();
        assertThat(page.address()).isEqualTo("/privacy");

        desk.open(HelpUiIT::help).leaveByFirstLink();
        page.isLeft();

        desk.open(HelpUiIT::help).pressShift(2);
        assertThat(page.address()).isEqualTo(page.path());
        page.pressShift(3);
        page.isLeft();
    }

    @Test
    @DisplayName("8 without JavaScript one reads all of it, narrows it, and leaves by a plain link")
    void withoutScript() {
        var reader = visitor().withoutJavaScript().onPhone();
        var page = reader.open(HelpUiIT::help);
        page.shows("You decide what to do");
        page.shows("We Are All In");
        page.narrowTo(MEN);
        page.hides(WOMEN_ONLY);
        page.shows(NOT_ASKED);
        page.leave();
        page.isLeft();
    }

    @Test
    @DisplayName("8 in Arabic: mirrored, accessible, nothing sticks out, what is not translated is marked")
    void inArabic() {
        var page = visitor().inLanguage("ar").onPhone().open(HelpUiIT::help);
        page.shows("القرار لك");
        page.shows("SAMPLE House");
        page.isAccessible();
        page.fitsTheWidth();
        page.picture("help-phone-ar");
    }
}
