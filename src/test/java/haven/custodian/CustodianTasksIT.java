package haven.custodian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.People;
import haven.TestRows;
import haven.contact.ContactForm;
import haven.due.DueDecisionService;
import haven.shared.RuleViolation;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tasks about custodians of a country that has none in the demo. */
@ExtendWith(ArquillianExtension.class)
class CustodianTasksIT {

    private static final String CODE = "km-moroni";

    @Inject
    NoManagerDue noManager;

    @Inject
    ManagerService managers;

    @Inject
    DueDecisionService decisions;

    @Inject
    CustodianPublishing publishing;

    private final KeptKits there = new KeptKits("rso", CODE);

    @AfterEach
    void removeAll() {
        var station = there.kept().station();
        var here = " where pep_custodian_id in (select p.id from pep_custodian p join duty_station s"
                + " on s.id = p.duty_station_id where s.code = '" + CODE + "')";
        TestRows.write("delete from pep_kit_decision" + here);
        TestRows.write("delete from pep_kit" + here);
        TestRows.write("delete from pep_confirmation" + here);
        TestRows.write(
                "delete p from pep_custodian p join duty_station s on s.id = p.duty_station_id where s.code = ?", CODE);
        TestRows.write("delete m from pep_manager m join country c on c.id = m.country_id where c.code = 'KM'");
        TestRows.write("delete from contact where scope like '/world/nairobi/KM/%'");
        Asked.inTransaction(() -> {
            publishing.publish(station);
            publishing.publish(station.getCountry());
            return null;
        });
    }

    @Test
    @DisplayName(
            "PEP-04 a country with custodians and without a manager is a task of whoever keeps the country, until one is recorded")
    void nobodyCoordinates() {
        var task = "custodian.vacant/KM";
        assertThat(Asked.keys(noManager, "rso")).as("no custodian, no task").doesNotContain(task);
        there.designate("Alone");
        for (var keeper : List.of("rso", "hq")) {
            assertThat(Asked.keys(noManager, keeper)).as(keeper).contains(task);
        }
        for (var stranger : List.of("rso.bangkok", "focal.ke", "staff", "opcen")) {
            assertThat(Asked.keys(noManager, stranger)).as(stranger).doesNotContain(task);
        }

        var form = ContactForm.blank(there.today());
        form.setEmail("manager@example.org");
        People.as("rso", () -> managers.appoint("KM", form, null));
        assertThat(Asked.keys(noManager, "rso")).doesNotContain(task);

        TestRows.write(
                "update contact k join pep_manager m on m.contact_id = k.id join country c on c.id = m.country_id"
                        + " set k.from_date = utc_date() - interval 9 day, k.to_date = utc_date() - interval 1 day"
                        + " where c.code = 'KM'");
        assertThat(Asked.items(noManager, "rso"))
                .filteredOn(item -> item.key().equals(task))
                .as("vacant again, from the day after the last one's last day, and not before the rule began")
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.url()).isEqualTo("/keep/KM/custodians");
                    assertThat(item.due()).isEqualTo(item.since().plusDays(30));
                });
    }

    @Test
    @DisplayName(
            "PEP-06 a kit's task can be neither put off nor given away: no row holds a kit with a person, a day or free words")
    void discreet() {
        var custodian = there.designate("Holder");
        var kit = String.valueOf(there.enter("KM1", custodian, there.today().plusDays(60), null));
        var rule = "custodian.kitExpires";
        var somebody = TestRows.number("select person_id from account where username = 'hq'");
        refused(() -> decisions.sleep(rule, kit, there.today().plusDays(3), "It was used on Monday", 0));
        refused(() -> decisions.give(rule, kit, somebody, 0));
        assertThat(TestRows.number("select count(*) from due_mark where item like 'custodian.kit%'"))
                .isZero();
        assertThat(TestRows.number("select count(*) from audit_entry where reason like 'It was used%'"))
                .isZero();
    }

    private static void refused(People.Action what) {
        assertThatThrownBy(() -> People.as("rso", what))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("due.error.discreet");
    }
}
