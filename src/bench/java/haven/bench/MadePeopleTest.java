package haven.bench;

import static org.assertj.core.api.Assertions.assertThat;

import haven.bench.MadePeople.MadePerson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MadePeopleTest {

    private static final int STATIONS = 411;

    @Test
    @DisplayName("the same seed gives the same people, another seed others")
    void sameSeed() {
        var people = new MadePeople(42).make(2_000, STATIONS);

        assertThat(new MadePeople(42).make(2_000, STATIONS)).isEqualTo(people);
        assertThat(new MadePeople(43).make(2_000, STATIONS)).isNotEqualTo(people);
    }

    @Test
    @DisplayName("every station has somebody; staff numbers are unique; supervisors were made before")
    void wholeWorld() {
        var people = new MadePeople(42).make(2_000, STATIONS);

        assertThat(people.stream().map(MadePerson::station).distinct()).hasSize(STATIONS);
        assertThat(people.stream().map(MadePerson::staffNumber).distinct()).hasSize(2_000);
        for (int number = 0; number < people.size(); number++) {
            assertThat(people.get(number).supervisor()).isLessThan(number);
        }
    }

    @Test
    @DisplayName("rule 7 addresses are at example.org, and some have none")
    void addresses() {
        var people = new MadePeople(42).make(2_000, STATIONS);

        assertThat(people).anyMatch(person -> person.email() == null);
        assertThat(people)
                .filteredOn(person -> person.email() != null)
                .allMatch(person -> person.email().endsWith("@example.org"));
    }
}
