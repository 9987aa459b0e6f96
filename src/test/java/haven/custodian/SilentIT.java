package haven.custodian;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestRows;
import haven.contact.MadeContact;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** PEP-08: what the region is told of a custodian whose details nobody has confirmed. */
@ExtendWith(ArquillianExtension.class)
class SilentIT {

    private static final String STATION = "er-asmara";
    private static final String TITLE = "Silent custodian";

    @Inject
    SilentDue due;

    @AfterEach
    void remove() {
        MadeCustodians.remove(STATION, TITLE);
    }

    private String told(long custodian) {
        return Asked.items(due, "rso").stream()
                .filter(item -> item.key().equals("custodian.silent/" + custodian))
                .findFirst()
                .orElseThrow()
                .what();
    }

    @Test
    @DisplayName("PEP-08 the task says \"asked\" only as often as a letter about this check stayed without an answer")
    void asked() {
        var custodian = new KeptKits("rso", STATION).designate(TITLE);
        TestRows.write(
                "update pep_confirmation set confirmed_on = confirmed_on - interval 105 day where pep_custodian_id = ?",
                custodian);
        var contact =
                new MadeContact(TestRows.number("select contact_id from pep_custodian where id = ?", custodian), TITLE);
        assertThat(told(custodian)).as("without an address").isEqualTo(TITLE);

        contact.asked("silent.custodian@example.org");
        assertThat(told(custodian)).isEqualTo(TITLE + " (asked once by letter, no answer)");
        contact.asked("silent.custodian@example.org");
        assertThat(told(custodian)).isEqualTo(TITLE + " (asked twice by letter, no answer)");

        TestRows.write(
                "update contact_question set answered_at = utc_timestamp(6), answer = 'NOT_ME' where contact_id = ?"
                        + " and number = 2",
                contact.id());
        assertThat(told(custodian)).as("there was an answer").isEqualTo(TITLE);
        TestRows.write(
                "update contact_question set answered_at = null, answer = null where contact_id = ?", contact.id());
        TestRows.write(
                "update contact_question set due_on = due_on - interval 90 day where contact_id = ?", contact.id());
        assertThat(told(custodian)).as("a quarter before").isEqualTo(TITLE);
    }
}
