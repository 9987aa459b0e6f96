package haven.place;

import static org.assertj.core.api.Assertions.assertThat;

import haven.access.Language;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WorldTest {

    @Test
    @DisplayName("the list has 411 stations in 195 countries and six regions, each with its own code")
    void theList() {
        var stations = WorldStation.all();

        assertThat(stations).hasSize(411);
        assertThat(stations.stream().map(WorldStation::code)).doesNotHaveDuplicates();
        assertThat(stations.stream().map(WorldStation::countryCode).distinct()).hasSize(195);
        assertThat(stations.stream().map(WorldStation::regionCode).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("bangkok", "cairo", "dakar", "geneva", "nairobi", "panama-city");
    }

    @Test
    @DisplayName("every time zone of the list is one that the JDK knows")
    void timeZones() {
        assertThat(WorldStation.all())
                .allSatisfy(station -> assertThat(ZoneId.getAvailableZoneIds()).contains(station.zone()));
    }

    @Test
    @DisplayName("rule 2: a code is the country's code and a name in plain letters")
    void codes() {
        assertThat(WorldStation.all())
                .allSatisfy(station -> assertThat(station.code())
                        .matches("[a-z]{2}-[a-z-]+")
                        .startsWith(station.countryCode().toLowerCase(java.util.Locale.ROOT) + "-"));
    }

    @Test
    @DisplayName("every country of the list has a name in four languages, the Arabic one in Arabic letters")
    void everyCountryHasAName() {
        var names = new CountryNames();

        assertThat(WorldStation.all().stream().map(WorldStation::countryCode).distinct())
                .allSatisfy(code -> {
                    assertThat(Arrays.stream(Language.values()).map(each -> names.of(code, each.locale())))
                            .allSatisfy(name -> assertThat(name).isNotBlank().isNotEqualTo(code));
                    assertThat(names.of(code, Language.AR.locale())).containsPattern("\\p{IsArabic}");
                    assertThat(names.of(code, Language.FR.locale())).doesNotContainPattern("\\p{IsArabic}");
                });
    }

    @Test
    @DisplayName("names for search are given to stations of the list only")
    void namesForSearch() {
        var codes = WorldStation.all().stream().map(WorldStation::code).collect(Collectors.toSet());

        assertThat(WorldTable.read("station-names").stream().map(line -> line.getField("code")))
                .allSatisfy(code -> assertThat(codes).contains(code));
    }
}
