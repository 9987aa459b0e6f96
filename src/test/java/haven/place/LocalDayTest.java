package haven.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day and the time at real stations, with the zones of the list. */
class LocalDayTest {

    private static DutyStation station(String code) {
        return WorldStation.all().stream()
                .filter(station -> station.code().equals(code))
                .map(listed -> new DutyStation(
                        listed.code(),
                        listed.name(),
                        null,
                        DutyStation.Kind.valueOf(listed.kind()),
                        java.time.ZoneId.of(listed.zone()),
                        listed.latitude(),
                        listed.longitude()))
                .findFirst()
                .orElseThrow();
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }

    @ParameterizedTest(name = "at {0} it is {2} in {1}")
    @DisplayName("today is the date at the station: around midnight, and on both sides of the date line")
    @CsvSource({
        "2026-11-21T20:59:59Z, ke-nairobi, 2026-11-21",
        "2026-11-21T21:00:00Z, ke-nairobi, 2026-11-22",
        "2026-11-21T10:30:00Z, ki-tarawa, 2026-11-21",
        "2026-11-21T12:00:00Z, ki-tarawa, 2026-11-22",
        "2026-11-21T10:59:59Z, ws-apia, 2026-11-21",
        "2026-11-21T11:00:00Z, ws-apia, 2026-11-22",
        "2026-11-21T04:59:59Z, us-new-york, 2026-11-20",
        "2026-11-21T05:00:00Z, us-new-york, 2026-11-21"
    })
    void today(String instant, String code, LocalDate day) {
        assertThat(LocalDate.now(at(instant).withZone(station(code).getZone()))).isEqualTo(day);
    }

    @ParameterizedTest(name = "at {0} the clock in {1} shows {2}")
    @DisplayName("local time follows daylight saving, and half and quarter hours")
    @CsvSource({
        "2026-03-29T00:59:00Z, ch-geneva, 2026-03-29T01:59",
        "2026-03-29T01:00:00Z, ch-geneva, 2026-03-29T03:00",
        "2026-10-25T00:59:00Z, ch-geneva, 2026-10-25T02:59",
        "2026-10-25T01:00:00Z, ch-geneva, 2026-10-25T02:00",
        "2026-11-21T12:00:00Z, np-kathmandu, 2026-11-21T17:45",
        "2026-11-21T12:00:00Z, af-kabul, 2026-11-21T16:30"
    })
    void time(String instant, String code, LocalDateTime shown) {
        assertThat(LocalDateTime.now(at(instant).withZone(station(code).getZone())))
                .isEqualTo(shown);
    }
}
