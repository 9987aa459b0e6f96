package haven.place;

import static org.assertj.core.api.Assertions.assertThat;

import haven.People;
import haven.TestRows;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** XCT-07: what keepers say about a place is in the audit trail. */
@ExtendWith(ArquillianExtension.class)
class PlaceTrailIT {

    private static final String CODE = "mz-beira";
    private static final String AREA = "Trail of Mozambique";

    @Inject
    AreaService areas;

    @Inject
    RiskService risks;

    @Inject
    EmergencyNumberService numbers;

    private long last;

    @BeforeEach
    void lookAtTheEnd() {
        last = TestRows.number("select coalesce(max(id), 0) from audit_entry");
    }

    @AfterEach
    void clean() {
        for (var table : List.of("area_risk_rating", "risk_statement", "security_post")) {
            TestRows.write("delete t from " + table + " t join designated_area a on a.id = t.designated_area_id"
                    + " where a.name like 'Trail of Mozambique%'");
        }
        TestRows.write("update duty_station s join designated_area a on a.id = s.designated_area_id"
                + " set s.designated_area_id = null where a.name like 'Trail of Mozambique%'");
        TestRows.write("delete from designated_area where name like 'Trail of Mozambique%'");
        TestRows.write("delete from emergency_number where digits = '998877'");
    }

    @Test
    @DisplayName("XCT-07 area, rating, statement, post and number: who, what, before, after, why")
    void place() {
        People.as("rso", () -> areas.placeInArea(CODE, AREA));
        var moved = one("DutyStation");
        assertThat(moved)
                .containsEntry("action", "CHANGED")
                .containsEntry("title", "Beira")
                .containsEntry("scope", "/world/nairobi/MZ/mz-beira/")
                .containsEntry("before_values", "{\"designatedArea\":null}")
                .containsEntry("use_case", "AreaService.placeInArea");
        assertThat((String) moved.get("after_values")).contains("\"title\":\"" + AREA + "\"");
        assertThat(one("DesignatedArea")).containsEntry("action", "MADE").containsEntry("scope", "/world/nairobi/MZ/");

        var levels = People.as("rso", () -> risks.listLevels(CODE));
        People.as("rso", () -> risks.rate(CODE, levels.get(1).getId(), null, "Letter of the council"));
        var rated = one("AreaRiskRating");
        assertThat(rated)
                .containsEntry("title", AREA)
                .containsEntry("whole_kind", "DesignatedArea")
                .containsEntry("reason", "Letter of the council")
                .containsEntry("by_name", name("rso"));
        assertThat((String) rated.get("after_values"))
                .contains(levels.get(1).getName().in(java.util.Locale.ENGLISH), "\"ratedBy\":{\"person\":");

        People.as(
                "rso",
                () -> risks.state(
                        CODE,
                        RiskStatement.Kind.THREAT,
                        Classification.ALL_STAFF,
                        "Trail threat",
                        "en",
                        null,
                        "Police"));
        var stated = one("RiskStatement");
        assertThat(stated).containsEntry("title", "Trail threat").containsEntry("reason", "Police");
        People.as("rso", () -> risks.endStatement(CODE, Long.valueOf((String) stated.get("subject_id")), null));
        var ended = TestRows.one(
                "select * from audit_entry where id > ? and kind = 'RiskStatement' and action = 'CHANGED'", last);
        assertThat(ended).containsEntry("before_values", "{\"to\":null}");
        assertThat((String) ended.get("after_values")).contains("{\"to\":{\"day\":\"");

        People.as("rso", () -> areas.addPost(CODE, SecurityPost.Kind.SMT_CHAIR, "Trail chair", "UNDP", null));
        assertThat(one("SecurityPost")).containsEntry("title", "Trail chair");
        People.as("rso", () -> areas.renameArea(CODE, AREA + " two", 1));
        assertThat(TestRows.one(
                                "select * from audit_entry where id > ? and kind = 'DesignatedArea' and action = 'CHANGED'",
                                last)
                        .get("after_values"))
                .isEqualTo("{\"name\":\"" + AREA + " two\"}");

        People.as("rso", () -> numbers.keep(CODE, EmergencyNumber.Kind.POLICE, "998877", null));
        var kept = one("EmergencyNumber");
        assertThat(kept).containsEntry("title", "998877").containsEntry("whole_kind", "Country");
        People.as("rso", () -> numbers.remove(CODE, Long.valueOf((String) kept.get("subject_id"))));
        var removed = TestRows.one(
                "select * from audit_entry where id > ? and kind = 'EmergencyNumber' and action = 'REMOVED'", last);
        assertThat((String) removed.get("before_values")).contains("998877", "POLICE");
        assertThat(removed).containsEntry("use_case", "EmergencyNumberService.remove");
    }

    @Test
    @DisplayName("XCT-07 who acts for somebody: the row names both; who holds a role themselves acts for nobody")
    void onBehalf() {
        var duty = TestRows.number("""
                select d.id from duty d join account a on a.person_id = d.person_id
                where a.username = 'rso' and d.role = 'REGIONAL_SECURITY_OFFICER'
                """);
        TestRows.write(
                "update duty set acting = true, acting_for_id ="
                        + " (select person_id from account where username = 'hq') where id = ?",
                duty);
        try {
            People.as("rso", () -> areas.placeInArea(CODE, AREA));
        } finally {
            TestRows.write("update duty set acting = false, acting_for_id = null where id = ?", duty);
        }
        assertThat(one("DutyStation"))
                .containsEntry("acting", true)
                .containsEntry("by_name", name("rso"))
                .containsEntry("for_name", name("hq"));

        last = TestRows.number("select max(id) from audit_entry");
        People.as("rso", () -> areas.placeInArea(CODE, AREA + " three"));
        assertThat(one("DutyStation")).containsEntry("acting", false).containsEntry("for_name", null);
    }

    private Map<String, Object> one(String kind) {
        return TestRows.one("select * from audit_entry where id > ? and kind = ?", last, kind);
    }

    private static Object name(String username) {
        return TestRows.one("""
                select concat(p.given_name, ' ', p.family_name) n from person p
                join account a on a.person_id = p.id where a.username = ?
                """, username).get("n");
    }
}
