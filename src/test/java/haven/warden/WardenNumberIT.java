package haven.warden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.People;
import haven.TestPeople;
import haven.TestRows;
import haven.due.DueFilter;
import haven.due.DueItem;
import haven.due.DueRow;
import haven.due.DueService;
import haven.shared.PortalClock;
import haven.shared.RuleViolation;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The number of a warden, on whom the people of a zone rely. */
@ExtendWith(ArquillianExtension.class)
class WardenNumberIT {

    private static final String CODE = "mw-lilongwe";

    @Inject
    WardenKeepingService keeping;

    @Inject
    DueService due;

    @Inject
    PortalClock clock;

    private LocalDate start;

    @BeforeEach
    void appoint() {
        start = ((java.sql.Date) TestRows.one("select from_date from due_rule where rule = 'warden.number'")
                        .get("from_date"))
                .toLocalDate();
        clock.stopAt(start.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
        var warden = TestPeople.add("IT-N1", "Nettle", CODE);
        People.as("rso", () -> keeping.addZone(CODE, "Numbers", ""));
        var form = new AppointForm();
        form.setZone(kept().zones().get(0).id());
        form.setPerson(warden);
        form.setNumber("+44 20 7946 0195");
        People.as("rso", () -> keeping.appoint(CODE, form));
    }

    @AfterEach
    void clean() {
        clock.runOn();
        var here = "(select z.id from warden_zone z join duty_station s on s.id = z.duty_station_id where s.code = '"
                + CODE + "')";
        TestRows.write("delete from warden_duty where warden_zone_id in " + here);
        TestRows.write(
                "delete z from warden_zone z join duty_station s on s.id = z.duty_station_id where s.code = ?", CODE);
        TestPeople.removeAll();
    }

    private static void calledOn(LocalDate day) {
        TestRows.write(
                "update warden_duty set checked_on = ? where person_id = (select id from person where staff_number = 'IT-N1')",
                day);
    }

    private StationWardens kept() {
        return People.as("rso", () -> keeping.getKept(CODE));
    }

    private WardenLine line() {
        return kept().zones().get(0).wardens().get(0);
    }

    private List<DueItem> asked(String username) {
        var filter = new DueFilter(DueFilter.Show.ALL, "warden.number", "MW");
        return People.as(username, () -> due.list(filter, Locale.ENGLISH, 0, 25)).rows().stream()
                .map(DueRow::item)
                .toList();
    }

    @Test
    @DisplayName(
            "DIR-08 a warden's number is a task until somebody called it, for 180 days; corrected in place it is one again")
    void call() {
        assertThat(line().unchecked()).as("nobody has called it").isTrue();
        for (var keeper : List.of("rso", "hq")) {
            assertThat(asked(keeper)).as(keeper).singleElement().satisfies(item -> {
                assertThat(item.what()).isEqualTo("Ines Nettle, Numbers");
                assertThat(item.since()).isEqualTo(start);
                assertThat(item.url()).isEqualTo("/keep/mw-lilongwe/wardens#numbers");
            });
        }
        for (var stranger : List.of("rso.bangkok", "focal.ke", "staff", "opcen")) {
            assertThat(asked(stranger)).as(stranger).isEmpty();
        }

        var seen = line().seen();
        People.as("rso", () -> keeping.checkNumber(CODE, seen));
        assertThat(line().unchecked()).isFalse();
        assertThat(asked("rso")).isEmpty();
        assertThat(line().checkedOn()).isEqualTo(start);
        calledOn(start.minusDays(180));
        assertThat(line().unchecked()).as("on the last day").isFalse();
        assertThat(asked("rso")).isEmpty();
        calledOn(start.minusDays(181));
        assertThat(line().unchecked()).isTrue();
        assertThat(asked("rso"))
                .singleElement()
                .satisfies(item -> assertThat(item.due()).isEqualTo(start.plusDays(30)));
        People.as("rso", () -> keeping.checkNumber(CODE, seen));

        People.as("rso", () -> keeping.correctNumber(CODE, seen, "+44 20 7946 0196"));
        assertThat(line().digits()).isEqualTo("+442079460196");
        assertThat(line().unchecked()).as("nobody has called the new one").isTrue();
        assertThat(asked("rso")).hasSize(1);
    }

    @Test
    @DisplayName("bad input: nobody confirms or overwrites a number that another keeper changed meanwhile")
    void changedMeanwhile() {
        var seen = line().seen();
        People.as("hq", () -> keeping.correctNumber(CODE, seen, "+44 20 7946 0197"));
        refused("toCheck", "warden.error.numberChanged", () -> keeping.checkNumber(CODE, seen));
        refused("toCorrect", "warden.error.numberChanged", () -> keeping.correctNumber(CODE, seen, "+44 20 7946 0198"));
        refused("toCheck", "warden.error.choose", () -> keeping.checkNumber(CODE, "x/1"));
        refused("newNumber", "warden.error.number", () -> keeping.correctNumber(CODE, line().seen(), " "));
        assertThat(line().digits()).isEqualTo("+442079460197");
    }

    private static void refused(String field, String key, People.Action what) {
        assertThatThrownBy(() -> People.as("rso", what)).isInstanceOfSatisfying(RuleViolation.class, violation -> {
            assertThat(violation.field()).isEqualTo(field);
            assertThat(violation.key()).isEqualTo(key);
        });
    }
}
