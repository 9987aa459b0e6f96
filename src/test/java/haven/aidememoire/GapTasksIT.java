package haven.aidememoire;

import static org.assertj.core.api.Assertions.assertThat;

import haven.People;
import haven.TestRows;
import haven.call.CallOutcome;
import haven.call.TestCallService;
import haven.contact.ContactForm;
import haven.due.DueFilter;
import haven.due.DueRow;
import haven.due.DueService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an Aide-Memoire that readers see lacks, as tasks; at a station of which the demo says nothing. */
@ExtendWith(ArquillianExtension.class)
class GapTasksIT {

    private static final String STATION = "mw-blantyre";
    private static final String MEDICAL = "aide.medical";
    private static final String GAPS = "aide.gaps";
    private static final String NUMBER = "+44 20 7946 0191";

    @Inject
    AideReleaseService releases;

    @Inject
    SupportKeepingService services;

    @Inject
    TestCallService calls;

    @Inject
    DueService due;

    @Inject
    Released released;

    @AfterEach
    void withdraw() {
        People.as("rso", () -> releases.withdraw(STATION));
    }

    private List<String> asked(String username, String rule) {
        var filter = new DueFilter(DueFilter.Show.ALL, rule, "MW");
        return People.as(username, () -> due.list(filter, Locale.ENGLISH, 0, 100)).rows().stream()
                .map(DueRow::item)
                .map(item -> item.subject())
                .toList();
    }

    @Test
    @DisplayName(
            "AM-12 a station without a medical number that was answered is a task for its keepers; an answered test call ends it, and what else is missing is another one")
    void tasks() {
        assertThat(asked("rso", MEDICAL)).as("nothing is published").doesNotContain(STATION);
        assertThat(asked("rso", GAPS)).doesNotContain(STATION);

        People.as("rso", () -> services.add(STATION, service()));
        released.publish(STATION);
        for (var keeper : List.of("rso", "hq")) {
            assertThat(asked(keeper, MEDICAL)).as(keeper).contains(STATION);
            assertThat(asked(keeper, GAPS)).as("one task at a time").doesNotContain(STATION);
        }
        for (var stranger : List.of("rso.bangkok", "focal.ke", "opcen", "hr", "staff")) {
            assertThat(asked(stranger, MEDICAL)).as(stranger).isEmpty();
            assertThat(asked(stranger, GAPS)).as(stranger).isEmpty();
        }

        var called = TestRows.one("select c.id, n.digits from contact c join contact_number n on n.contact_id = c.id"
                + " where c.title_en = 'SAMPLE Blantyre gap clinic'");
        var id = ((Number) called.get("id")).longValue();
        People.as("opcen", () -> calls.note(id, (String) called.get("digits"), CallOutcome.NO_ANSWER));
        assertThat(asked("rso", MEDICAL)).as("nobody answered").contains(STATION);
        TestRows.write("update test_call set called_at = called_at - interval 5 minute where contact_id = ?", id);
        People.as("opcen", () -> calls.note(id, (String) called.get("digits"), CallOutcome.ANSWERED));
        assertThat(asked("rso", MEDICAL)).doesNotContain(STATION);
        assertThat(asked("rso", GAPS)).contains(STATION);
        assertThat(asked("rso.bangkok", GAPS)).isEmpty();

        People.as("rso", () -> releases.withdraw(STATION));
        assertThat(asked("rso", GAPS)).as("readers see none").doesNotContain(STATION);
        released.publish(STATION);
    }

    private static ServiceForm service() {
        var form = new ServiceForm();
        form.setGroup(ServiceGroup.MEDICAL);
        form.setGives(new Care[] {Care.PEP});
        form.setContact(ContactForm.blank(LocalDate.of(2026, 1, 1)));
        form.getContact().getTitle().put("en", "SAMPLE Blantyre gap clinic");
        form.getContact().setAlways(true);
        form.getContact().getNumbers().get(0).setTyped(NUMBER);
        return form;
    }
}
