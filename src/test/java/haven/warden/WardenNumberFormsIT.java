package haven.warden;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.TestPeople;
import haven.TestRows;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The forms about wardens' numbers, as two keepers fill them in at the same time. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class WardenNumberFormsIT {

    private static final String STATION = "mw-lilongwe";
    private static final String PAGE = "/keep/" + STATION + "/wardens";
    private static final String CHANGED = "Somebody else changed this number meanwhile";

    private final Http rso = Http.portal().signIn("rso").with("Accept-Language", "en");
    private final Http hq = Http.portal().signIn("hq").with("Accept-Language", "en");

    private String duty;

    @BeforeEach
    void appoint() {
        var person = TestPeople.add("IT-N2", "Sorrel", STATION);
        TestRows.write(
                "insert into warden_zone (duty_station_id, name, from_date)"
                        + " select id, 'Forms', '2024-01-01' from duty_station where code = ?",
                STATION);
        TestRows.write(
                "insert into warden_duty (warden_zone_id, person_id, digits, from_date)"
                        + " select id, ?, '+442079460190', '2024-01-01' from warden_zone where name = 'Forms'",
                person);
        duty = String.valueOf(TestRows.number("select max(id) from warden_duty"));
    }

    @AfterEach
    void clean() {
        TestRows.write("delete from warden_duty where id = ?", duty);
        TestRows.write("delete from warden_zone where name = 'Forms'");
        TestPeople.removeAll();
    }

    private static void said(String key, Http.Answer answer) {
        assertThat(answer.header("Location")).as(answer.body()).contains("said=" + key);
    }

    private Map<String, Object> row() {
        return TestRows.one("select digits, checked_on from warden_duty where id = ?", duty);
    }

    @Test
    @DisplayName(
            "DIR-08, bad input: who fills in the form when another keeper changes the number is told so, in both forms")
    void changedMeanwhile() {
        var mine = rso.get(PAGE);
        said(
                "warden.said.numberCorrected",
                hq.submit(
                        hq.get(PAGE),
                        "numberChangeForm",
                        "changeNumber",
                        Map.of("toCorrect", duty, "newNumber", "+44 20 7946 0191")));

        var check = rso.submit(mine, "numberCheckForm", "checkNumber", Map.of("toCheck", duty));
        assertThat(check.status()).isEqualTo(200);
        assertThat(check.body()).contains(CHANGED);
        var change = rso.submit(
                mine, "numberChangeForm", "changeNumber", Map.of("toCorrect", duty, "newNumber", "+44 20 7946 0192"));
        assertThat(change.status()).isEqualTo(200);
        assertThat(change.body()).contains(CHANGED);
        assertThat(row()).containsEntry("digits", "+442079460191").containsEntry("checked_on", null);

        said("warden.said.numberChecked", rso.submit(check, "numberCheckForm", "checkNumber", Map.of("toCheck", duty)));
        assertThat(row().get("checked_on")).as("called under the new number").isNotNull();
    }
}
