package haven.person;

import static haven.person.People.AUTUMN;
import static haven.person.People.MANILA;
import static haven.person.People.MOGADISHU;
import static haven.person.People.NAIROBI;
import static haven.person.People.NEW_YEAR;
import static haven.person.People.SPRING;
import static haven.person.People.amina;
import static haven.person.People.at;
import static org.assertj.core.api.Assertions.assertThat;

import haven.place.DutyStation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HomeTest {

    private static final String IN_MAY = "2026-05-01T12:00:00Z";

    private final Person amina = amina();

    @Test
    @DisplayName("PLC-01 my station is where I am posted, also while I visit another")
    void postingBeforeVisit() {
        var stays = List.of(posting(NAIROBI, NEW_YEAR, null), visit(MOGADISHU, SPRING, AUTUMN));

        assertThat(Home.of(stays, at(IN_MAY))).contains(NAIROBI);
    }

    @Test
    @DisplayName("PLC-01 a posting that has ended, or has not begun, is not my station")
    void onlyCurrentPosting() {
        var stays = List.of(posting(NAIROBI, NEW_YEAR, SPRING), posting(MANILA, AUTUMN, null));

        assertThat(Home.of(stays, at(IN_MAY))).isEmpty();
        assertThat(Home.of(stays, at("2026-04-01T12:00:00Z"))).contains(NAIROBI);
        assertThat(Home.of(stays, at("2026-10-01T12:00:00Z"))).contains(MANILA);
    }

    @Test
    @DisplayName("PLC-01 where two postings overlap, the newer one is my station")
    void newestPosting() {
        var stays = List.of(posting(NAIROBI, NEW_YEAR, null), posting(MANILA, SPRING, null));

        assertThat(Home.of(stays, at(IN_MAY))).contains(MANILA);
    }

    @Test
    @DisplayName("PLC-01 without a posting it is where I last came on a visit, not where I will go")
    void latestVisit() {
        var stays = List.of(
                visit(NAIROBI, NEW_YEAR, NEW_YEAR.plusDays(5)),
                visit(MOGADISHU, SPRING, SPRING.plusDays(5)),
                visit(MANILA, AUTUMN, AUTUMN.plusDays(5)));

        assertThat(Home.of(stays, at(IN_MAY))).contains(MOGADISHU);
    }

    @Test
    @DisplayName("PLC-01 an absence is not a place to be, and who has nothing has no station")
    void nothing() {
        var absence = new Stay(amina, Stay.Kind.ABSENCE, NAIROBI, NEW_YEAR, AUTUMN, "HR");

        assertThat(Home.of(List.of(absence), at(IN_MAY))).isEmpty();
        assertThat(Home.of(List.of(), at(IN_MAY))).isEmpty();
    }

    private Stay posting(DutyStation station, LocalDate from, LocalDate to) {
        return new Stay(amina, Stay.Kind.POSTING, station, from, to, "HR");
    }

    private Stay visit(DutyStation station, LocalDate from, LocalDate to) {
        return new Stay(amina, Stay.Kind.VISIT, station, from, to, "TRIP");
    }
}
