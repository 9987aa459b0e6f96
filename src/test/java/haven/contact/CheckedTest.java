package haven.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CheckedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final long AMINA = 7;
    private static final long JUAN = 8;

    private static Contact contact(ContactKind kind) {
        return new Contact(() -> "/world/nairobi/KE/ke-nairobi/", kind, DAY);
    }

    private static void check(Contact contact, LocalDate on, Long by) {
        contact.verify(on, Verifier.COUNTRY_SECURITY_FOCAL_POINT, CheckMethod.CALLED, by);
    }

    @Test
    @DisplayName("AM-05 a service holds 180 days, one for treatment day and night 90; DIR-04 whatever is somebody's 90")
    void intervals() {
        var service = contact(ContactKind.SUPPORT_SERVICE);
        assertThat(service.getCheckBy()).as("never checked").isEqualTo(DAY);
        check(service, DAY, AMINA);
        assertThat(service.getCheckBy()).isEqualTo(DAY.plusDays(180));
        service.setUrgent(true);
        assertThat(service.getCheckBy()).isEqualTo(DAY.plusDays(90));
        var warden = contact(ContactKind.WARDEN);
        check(warden, DAY, AMINA);
        assertThat(warden.getCheckBy()).isEqualTo(DAY.plusDays(90));
        var police = contact(ContactKind.POLICE);
        check(police, DAY, AMINA);
        assertThat(police.getCheckBy()).isEqualTo(DAY.plusDays(365));
    }

    @Test
    @DisplayName("AM-05 on its last day a check holds, then it is amber for 30 days, then red")
    void states() {
        var by = DAY.plusDays(90);
        assertThat(CheckState.of(DAY, null, DAY)).isEqualTo(CheckState.NEVER);
        assertThat(CheckState.of(by, DAY, by)).isEqualTo(CheckState.FRESH);
        assertThat(CheckState.of(by, DAY, by.plusDays(1))).isEqualTo(CheckState.AMBER);
        assertThat(CheckState.of(by, DAY, by.plusDays(30))).isEqualTo(CheckState.AMBER);
        assertThat(CheckState.of(by, DAY, by.plusDays(31))).isEqualTo(CheckState.RED);
    }

    @Test
    @DisplayName("DIR-05 two calls in a row without an answer are a task, one is none, and an answer ends it")
    void unanswered() {
        var contact = contact(ContactKind.WARDEN);
        contact.notAnswered(DAY, Verifier.OPERATIONS_CENTRE, null);
        assertThat(contact.isUnanswered()).isFalse();
        contact.notAnswered(DAY.plusDays(1), Verifier.OPERATIONS_CENTRE, null);
        assertThat(contact.isUnanswered()).isTrue();
        contact.answered(DAY.plusDays(2), Verifier.OPERATIONS_CENTRE, JUAN, null);
        assertThat(contact.isUnanswered()).isFalse();
        assertThat(contact.getAnsweredOn()).isEqualTo(DAY.plusDays(2));
        assertThat(contact.getVerifiedOn())
                .as("an answered call says nothing about hours")
                .isNull();
        assertThat(contact.getChecks())
                .extracting(ContactCheck::getOutcome)
                .containsExactly(CheckOutcome.NOT_ANSWERED, CheckOutcome.NOT_ANSWERED, CheckOutcome.RIGHT);
    }

    @Test
    @DisplayName("DIR-11 the second check of changed numbers is somebody else's, or theirs whose entry it is")
    void secondCheck() {
        var contact = contact(ContactKind.WARDEN);
        contact.numbersChanged(DAY, AMINA, List.of());
        check(contact, DAY, AMINA);
        assertThat(contact.getNumbersChangedOn()).as("her own check").isEqualTo(DAY);
        check(contact, DAY, JUAN);
        assertThat(contact.getNumbersChangedOn()).isNull();
        contact.numbersChanged(DAY, AMINA, List.of());
        contact.verify(DAY, Verifier.THEMSELVES, CheckMethod.THEMSELVES, null);
        assertThat(contact.publish().changedOn()).isNull();
    }

    @Test
    @DisplayName("DIR-11 an answered call of somebody else is the second check; taken back, it waits again")
    void secondCheckByCall() {
        var contact = contact(ContactKind.WARDEN);
        contact.numbersChanged(DAY, AMINA, List.of());
        contact.answered(DAY, Verifier.OPERATIONS_CENTRE, AMINA, null);
        assertThat(contact.getNumbersChangedOn()).as("her own call").isEqualTo(DAY);
        contact.answered(DAY, Verifier.OPERATIONS_CENTRE, JUAN, null);
        assertThat(contact.getNumbersChangedOn()).isNull();
        assertThat(contact.takeBackCall(Verifier.OPERATIONS_CENTRE)).isTrue();
        assertThat(contact.getNumbersChangedOn()).isEqualTo(DAY);
        assertThat(contact.getNumbersChangedBy()).isEqualTo(AMINA);
    }

    @Test
    @DisplayName(
            "AM-12, DIR-05 answered is a number in a test call of the operations centre; who keeps it only checks it")
    void keepersCall() {
        var contact = contact(ContactKind.SUPPORT_SERVICE);
        contact.notAnswered(DAY, Verifier.OPERATIONS_CENTRE, null);
        contact.notAnswered(DAY, Verifier.OPERATIONS_CENTRE, null);
        check(contact, DAY.plusDays(1), JUAN);
        assertThat(contact.getAnsweredOn()).isNull();
        assertThat(contact.isUnanswered()).as("somebody got through").isFalse();
        assertThat(contact.publish().answeredOn()).isNull();

        contact.answered(DAY.plusDays(2), Verifier.OPERATIONS_CENTRE, JUAN, null);
        check(contact, DAY.plusDays(3), AMINA);
        assertThat(contact.getAnsweredOn()).isEqualTo(DAY.plusDays(2));
        contact.notAnswered(DAY.plusDays(4), Verifier.OPERATIONS_CENTRE, null);
        contact.takeBackCall(Verifier.OPERATIONS_CENTRE);
        assertThat(contact.getAnsweredOn())
                .as("taken back, it is the test call before, not the check")
                .isEqualTo(DAY.plusDays(2));
    }

    @Test
    @DisplayName("AM-12 a number that was replaced was not answered, whatever the one before it was")
    void answeredBeforeTheChange() {
        var contact = contact(ContactKind.HOSPITAL);
        contact.answered(DAY, Verifier.OPERATIONS_CENTRE, JUAN, null);
        contact.numbersChanged(DAY.plusDays(1), AMINA, List.of());
        assertThat(contact.getAnsweredOn()).isNull();
        contact.answered(DAY.plusDays(2), Verifier.OPERATIONS_CENTRE, JUAN, null);
        contact.takeBackCall(Verifier.OPERATIONS_CENTRE);
        assertThat(contact.getAnsweredOn()).isNull();
    }

    @Test
    @DisplayName("what was found wrong stays so until somebody has checked it again")
    void wrong() {
        var contact = contact(ContactKind.WARDEN);
        check(contact, DAY, AMINA);
        contact.wrong(DAY.plusDays(1), Verifier.THEMSELVES, CheckMethod.THEMSELVES);
        assertThat(contact.isFoundWrong()).isTrue();
        assertThat(contact.getVerifiedOn()).isEqualTo(DAY);
        check(contact, DAY.plusDays(2), AMINA);
        assertThat(contact.isFoundWrong()).isFalse();
    }
}
