package haven.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is known of a contact with two numbers, of which only one is called or changed. */
class TwoNumbersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Verifier CENTRE = Verifier.OPERATIONS_CENTRE;
    private static final long AMINA = 7;
    private static final long JUAN = 8;
    private static final String OFFICE = "+254207621234";
    private static final String OLD_MOBILE = "+254711123456";
    private static final String MOBILE = "+254711654321";

    private final Contact contact = new Contact(() -> "/world/nairobi/KE/ke-nairobi/", ContactKind.HEALTH_UNIT, DAY);

    @BeforeEach
    void twoNumbers() {
        type(OFFICE, OLD_MOBILE);
    }

    private void type(String... numbers) {
        var form = ContactForm.blank(DAY);
        for (int i = 0; i < numbers.length; i++) {
            form.getNumbers().get(i).setTyped(numbers[i]);
        }
        form.applyTo(contact, DAY);
    }

    private void replaceMobile() {
        type(OFFICE, MOBILE);
        contact.numbersChanged(DAY, AMINA, List.of(OFFICE, OLD_MOBILE));
    }

    @Test
    @DisplayName(
            "DIR-11, AM-12 a call of the number that was not changed is no second check, nor the answer of the one that was")
    void theOtherNumber() {
        contact.answered(DAY.minusDays(1), CENTRE, JUAN, OFFICE);
        replaceMobile();
        contact.answered(DAY, CENTRE, JUAN, OFFICE);
        assertThat(contact.getNumbersChangedOn()).isEqualTo(DAY);
        assertThat(contact.getAnsweredOn()).isNull();

        contact.answered(DAY.plusDays(1), CENTRE, JUAN, MOBILE);
        assertThat(contact.getNumbersChangedOn()).isNull();
        assertThat(contact.getAnsweredOn()).isEqualTo(DAY.plusDays(1));
        assertThat(contact.takeBackCall(CENTRE)).isTrue();
        assertThat(contact.getNumbersChangedOn())
                .as("taken back, it waits again")
                .isEqualTo(DAY);
        assertThat(contact.getAnsweredOn()).isNull();
        contact.answered(DAY.plusDays(2), CENTRE, JUAN, OFFICE);
        assertThat(contact.getNumbersChangedOn()).as("and for the same number").isEqualTo(DAY);
    }

    @Test
    @DisplayName("DIR-11 a keeper's call of one number checks that number; a check of all of it checks both")
    void keepersCall() {
        replaceMobile();
        contact.verify(DAY, Verifier.REGIONAL_SECURITY_OFFICER, CheckMethod.CALLED, JUAN, OFFICE);
        assertThat(contact.getNumbersChangedOn()).isEqualTo(DAY);
        contact.verify(DAY, Verifier.REGIONAL_SECURITY_OFFICER, CheckMethod.VISITED, JUAN);
        assertThat(contact.getNumbersChangedOn()).isNull();
    }

    @Test
    @DisplayName("DIR-11 of two changed numbers each waits for its own call; what is only taken out for any")
    void bothChanged() {
        type("+254207629999", MOBILE);
        contact.numbersChanged(DAY, AMINA, List.of(OFFICE, OLD_MOBILE));
        contact.answered(DAY, CENTRE, JUAN, MOBILE);
        assertThat(contact.getNumbersChangedOn()).isEqualTo(DAY);
        contact.answered(DAY, CENTRE, JUAN, "+254207629999");
        assertThat(contact.getNumbersChangedOn()).isNull();

        type(MOBILE);
        contact.numbersChanged(DAY, AMINA, List.of("+254207629999", MOBILE));
        contact.answered(DAY, CENTRE, JUAN, MOBILE);
        assertThat(contact.getNumbersChangedOn()).isNull();
    }

    @Test
    @DisplayName("DIR-11, AM-12 of two changed numbers the one's call taken back leaves the other's answer as it was")
    void secondTakenBack() {
        type("+254207629999", MOBILE);
        contact.numbersChanged(DAY, AMINA, List.of(OFFICE, OLD_MOBILE));
        contact.answered(DAY.plusDays(1), CENTRE, JUAN, MOBILE);
        contact.answered(DAY.plusDays(2), CENTRE, JUAN, "+254207629999");
        assertThat(contact.takeBackCall(CENTRE)).isTrue();
        assertThat(contact.getNumbersChangedOn()).isEqualTo(DAY);
        assertThat(contact.getAnsweredOn()).isEqualTo(DAY.plusDays(1));
    }

    @Test
    @DisplayName("DIR-11 of two numbers changed by two people each is checked by the other one, or by a third")
    void changedByTwo() {
        replaceMobile();
        var desk = "+254207629999";
        type(desk, MOBILE);
        contact.numbersChanged(DAY.plusDays(1), JUAN, List.of(OFFICE, MOBILE));
        assertThat(contact.getNumbersChangedBy()).as("both have one to check").isNull();

        contact.answered(DAY.plusDays(1), CENTRE, AMINA, MOBILE);
        contact.answered(DAY.plusDays(1), CENTRE, JUAN, desk);
        assertThat(contact.getNumbersChangedBy())
                .as("nobody checks what they changed themselves")
                .isNull();
        contact.answered(DAY.plusDays(1), CENTRE, AMINA, desk);
        assertThat(contact.getNumbersChangedBy()).as("hers is left").isEqualTo(AMINA);
        contact.verify(DAY.plusDays(1), Verifier.REGIONAL_SECURITY_OFFICER, CheckMethod.VISITED, AMINA);
        assertThat(contact.getNumbersChangedOn()).isNotNull();
        contact.answered(DAY.plusDays(2), CENTRE, JUAN, MOBILE);
        assertThat(contact.getNumbersChangedOn()).isNull();
        assertThat(contact.takeBackCall(CENTRE)).isTrue();
        assertThat(contact.getNumbersChangedBy()).isEqualTo(AMINA);
    }

    @Test
    @DisplayName("DIR-11 what is only taken out is checked by anybody but who did it, and by whose entry it is")
    void takenOut() {
        type(OFFICE);
        contact.numbersChanged(DAY, AMINA, List.of(OFFICE, OLD_MOBILE));
        contact.answered(DAY, CENTRE, AMINA, OFFICE);
        assertThat(contact.getNumbersChangedBy()).isEqualTo(AMINA);
        contact.answered(DAY, CENTRE, JUAN, OFFICE);
        assertThat(contact.getNumbersChangedOn()).isNull();

        type(MOBILE);
        contact.numbersChanged(DAY, AMINA, List.of(OFFICE));
        contact.verify(DAY, Verifier.THEMSELVES, CheckMethod.THEMSELVES, null);
        assertThat(contact.getNumbersChangedOn()).isNull();
    }

    @Test
    @DisplayName("DIR-05 unanswered twice is twice the same number; the other number's answer does not end it")
    void missesByNumber() {
        contact.notAnswered(DAY, CENTRE, OFFICE);
        contact.notAnswered(DAY, CENTRE, OLD_MOBILE);
        assertThat(contact.isUnanswered()).isFalse();
        contact.notAnswered(DAY.plusDays(1), CENTRE, OFFICE);
        assertThat(contact.isUnanswered()).isTrue();
        contact.answered(DAY.plusDays(1), CENTRE, JUAN, OLD_MOBILE);
        assertThat(contact.isUnanswered()).isTrue();
        contact.answered(DAY.plusDays(2), CENTRE, JUAN, OFFICE);
        assertThat(contact.isUnanswered()).isFalse();
    }

    @Test
    @DisplayName("DIR-05 a number that did not answer stays a task while another one is replaced, and goes with itself")
    void missesAndChanges() {
        contact.notAnswered(DAY, CENTRE, OFFICE);
        contact.notAnswered(DAY.plusDays(1), CENTRE, OFFICE);
        replaceMobile();
        assertThat(contact.isUnanswered()).isTrue();
        type(MOBILE);
        contact.numbersChanged(DAY, AMINA, List.of(OFFICE, MOBILE));
        assertThat(contact.isUnanswered()).isFalse();
        assertThat(contact.getNumbersChangedOn()).isEqualTo(DAY);
    }
}
