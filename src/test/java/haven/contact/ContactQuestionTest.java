package haven.contact;

import static org.assertj.core.api.Assertions.assertThat;

import haven.access.Permission;
import haven.access.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The letter of 22 November 2026 to a warden of Nairobi, and when things about a contact are due. */
class ContactQuestionTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Contact contact = new Contact(() -> "/world/nairobi/KE/ke-nairobi/", ContactKind.WARDEN, TODAY);
    private final ContactQuestion question = new ContactQuestion(contact, 1, "hash", "address", NOW);

    @Test
    @DisplayName("DIR-04 a link is open for thirty days, at its own address, until it is answered or ended")
    void states() {
        assertThat(question.state(NOW, "address")).isEqualTo(ContactQuestion.State.OPEN);
        assertThat(question.state(NOW.plus(Duration.ofDays(30)).minusSeconds(1), "address"))
                .isEqualTo(ContactQuestion.State.OPEN);
        assertThat(question.state(NOW.plus(Duration.ofDays(30)), "address")).isEqualTo(ContactQuestion.State.OVER);
        assertThat(question.state(NOW, "another")).isEqualTo(ContactQuestion.State.ENDED);
        assertThat(question.state(NOW, null)).isEqualTo(ContactQuestion.State.ENDED);
        question.end(NOW);
        assertThat(question.state(NOW, "address")).isEqualTo(ContactQuestion.State.ENDED);
        question.answer(Answer.ALL_RIGHT, NOW);
        assertThat(question.state(NOW.plus(Duration.ofDays(90)), "another")).isEqualTo(ContactQuestion.State.ANSWERED);
    }

    @Test
    @DisplayName("DIR-11, AM-05 a second check is due within 72 hours, a check within a month after the last one ended")
    void due() {
        assertThat(ContactRule.SECOND_CHECK.due(TODAY)).isEqualTo(TODAY.plusDays(3));
        contact.verify(TODAY.minusDays(120), Verifier.OSS_HEADQUARTERS, CheckMethod.CALLED, 1L);
        var since = ContactRule.CHECK.since(contact, TODAY);
        assertThat(since).isEqualTo(TODAY.minusDays(29));
        assertThat(ContactRule.CHECK.due(since)).isEqualTo(TODAY);
        assertThat(CheckState.of(contact.getCheckBy(), contact.getVerifiedOn(), TODAY))
                .isEqualTo(CheckState.AMBER);
        assertThat(CheckState.of(contact.getCheckBy(), contact.getVerifiedOn(), TODAY.plusDays(1)))
                .isEqualTo(CheckState.RED);
    }

    @Test
    @DisplayName(
            "4 whoever keeps services or custodians keeps emergency contacts too: one permission leads to the queue")
    void keepers() {
        assertThat(Arrays.stream(Role.values())
                        .filter(role -> role.permits(Permission.KEEP_HELP) || role.permits(Permission.KEEP_CUSTODIANS)))
                .isNotEmpty()
                .allMatch(role -> role.permits(Permission.KEEP_CONTACTS));
    }
}
