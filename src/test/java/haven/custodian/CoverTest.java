package haven.custodian;

import static org.assertj.core.api.Assertions.assertThat;

import haven.board.BoardState;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One kit and two custodians, as by default; and which day it is where. */
class CoverTest {

    private static final CoverRule RULE = new CoverRule(1, 2, 104, 30);

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, 0, MISSING",
        "1, 0, 0, 0, 0, RED",
        "3, 1, 1, 5, 5, RED",
        "3, 2, 2, 0, 0, RED",
        "3, 2, 2, 1, 1, FINE",
        "3, 2, 1, 1, 1, AMBER",
        "3, 2, 2, 1, 0, AMBER",
        "9, 3, 2, 4, 1, FINE"
    })
    @DisplayName(
            "PEP-05 one valid kit and two confirmed custodians; amber where that ends within weeks; missing where nobody ever was")
    void states(int known, int there, int thereSoon, int kits, int kitsSoon, BoardState expected) {
        assertThat(new Cover(known, there, thereSoon, kits, kitsSoon, RULE).state())
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("PEP-05 what is missing is counted, and never less than nothing")
    void missing() {
        var cover = new Cover(4, 1, 1, 3, 3, RULE);
        assertThat(cover.missingCustodians()).isEqualTo(1);
        assertThat(cover.missingKits()).isZero();
        assertThat(cover.missing()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T23:30:00Z, Asia/Bangkok, true, false",
        "2026-11-22T23:30:00Z, America/Panama, false, false",
        "2026-11-23T03:30:00Z, America/Panama, false, true",
        "2026-03-29T00:30:00Z, Europe/Zurich, false, false",
        "2026-03-28T23:30:00Z, Europe/Zurich, true, false",
        "2026-10-24T22:30:00Z, Europe/Zurich, true, false",
        "2026-10-25T23:30:00Z, Europe/Zurich, true, false",
        "2026-10-25T22:30:00Z, Europe/Zurich, false, false"
    })
    @DisplayName("PEP-05 a day is that of the station: around midnight, and where the clocks change")
    void days(String now, String zone, boolean ahead, boolean behind) {
        var days = LocalDays.of(Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
        assertThat(days.utc()).isEqualTo(LocalDate.parse(now.substring(0, 10)));
        assertThat(days.ahead().contains(zone)).isEqualTo(ahead);
        assertThat(days.behind().contains(zone)).isEqualTo(behind);
    }

    @Test
    @DisplayName(
            "PEP-05 the next station's custodian stands beside, whoever is there or not: no page tells what is short")
    void beside() {
        var here = Custodians.station("ke-nairobi", "Africa/Nairobi", -1.29, 36.82);
        var kampala = Custodians.station("ug-kampala", "Africa/Kampala", 0.35, 32.58);
        var near = List.of(new WhoCanHelp.Around(
                kampala, List.of(Custodians.custodian("near").always().publish())));
        for (var custodian : List.of(
                Custodians.custodian("well").always(),
                Custodians.custodian("unconfirmed").always().confirmed(null),
                Custodians.custodian("away").always().away("2026-11-01", "2026-12-01"),
                Custodians.custodian("ended").between("2020-01-01", "2026-11-01"))) {
            var who = new WhoCanHelp(Instant.parse("2026-11-24T10:00:00Z"), 104)
                    .at(new WhoCanHelp.Around(here, List.of(custodian.publish())))
                    .near(here, near);
            assertThat(who.list())
                    .filteredOn(call -> call.reason() == CallReason.OTHER_STATION)
                    .singleElement()
                    .satisfies(call -> assertThat(call.station()).isEqualTo(kampala));
        }
    }

    @Test
    @DisplayName("rule 11 nobody is late for the time before the rule; since when cover is short is told by no item")
    void firstDay() {
        var start = LocalDate.of(2026, 11, 20);
        assertThat(CoverDue.due(start, LocalDate.of(2026, 11, 22))).isEqualTo("2026-12-20");
        assertThat(CoverDue.due(start, LocalDate.of(2027, 2, 3))).isEqualTo("2027-02-28");
        assertThat(CoverDue.due(start, LocalDate.of(2027, 2, 27))).isEqualTo("2027-02-28");
    }
}
