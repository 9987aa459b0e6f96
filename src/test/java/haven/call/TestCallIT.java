package haven.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.Http;
import haven.People;
import haven.TestRows;
import haven.contact.ContactKind;
import haven.contact.PublishedContact;
import haven.contact.PublishedContacts;
import haven.edition.Shelf;
import haven.shared.NotThere;
import haven.shared.PortalClock;
import jakarta.inject.Inject;
import java.sql.Date;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the operations centre enters about its calls. */
@ExtendWith(ArquillianExtension.class)
class TestCallIT {

    private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");
    private static final CallFilter MOMBASA =
            new CallFilter(null, "KE", ContactKind.WARDEN, CallFilter.Order.UNANSWERED, null);

    @Inject
    TestCallService calls;

    @Inject
    ReportSweepService sweep;

    @Inject
    PortalClock clock;

    @Inject
    Shelf shelf;

    @AfterEach
    void clean() {
        if (clock != null) {
            clock.runOn();
            CalledContacts.removeAll();
        }
    }

    private void note(long contact, String digits, CallOutcome outcome) {
        People.as("opcen", () -> calls.note(contact, digits, outcome));
    }

    private PublishedContact published(long id) {
        return shelf.find(PublishedContacts.PART, CalledContacts.SCOPE, PublishedContacts.class).stream()
                .flatMap(there -> there.contacts().stream())
                .filter(contact -> contact.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate day(Object date) {
        return ((Date) date).toLocalDate();
    }

    @Test
    @DisplayName(
            "DIR-05 an answered call is a row and a check, and readers see its day at once; the same twice within a minute is one")
    void answered() {
        clock.stopAt(NOW);
        var id = CalledContacts.add("WARDEN", "Call test warden", "+254700000101");
        note(id, "+254700000101", CallOutcome.ANSWERED);
        clock.stopAt(NOW.plusSeconds(30));
        note(id, "+254700000101", CallOutcome.ANSWERED);

        assertThat(published(id).answeredOn()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(TestRows.number("select count(*) from test_call where contact_id = ?", id))
                .isOne();
        assertThat(TestRows.one("select by_role, method, outcome from contact_check where contact_id = ?", id))
                .containsEntry("by_role", "OPERATIONS_CENTRE")
                .containsEntry("method", "CALLED")
                .containsEntry("outcome", "RIGHT");
        assertThat(TestRows.number(
                        "select count(*) from audit_entry where kind = 'TestCall' and scope = ?", CalledContacts.SCOPE))
                .isPositive();
        assertThat(TestRows.one("select verified_on from contact where id = ?", id)
                        .get("verified_on"))
                .as("an answer says nothing about hours and languages")
                .isNull();

        clock.stopAt(NOW.plusSeconds(61));
        note(id, "+254700000101", CallOutcome.ANSWERED);
        assertThat(TestRows.number("select count(*) from test_call where contact_id = ?", id))
                .isEqualTo(2);
    }

    @Test
    @DisplayName(
            "DIR-05, DIR-11 another number or another answer within a minute is another call, and the changed number"
                    + " waits until it is called itself")
    void twoNumbers() {
        clock.stopAt(NOW);
        var id = CalledContacts.add("WARDEN", "Call test two numbers", "+254700000111");
        var rso = TestRows.number("select person_id from account where username = 'rso'");
        TestRows.write(
                "insert into contact_number (contact_id, position, kind, digits) values (?, 1, 'MOBILE', '+254700000112')",
                id);
        TestRows.write(
                "update contact set numbers_changed_on = '2026-12-01', numbers_waiting = '+254700000112',"
                        + " numbers_changed_by = ?, numbers_waiting_by = ? where id = ?",
                rso,
                rso,
                id);
        note(id, "+254700000111", CallOutcome.NO_ANSWER);
        clock.stopAt(NOW.plusSeconds(10));
        note(id, "+254700000111", CallOutcome.ANSWERED);
        assertThat(published(id).changedOn()).as("it was the other number").isNotNull();
        assertThat(published(id).answeredOn()).isNull();
        clock.stopAt(NOW.plusSeconds(40));
        note(id, "+254700000112", CallOutcome.NO_ANSWER);
        clock.stopAt(NOW.plusSeconds(50));
        note(id, "+254700000112", CallOutcome.ANSWERED);
        assertThat(TestRows.number("select count(*) from test_call where contact_id = ?", id))
                .as("no result is lost")
                .isEqualTo(4);
        assertThat(published(id).changedOn()).isNull();
        assertThat(published(id).answeredOn()).isEqualTo(LocalDate.of(2026, 12, 1));

        var last = People.as("opcen", calls::findLast).orElseThrow();
        People.as("opcen", () -> calls.takeBack(last.id()));
        assertThat(published(id).changedOn()).as("it waits again").isNotNull();
        assertThat(TestRows.one("select numbers_changed_by, numbers_waiting_by from contact where id = ?", id))
                .as("for somebody else than before")
                .containsEntry("numbers_changed_by", rso)
                .containsEntry("numbers_waiting_by", Long.toString(rso));
        assertThat(TestRows.number(
                        "select count(*) from audit_entry where kind = 'Contact' and scope = ? and before_values like ?",
                        CalledContacts.SCOPE,
                        "%\"numbersWaitingBy\":[{\"person\":" + rso + "}]%"))
                .isPositive();

        clock.stopAt(NOW.plus(Duration.ofHours(1)));
        note(id, "+254700000111", CallOutcome.NO_ANSWER);
        assertThat(TestRows.one("select unanswered from contact where id = ?", id))
                .as("once each is not twice the same")
                .containsEntry("unanswered", 1);
    }

    @Test
    @DisplayName("DIR-05 two calls without an answer come first in the list; one that is answered ends that")
    void unanswered() {
        clock.stopAt(NOW);
        var fine = CalledContacts.add("WARDEN", "Call test fine", "+254700000102");
        var silent = CalledContacts.add("WARDEN", "Call test silent", "+254700000103");
        note(fine, "+254700000102", CallOutcome.ANSWERED);
        note(silent, "+254700000103", CallOutcome.NO_ANSWER);
        clock.stopAt(NOW.plus(Duration.ofHours(1)));
        note(silent, "+254700000103", CallOutcome.NO_ANSWER);

        var first = People.as("opcen", () -> calls.list(MOMBASA, 0, 25)).get(0);
        assertThat(first.contactId()).isEqualTo(silent);
        assertThat(first.unanswered()).isTrue();
        assertThat(first.outcome()).isEqualTo(CallOutcome.NO_ANSWER);

        clock.stopAt(NOW.plus(Duration.ofHours(2)));
        note(silent, "+254700000103", CallOutcome.ANSWERED);
        assertThat(People.as("opcen", () -> calls.list(MOMBASA, 0, 25)))
                .noneMatch(row -> row.contactId() == silent && row.unanswered());
    }

    @Test
    @DisplayName(
            "DIR-05 the last entry can be taken back for ten minutes, by whoever made it, and leaves things as before")
    void takeBack() {
        clock.stopAt(NOW.minus(Duration.ofDays(3)));
        var id = CalledContacts.add("WARDEN", "Call test undone", "+254700000104");
        note(id, "+254700000104", CallOutcome.ANSWERED);
        clock.stopAt(NOW);
        note(id, "+254700000104", CallOutcome.WRONG_NUMBER);
        assertThat(TestRows.one("select found_wrong from contact where id = ?", id))
                .containsEntry("found_wrong", true);
        var last = People.as("opcen", calls::findLast).orElseThrow();
        assertThatThrownBy(() -> People.as("hq", () -> calls.takeBack(last.id())))
                .isInstanceOf(NotThere.class);

        clock.stopAt(NOW.plus(Duration.ofMinutes(9)));
        People.as("opcen", () -> calls.takeBack(last.id()));
        var row = TestRows.one("select found_wrong, answered_on from contact where id = ?", id);
        assertThat(row.get("found_wrong")).isEqualTo(false);
        assertThat(day(row.get("answered_on"))).isEqualTo(LocalDate.of(2026, 11, 28));
        assertThat(TestRows.number("select count(*) from contact_check where contact_id = ?", id))
                .isOne();

        note(id, "+254700000104", CallOutcome.NO_ANSWER);
        var late = People.as("opcen", calls::findLast).orElseThrow();
        clock.stopAt(NOW.plus(Duration.ofMinutes(20)));
        assertThat(People.as("opcen", calls::findLast)).isEmpty();
        assertThatThrownBy(() -> People.as("opcen", () -> calls.takeBack(late.id())))
                .hasMessage("call.error.tooLate");
    }

    @Test
    @DisplayName(
            "DIR-05, AM-17 called is what readers rely on, by voice only too; not what is private, short, ended or taken out")
    void whatIsCalled() {
        var voice = CalledContacts.add("WARDEN", "Call test voice", "+254700000105", "by_voice_only = true");
        var ended = CalledContacts.add("WARDEN", "Call test ended", "+254700000106", "to_date = '2026-01-02'");
        var out = CalledContacts.add("WARDEN", "Call test out", "+254700000107", "relied_on = false");
        var own = CalledContacts.add("WARDEN", "Call test own", "+254700000108");
        var brief = CalledContacts.add("WARDEN", "Call test brief", "999");
        TestRows.write("update contact_number set personal = true where contact_id = ?", own);
        TestRows.write("update contact_number set inside_only = true where contact_id = ?", brief);

        var ids = People.as("opcen", () -> calls.list(MOMBASA, 0, 100)).stream()
                .map(CallRow::contactId)
                .toList();
        assertThat(ids).contains(voice).doesNotContain(ended, out, own, brief);
        assertThat(People.as("opcen", () -> calls.count(MOMBASA))).isEqualTo(ids.size());
        note(voice, "+254700000105", CallOutcome.ANSWERED);
        assertThat(published(voice).numbers()).isEmpty();
        assertThatThrownBy(() -> note(ended, "+254700000106", CallOutcome.ANSWERED))
                .hasMessage("call.error.changedMeanwhile");
        assertThatThrownBy(() -> note(voice, "+254700000999", CallOutcome.ANSWERED))
                .hasMessage("call.error.changedMeanwhile");
        assertThat(People.as("opcen", () -> calls.list(new CallFilter("bangkok", null, null, null, null), 0, 100)))
                .allMatch(row -> row.scope().startsWith("/world/bangkok/"));
    }

    @Test
    @DisplayName("AM-19 a report is forgotten when a check has answered it, or after 90 days; an open one stays")
    void forgotten() {
        clock.stopAt(NOW);
        var checked = CalledContacts.add("WARDEN", "Call test checked", "+254700000109", "verified_on = '2026-11-30'");
        var open = CalledContacts.add("WARDEN", "Call test open", "+254700000110");
        TestRows.write("insert into number_report values (?, '2026-11-30', 'NO_ANSWER', 2)", checked);
        TestRows.write("insert into number_report values (?, '2026-11-30', 'NO_ANSWER', 1)", open);
        TestRows.write("insert into number_report values (?, '2026-08-01', 'NO_ANSWER', 1)", open);
        TestRows.write("insert into number_report values (?, '2026-11-30', 'NO_ANSWER', 1)", 999_999_999L);
        assertThat(sweep.sweep()).isGreaterThanOrEqualTo(3);
        assertThat(TestRows.all("select day from number_report where contact_id in (?, ?)", checked, open))
                .hasSize(1);
    }

    @Test
    @RunAsClient
    @DisplayName("DIR-05 the page shows number, place, the time there and three buttons a number")
    void page() {
        var page = Http.portal().signIn("opcen").get("/calls").body();
        assertThat(page)
                .contains("Test calls", "href=\"tel:+", "Answered", "No answer", "Wrong number", "within its hours");
        assertThat(List.of("staff", "focal.ke", "rso"))
                .allMatch(name -> Http.portal().signIn(name).get("/calls").status() == 403);
    }
}
