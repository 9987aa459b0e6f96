package haven.place;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.TestRows;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The emergency numbers of a country that has none in the demo, kept by the pages. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class EmergencyNumberIT {

    private static final String EDIT = "/station/mz-beira/edit?lang=en";
    private static final String PENDING = ", second check pending.";

    private final Http rso = Http.portal().signIn("rso");
    private final Http hq = Http.portal().signIn("hq");

    /** By the page, so that nothing stays on the shelf. */
    @AfterEach
    void remove() {
        TestRows.write("delete from number_report where contact_id = ?", -id());
        var page = rso.get(EDIT);
        rso.submit(page, "removeNumberForm", "removeNumber", Map.of("numberToRemove", String.valueOf(id())));
        assertThat(Http.portal().get("/contacts/mz-beira?lang=en").body()).doesNotContain("tel:7788");
    }

    private static long id() {
        return TestRows.number("select n.id from emergency_number n join country c on c.id = n.country_id"
                + " where c.code = 'MZ' and n.digits like '7788%'");
    }

    private static void keep(Http keeper, String digits, String insteadOf) {
        var kept = keeper.submit(
                keeper.get(EDIT),
                "numberForm",
                "keepNumber",
                Map.of("numberKind", "FIRE", "numberDigits", digits, "numberInsteadOf", insteadOf));
        assertThat(kept.status()).isEqualTo(302);
    }

    private static String due(Http keeper) {
        return due(keeper, "directory.second");
    }

    private static String due(Http keeper, String rule) {
        return keeper.get("/work?rule=" + rule + "&country=MZ&lang=en").body();
    }

    @Test
    @DisplayName(
            "DIR-11 a replaced emergency number is live at once, marked as changed, and another keeper's task until they checked it")
    void secondCheck() {
        keep(rso, "77880", "");
        var contacts = Http.portal().get("/contacts/mz-beira?lang=en").body();
        assertThat(contacts).contains("tel:77880").doesNotContain(PENDING);
        assertThat(due(hq)).doesNotContain("77880");

        keep(rso, "77881", String.valueOf(id()));
        for (var page : new String[] {"/contacts/mz-beira?lang=en", "/station/mz-beira?lang=en"}) {
            assertThat(Http.portal().get(page).body())
                    .as(page)
                    .contains("tel:77881", "Changed on ", PENDING)
                    .doesNotContain("tel:77880");
        }
        assertThat(due(hq)).contains("Check the new emergency number of the country", "Fire service 77881");
        assertThat(due(rso)).as("nobody checks their own change").doesNotContain("77881");
        assertThat(due(Http.portal().signIn("rso.bangkok"))).doesNotContain("77881");

        keep(rso, "77881", "");
        assertThat(Http.portal().get("/contacts/mz-beira?lang=en").body())
                .as("nobody checks their own change")
                .contains(PENDING);

        keep(hq, "77881", "");
        assertThat(Http.portal().get("/contacts/mz-beira?lang=en").body())
                .contains("tel:77881")
                .doesNotContain(PENDING);
        assertThat(due(hq)).doesNotContain("77881");
    }

    @Test
    @DisplayName(
            "AM-19 an emergency number that readers could not reach is a task of who keeps the country, done by keeping it anew")
    void reported() {
        keep(rso, "77882", "");
        TestRows.write("update emergency_number set verified_on = utc_date() - interval 9 day where id = ?", id());
        TestRows.write(
                "insert into number_report (contact_id, day, choice, times)"
                        + " values (?, utc_date() - interval 2 day, 'NO_ANSWER', 3)",
                -id());
        for (var keeper : new Http[] {rso, hq}) {
            assertThat(due(keeper, "call.reportedNumber")).contains("77882", "/station/mz-", "3 times");
        }
        for (var stranger : new String[] {"rso.bangkok", "focal.ke", "opcen", "staff"}) {
            assertThat(due(Http.portal().signIn(stranger), "call.reportedNumber"))
                    .as(stranger)
                    .doesNotContain("77882");
        }
        keep(rso, "77882", "");
        assertThat(due(rso, "call.reportedNumber")).doesNotContain("77882");
    }
}
