package haven.directory;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.TestPeople;
import haven.TestRows;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Vacant duties as tasks. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class VacantDueIT {

    private static final String MINE = "vacant-it";

    private final Http rso = Http.portal().signIn("rso");

    @AfterEach
    void clean() {
        TestRows.write("delete from contact where organization = ?", MINE);
        TestPeople.removeAll();
    }

    @Test
    @DisplayName("DIR-02 a country without a focal point is a task until there is a duty, acting or not, and a contact")
    void country() {
        var work = "/work?rule=directory.vacant&country=UG";
        assertThat(rso.get(work).body()).contains("nobody holds the duty, nobody to call", "/access/UG");
        var person = TestPeople.add("IT-1", "Ivory", "ug-kampala");
        TestPeople.duty(person, "COUNTRY_SECURITY_FOCAL_POINT", "/world/nairobi/UG/", null);
        TestRows.write("update duty set acting = true, to_date = utc_date() where person_id = ?", person);
        assertThat(rso.get(work).body())
                .contains("nobody to call", "/keep/UG/contacts?edit=new")
                .doesNotContain("nobody holds the duty");
        contact("/world/nairobi/UG/", "COUNTRY_SECURITY_FOCAL_POINT");
        assertThat(rso.get(work).body()).doesNotContain("directory.vacant/UG");
        TestRows.write("update contact set to_date = utc_date() - interval 1 day where organization = ?", MINE);
        assertThat(rso.get(work).body()).contains("directory.vacant/UG");
        TestRows.write("update duty set to_date = utc_date() - interval 1 day where person_id = ?", person);
        assertThat(rso.get(work).body())
                .as("the duty that there was is over")
                .contains("nobody holds the duty, nobody to call");
    }

    @Test
    @DisplayName("DIR-02 a region without an RSO is headquarters' task; nobody is late for the time before the rule")
    void region() {
        var hq = Http.portal().signIn("hq");
        var item = "/work/directory.vacantOffice/nairobi?lang=en";
        assertThat(hq.get(item).body()).doesNotContain("nobody to call", "nobody holds");
        TestRows.write("update duty set role = 'DIRECTOR_OSS' where role = 'REGIONAL_SECURITY_OFFICER'"
                + " and scope = '/world/nairobi/'");
        try {
            assertThat(hq.get(item).body())
                    .contains("nobody holds the duty", "Due by")
                    .doesNotContain("should have been done");
            assertThat(Http.portal().signIn("rso.bangkok").get(item).body()).doesNotContain("nobody holds");
        } finally {
            TestRows.write("update duty set role = 'REGIONAL_SECURITY_OFFICER' where role = 'DIRECTOR_OSS'"
                    + " and scope = '/world/nairobi/'");
        }
    }

    private static void contact(String scope, String kind) {
        TestRows.write(
                "insert into contact (scope, kind, organization, hours, languages, check_by, from_date)"
                        + " values (?, ?, ?, 'always', '', '2024-01-01', '2024-01-01')",
                scope,
                kind,
                MINE);
    }
}
