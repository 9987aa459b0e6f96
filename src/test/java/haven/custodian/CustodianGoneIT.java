package haven.custodian;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.TestRows;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Bad input: who corrects an entry that left the list while the form was open records nobody new by that. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class CustodianGoneIT {

    private static final String PAGE = "/keep/ls-maseru/custodians";
    private static final String COUNTRY = "/keep/LS/custodians";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Africa/Maseru"));

    private final Http rso = Http.portal().signIn("rso").with("Accept-Language", "en");

    @AfterEach
    void clean() {
        MadeCustodians.removeAll("ls-maseru");
    }

    private static void said(String key, Http.Answer answer) {
        assertThat(answer.header("Location")).as(answer.body()).contains("said=" + key);
    }

    @Test
    @DisplayName("DIR-11 a custodian who left the list while their form was open does not become a second one unawares")
    void custodianGone() {
        said(
                "custodian.said.designated",
                rso.submit(
                        rso.get(PAGE),
                        "designationForm",
                        "saveCustodian",
                        Map.of(
                                "designatedOn",
                                TODAY.toString(),
                                "contactTitleEn",
                                "SAMPLE Gone",
                                "contactNumber1",
                                "+266 5812 3461")));
        var id = TestRows.number("select max(id) from pep_custodian");
        var mine = rso.get(PAGE + "?custodian=" + id);
        endedLongAgo("pep_custodian", id);
        var count = "select count(*) from pep_custodian";
        var before = TestRows.number(count);
        var late = rso.submit(
                mine,
                "designationForm",
                "saveCustodian",
                Map.of("designatedOn", TODAY.toString(), "contactOrganization", "Typed late"));
        gone(late);
        assertThat(TestRows.number(count)).isEqualTo(before);
        said("custodian.said.designated", rso.submit(late, "designationForm", "saveCustodian", Map.of()));
        assertThat(TestRows.number(count)).isEqualTo(before + 1);
    }

    @Test
    @DisplayName("DIR-11 a country manager who left the list: the same")
    void managerGone() {
        said(
                "custodian.said.appointed",
                rso.submit(
                        rso.get(COUNTRY),
                        "managerForm",
                        "saveManager",
                        Map.of("contactTitleEn", "SAMPLE Gone", "contactNumber1", "+266 5812 3460")));
        var id = TestRows.number("select max(id) from pep_manager");
        var mine = rso.get(COUNTRY + "?manager=" + id);
        rso.submit(rso.get(COUNTRY), "endForm", "end", Map.of("toEnd", String.valueOf(id)));
        endedLongAgo("pep_manager", id);
        try {
            gone(rso.submit(mine, "managerForm", "saveManager", Map.of("contactOrganization", "Typed late")));
            assertThat(TestRows.number("select max(id) from pep_manager")).isEqualTo(id);
        } finally {
            MadeCustodians.removeManagers("LS");
        }
    }

    private static void gone(Http.Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("This entry is no longer in the list", "Typed late");
    }

    private static void endedLongAgo(String table, long id) {
        TestRows.write(
                "update contact set from_date = ?, to_date = ? where id = (select contact_id from " + table
                        + " where id = ?)",
                TODAY.minusYears(2),
                TODAY.minusYears(1),
                id);
    }
}
