package haven.person;

import haven.place.Country;
import haven.place.DutyStation;
import haven.place.Region;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The people and places of the stories that tests tell. */
final class People {

    static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    static final LocalDate SPRING = LocalDate.of(2026, 4, 1);
    static final LocalDate AUTUMN = LocalDate.of(2026, 10, 1);

    static final DutyStation NAIROBI = station("ke-nairobi", "KE", "nairobi", "Africa/Nairobi");
    static final DutyStation MOGADISHU = station("so-mogadishu", "SO", "nairobi", "Africa/Mogadishu");
    static final DutyStation MANILA = station("ph-manila", "PH", "bangkok", "Asia/Manila");

    private People() {}

    static Person amina() {
        return new Person("Amina", "Acacia", PersonCategory.NATIONAL);
    }

    static Person bilal() {
        return new Person("Bilal", "Baobab", PersonCategory.INTERNATIONAL);
    }

    /** A clock that stands still at this instant ({@code 2026-04-01T12:00:00Z}). */
    static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }

    private static DutyStation station(String code, String country, String region, String zone) {
        return new DutyStation(
                code,
                code,
                new Country(country, country, "+0", new Region(region, region)),
                DutyStation.Kind.CAPITAL,
                ZoneId.of(zone),
                BigDecimal.ZERO,
                BigDecimal.ZERO);
    }
}
