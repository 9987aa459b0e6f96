package haven.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TakenBackCallTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final Contact contact = new Contact(() -> "/world/nairobi/KE/", ContactKind.WARDEN, DAY);

    @Test
    @DisplayName("DIR-05 a call taken back leaves the answer, the count and the judgement of the checks before it")
    void asBefore() {
        contact.verify(DAY, Verifier.REGIONAL_SECURITY_OFFICER, CheckMethod.CALLED, 7L);
        contact.answered(DAY, Verifier.OPERATIONS_CENTRE, 8L, null);
        contact.notAnswered(DAY.plusDays(1), Verifier.OPERATIONS_CENTRE, null);
        contact.answered(DAY.plusDays(2), Verifier.OPERATIONS_CENTRE, null, null);

        assertThat(contact.takeBackCall(Verifier.OPERATIONS_CENTRE)).isTrue();
        assertThat(contact.getAnsweredOn()).isEqualTo(DAY);
        contact.notAnswered(DAY.plusDays(2), Verifier.OPERATIONS_CENTRE, null);
        assertThat(contact.isUnanswered()).as("the one before counts again").isTrue();

        contact.wrong(DAY.plusDays(3), Verifier.OPERATIONS_CENTRE, CheckMethod.CALLED);
        assertThat(contact.isFoundWrong()).isTrue();
        assertThat(contact.takeBackCall(Verifier.OPERATIONS_CENTRE)).isTrue();
        assertThat(contact.isFoundWrong()).isFalse();
        assertThat(contact.getVerifiedOn()).isEqualTo(DAY);
    }

    @Test
    @DisplayName("DIR-05 once somebody else has checked it there is nothing to take back")
    void checkedSince() {
        contact.answered(DAY, Verifier.OPERATIONS_CENTRE, null, null);
        contact.verify(DAY, Verifier.COUNTRY_SECURITY_FOCAL_POINT, CheckMethod.VISITED, 7L);
        assertThat(contact.takeBackCall(Verifier.OPERATIONS_CENTRE)).isFalse();
        assertThat(contact.getChecks()).hasSize(2);
    }
}
