package haven.person;

import static haven.person.People.AUTUMN;
import static haven.person.People.SPRING;
import static haven.person.People.amina;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PersonTest {

    @Test
    @DisplayName("a contract may have no end, but does not end before it begins")
    void contractDates() {
        var amina = amina();
        amina.employ(SPRING, null);
        assertThat(amina.getContractTo()).isNull();

        assertThatThrownBy(() -> amina.employ(AUTUMN, SPRING)).hasMessage("person.error.contractDates");
        assertThatThrownBy(() -> amina.employ(null, SPRING)).hasMessage("person.error.contractDates");
        assertThat(amina.getContractFrom()).isEqualTo(SPRING);
    }

    @Test
    @DisplayName("nobody supervises themselves")
    void supervisor() {
        var amina = amina();

        assertThatThrownBy(() -> amina.setSupervisor(amina)).hasMessage("person.error.ownSupervisor");
        assertThat(amina.getSupervisor()).isNull();
    }

    @Test
    @DisplayName("R2 who has left before its first day gets no duty")
    void left() {
        var amina = amina();
        amina.mustBeHereOn(AUTUMN);
        amina.employ(SPRING, AUTUMN);

        amina.mustBeHereOn(AUTUMN);
        assertThatThrownBy(() -> amina.mustBeHereOn(AUTUMN.plusDays(1))).hasMessage("person.error.left");
    }
}
