package haven.call;

import static org.assertj.core.api.Assertions.assertThat;

import haven.People;
import haven.TestRows;
import haven.custodian.Asked;
import haven.shared.PortalClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** AM-19: until when a report is open. The queue, the call sheet and what is forgotten say the same. */
@ExtendWith(ArquillianExtension.class)
class OpenReportIT {

    private static final Instant NOW = Instant.parse("2026-11-10T09:00:00Z");
    private static final String REPORTED = "2026-11-09";

    @Inject
    CallSheetService sheets;

    @Inject
    TestCallService calls;

    @Inject
    ReportSweepService sweep;

    @Inject
    ReportedDue due;

    @Inject
    PortalClock clock;

    private final Map<String, Long> ids = new HashMap<>();

    @BeforeEach
    void stop() {
        clock.stopAt(NOW);
    }

    @AfterEach
    void clean() {
        clock.runOn();
        CalledContacts.removeAll();
    }

    private void reported(String name, String choice, String... more) {
        var id = CalledContacts.add("WARDEN", "Call test " + name, "+2547000004" + (10 + ids.size()), more);
        TestRows.write("insert into number_report values (?, ?, ?, 1)", id, REPORTED, choice);
        ids.put(name, id);
    }

    private Set<String> names(List<Long> found) {
        return ids.keySet().stream()
                .filter(name -> found.contains(ids.get(name)))
                .collect(Collectors.toSet());
    }

    private Set<String> inTheQueue() {
        return names(Asked.items(due, "focal.ke").stream()
                .map(item -> Long.valueOf(item.subject()))
                .toList());
    }

    private Set<String> onTheSheet() {
        return names(People.as("focal.ke", () -> sheets.list(120)).stream()
                .filter(row -> row.reason() == SheetReason.REPORTED)
                .map(SheetRow::id)
                .toList());
    }

    private Set<String> kept() {
        sweep.sweep();
        return names(TestRows.all("select contact_id c from number_report").stream()
                .map(row -> ((Number) row.get("c")).longValue())
                .toList());
    }

    @Test
    @DisplayName(
            "AM-19 a check, other numbers and an answered call of that day end a report, for queue, sheet and sweep")
    void sameRule() {
        reported("open", "NO_ANSWER");
        reported("checked before", "NO_ANSWER", "verified_on = '2026-11-08'");
        reported("answered, wrong number", "WRONG_NUMBER", "answered_on = '2026-11-09'");
        reported("changed before", "WRONG_NUMBER", "numbers_changed_on = '2026-11-08'");
        reported("checked", "WRONG_NUMBER", "verified_on = '2026-11-09'");
        reported("answered", "NO_ANSWER", "answered_on = '2026-11-09'");
        reported("changed", "WRONG_NUMBER", "numbers_changed_on = '2026-11-09'");
        reported("changed and called", "WRONG_NUMBER", "answered_on = '2026-11-10'");
        TestRows.write(
                "insert into contact_check (contact_id, checked_on, by_role, method, outcome, ended_change_on)"
                        + " values (?, '2026-11-10', 'OPERATIONS_CENTRE', 'CALLED', 'RIGHT', '2026-11-09')",
                ids.get("changed and called"));

        var open = Set.of("open", "checked before", "answered, wrong number", "changed before");
        assertThat(inTheQueue()).isEqualTo(open);
        assertThat(onTheSheet()).isEqualTo(open);
        assertThat(kept()).isEqualTo(open);
    }

    @Test
    @DisplayName("AM-19 what a call answered is forgotten only when the call can no longer be taken back")
    void takenBack() {
        reported("one", "NO_ANSWER");
        People.as("opcen", () -> calls.note(ids.get("one"), "+254700000410", CallOutcome.ANSWERED));
        assertThat(inTheQueue()).isEmpty();
        assertThat(kept()).containsExactly("one");
        var call = People.as("opcen", calls::findLast).orElseThrow();
        People.as("opcen", () -> calls.takeBack(call.id()));
        assertThat(inTheQueue()).containsExactly("one");

        People.as("opcen", () -> calls.note(ids.get("one"), "+254700000410", CallOutcome.ANSWERED));
        clock.stopAt(NOW.plus(Duration.ofMinutes(10)));
        assertThat(kept()).isEmpty();
    }
}
