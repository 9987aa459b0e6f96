package haven.person;

import static haven.person.People.AUTUMN;
import static haven.person.People.MANILA;
import static haven.person.People.NAIROBI;
import static haven.person.People.NEW_YEAR;
import static haven.person.People.SPRING;
import static haven.person.People.amina;
import static haven.person.People.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.shared.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StayTest {

    @Test
    @DisplayName("R1 a stay covers its first and its last day")
    void bothDaysIncluded() {
        var stay = new Stay(amina(), Stay.Kind.VISIT, NAIROBI, SPRING, AUTUMN, "TRIP");

        assertThat(stay.covers(SPRING.minusDays(1))).isFalse();
        assertThat(stay.covers(SPRING)).isTrue();
        assertThat(stay.covers(AUTUMN)).isTrue();
        assertThat(stay.covers(AUTUMN.plusDays(1))).isFalse();
    }

    @Test
    @DisplayName("R1 a stay's days are those of the station's own calendar")
    void stationCalendar() {
        var stay = new Stay(amina(), Stay.Kind.VISIT, MANILA, SPRING, SPRING, "TRIP");

        assertThat(stay.isCurrent(at("2026-03-31T15:59:59Z"))).isFalse();
        assertThat(stay.isCurrent(at("2026-03-31T16:00:00Z"))).isTrue(); // midnight in Manila
        assertThat(stay.isCurrent(at("2026-04-01T15:59:59Z"))).isTrue();
        assertThat(stay.isCurrent(at("2026-04-01T16:00:00Z"))).isFalse();
        assertThat(stay.hasBegun(at("2026-03-31T15:59:59Z"))).isFalse();
        assertThat(stay.hasBegun(at("2026-04-01T16:00:00Z"))).isTrue();
    }

    @Test
    @DisplayName("R1 a posting may be open-ended")
    void openPosting() {
        var posting = new Stay(amina(), Stay.Kind.POSTING, NAIROBI, SPRING, null, "HR");

        assertThat(posting.covers(SPRING.plusYears(10))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = Stay.Kind.class, names = "POSTING", mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("R1 a visit and an absence have a last day")
    void othersEnd(Stay.Kind kind) {
        assertThatThrownBy(() -> new Stay(amina(), kind, NAIROBI, SPRING, null, "HR"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("person.error.stayWithoutEnd");
    }

    @Test
    @DisplayName("R1 a stay does not end before it begins, and is left as it was when somebody tries")
    void datesInOrder() {
        var stay = new Stay(amina(), Stay.Kind.VISIT, NAIROBI, SPRING, AUTUMN, "TRIP");

        assertThatThrownBy(() -> stay.end(NEW_YEAR)).hasMessage("person.error.stayDates");
        assertThat(stay.getTo()).isEqualTo(AUTUMN);
        assertThatThrownBy(() -> new Stay(amina(), Stay.Kind.POSTING, NAIROBI, null, null, "HR"))
                .hasMessage("person.error.stayDates");
    }
}
