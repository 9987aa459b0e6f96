package haven.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestPeople;
import haven.TestRows;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Briefings of earlier years at Nakuru come from a table. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class BriefingImportIT {

    private static final String TABLE = """
            staff_number,place,date,briefer
            IT-BI1,ke-nakuru,2025-03-04,Old Briefer
            IT-BI2,Nakuru,2025-03-04,
            IT-BI1,ke-nakuru,2025-03-04,Old Briefer
            IT-NOBODY,ke-nakuru,2025-03-04,Old Briefer
            IT-BI1,th-bangkok,2025-03-04,Old Briefer
            IT-BI1,ke-nakuru,2999-01-01,Old Briefer
            """;

    @BeforeEach
    void people() {
        TestPeople.add("IT-BI1", "Birch", "ke-nakuru");
        TestPeople.add("IT-BI2", "Beech", "ke-nakuru");
    }

    @AfterEach
    void clean() {
        TestRows.write("delete r from briefing_record r join person p on p.id = r.person_id"
                + " where p.staff_number like 'IT-BI%'");
        TestPeople.removeAll();
    }

    private static long records() {
        return TestRows.number("select count(*) from briefing_record r join person p on p.id = r.person_id"
                + " where p.staff_number like 'IT-BI%' and r.source = 'IMPORTED' and r.given_on = '2025-03-04'");
    }

    @Test
    @DisplayName("BRF-14 earlier briefings are imported: new ones once, what is known stays, what is wrong says why")
    void imported() {
        var focal = new Importer("focal.ke", "KE", "briefings");
        var checked = focal.check(TABLE);
        var page = focal.browser().get(checked);
        assertThat(Importer.count(page, "NEW")).isEqualTo(2);
        assertThat(Importer.count(page, "SAME")).isEqualTo(1);
        assertThat(Importer.count(page, "WRONG")).isEqualTo(3);
        assertThat(page.body()).contains("IT-NOBODY", "This day has not come yet");
        assertThat(records()).isZero();
        focal.apply(checked);
        assertThat(records()).isEqualTo(2);
        var again = focal.check(TABLE);
        assertThat(Importer.count(focal.browser().get(again), "SAME")).isEqualTo(3);
        assertThat(Importer.count(focal.browser().get(again), "NEW")).isZero();
        assertThat(focal.browser().get("/keep/KE/briefings/export?format=csv").body())
                .contains("IT-BI1,ke-nakuru,2025-03-04,Old Briefer");
    }

    @Test
    @DisplayName(
            "7, BRF-14 a staff number names nobody who was never in the area, and nobody imports their own briefing")
    void whom() {
        TestPeople.add("IT-BI3", "Baobab", "th-bangkok");
        var own = TestRows.one("select p.staff_number from person p join account a on a.person_id = p.id"
                        + " where a.username = 'focal.ke'")
                .get("staff_number");
        var focal = new Importer("focal.ke", "KE", "briefings");
        var page = focal.browser()
                .get(focal.check(
                        "staff_number,place,date\nIT-BI3,ke-nakuru,2025-03-04\n" + own + ",ke-nakuru,2025-03-04\n"));
        assertThat(Importer.count(page, "WRONG")).isEqualTo(2);
        assertThat(page.body())
                .contains("Nobody with the staff number IT-BI3", "You cannot record that you were briefed yourself")
                .doesNotContain("Baobab");
    }

    @Test
    @DisplayName("7 who keeps no briefings imports none")
    void access() {
        var opcen = new Importer("rso.bangkok", "KE", "briefings");
        assertThat(opcen.browser().get("/keep/KE/import?kind=briefings").status())
                .isEqualTo(404);
    }
}
