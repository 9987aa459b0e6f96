package haven.directory;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.TestPeople;
import haven.TestRows;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People of a station by role, as those see them who are signed in. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class StationPeopleIT {

    private static final String PEOPLE = "/contacts/ug-gulu/people?lang=en";
    private static final String UGANDA = "/world/nairobi/UG/";
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @AfterEach
    void clean() {
        TestPeople.removeAll();
    }

    @Test
    @DisplayName(
            "DIR-09 people of a station by role; who has none is seen by those only who may know who is posted there")
    void byRole() {
        var hr = TestPeople.add("IT-P1", "Hibiscus", null);
        TestPeople.duty(hr, "HR", UGANDA, null);
        var focal = TestPeople.add("IT-P2", "Fennel", null);
        TestPeople.duty(focal, "COUNTRY_SECURITY_FOCAL_POINT", UGANDA, null);
        var over = TestPeople.add("IT-P3", "Oregano", null);
        TestPeople.duty(over, "SMT_MEMBER", UGANDA, TODAY.minusDays(2));
        var keeper = TestPeople.add("IT-P4", "Parsley", null);
        TestPeople.duty(keeper, "ADMINISTRATOR", "/world/", null);
        TestPeople.add("IT-P5", "Quiet", "ug-gulu");

        var staff = Http.portal().signIn("staff").get(PEOPLE).body();
        assertThat(staff).contains("Ines Fennel", "Ines Hibiscus").doesNotContain("Oregano", "Parsley", "Quiet");
        assertThat(staff.indexOf("Ines Fennel")).as("by role").isLessThan(staff.indexOf("Ines Hibiscus"));
        for (var postings : new String[] {"rso", "hq"}) {
            assertThat(Http.portal().signIn(postings).get(PEOPLE).body())
                    .as(postings)
                    .contains("Ines Quiet");
        }
        for (var other : new String[] {"focal.ke", "opcen"}) {
            assertThat(Http.portal().signIn(other).get(PEOPLE).body())
                    .as(other)
                    .contains("Ines Fennel")
                    .doesNotContain("Quiet");
        }
        assertThat(Http.portal().get(PEOPLE).body()).as("who has not signed in").doesNotContain("Fennel");
    }

    @Test
    @DisplayName("DIR-10 who acts is shown as acting, may do what the duty gives, only there and only on its days")
    void acting() {
        var person = TestPeople.add("IT-P6", "Sorrel", "ug-gulu");
        TestPeople.account(person, "it.sorrel");
        var duty = TestPeople.duty(person, "COUNTRY_SECURITY_FOCAL_POINT", UGANDA, TODAY.plusDays(5));
        TestRows.write("update duty set acting = true, from_date = ? where id = ?", TODAY, duty);
        var own = TestPeople.signIn("it.sorrel");
        var staff = Http.portal().signIn("staff");

        for (var page : new String[] {PEOPLE, "/directory?q=Sorrel&lang=en"}) {
            assertThat(line(staff.get(page).body()))
                    .as(page)
                    .contains("Country security focal point, Uganda", "acting");
        }
        assertThat(own.get("/keep/ug-gulu/contacts").status()).isEqualTo(200);
        assertThat(own.get("/keep/ke-nakuru/contacts").status()).as("elsewhere").isEqualTo(404);

        TestRows.write("update duty set from_date = ? where id = ?", TODAY.plusDays(2), duty);
        assertThat(own.get("/keep/ug-gulu/contacts").status()).as("not yet").isEqualTo(403);
        assertThat(staff.get(PEOPLE).body()).doesNotContain("Sorrel");

        TestRows.write(
                "update duty set from_date = ?, to_date = ? where id = ?",
                TODAY.minusDays(9),
                TODAY.minusDays(1),
                duty);
        assertThat(own.get("/keep/ug-gulu/contacts").status()).as("no more").isEqualTo(403);
        assertThat(staff.get(PEOPLE).body()).doesNotContain("Sorrel");
    }

    /** The entry of Sorrel, as text. */
    private static String line(String body) {
        var from = body.indexOf("Ines Sorrel");
        assertThat(from).isPositive();
        return body.substring(from, body.indexOf("</li>", from)).replaceAll("<[^>]*>", "");
    }
}
