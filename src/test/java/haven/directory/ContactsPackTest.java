package haven.directory;

import static org.assertj.core.api.Assertions.assertThat;

import haven.pack.PackLine;
import haven.pack.PackNumber;
import haven.pack.PackQuestion;
import haven.place.Country;
import haven.place.DutyStation;
import haven.place.Region;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ContactsPackTest {

    private static final DutyStation NAIROBI = new DutyStation(
            "ke-nairobi",
            "Nairobi",
            new Country("KE", "Kenya", "+254", new Region("nairobi", "Nairobi")),
            DutyStation.Kind.values()[0],
            ZoneId.of("Africa/Nairobi"),
            BigDecimal.ZERO,
            BigDecimal.ZERO);

    private final SamplePapers samples = new SamplePapers();

    private static PackQuestion question(Locale locale) {
        return new PackQuestion(NAIROBI, locale, SamplePapers.TODAY, false);
    }

    private static List<String> numbers(List<PackLine> lines) {
        return lines.stream()
                .flatMap(line -> line.numbers().stream())
                .map(PackNumber::shown)
                .toList();
    }

    @Test
    @DisplayName(
            "BRF-11, AM-17 whom to call: the emergency set, the operations centre last, nobody who is by voice only")
    void numbers() {
        var lines = samples.pack().list(question(Locale.ENGLISH));
        assertThat(numbers(lines))
                .containsExactly(
                        "999", "112", "+254 20 000 0070", "+254 700 000 071", "+41 22 000 0091", "+63 200 000 0090");
        assertThat(lines).allMatch(line -> !line.numbers().isEmpty());
        assertThat(lines.toString()).doesNotContain("refuge", "666", "Amina");
    }

    @Test
    @DisplayName("BRF-11 in the reader's language; a short number says that it works inside the country only")
    void words() {
        var lines = samples.pack().list(question(Locale.forLanguageTag("ar")));
        assertThat(lines.get(0).words()).isEqualTo("الإسعاف");
        assertThat(lines.get(0).numbers()).containsExactly(new PackNumber("999", "999", true));
        assertThat(samples.pack().parts(question(Locale.FRENCH)))
                .singleElement()
                .satisfies(part -> {
                    assertThat(part.heading()).isEqualTo("Qui appeler en cas d’urgence");
                    assertThat(part.lines()).last().extracting(PackLine::url).isEqualTo("/contacts/ke-nairobi");
                });
    }
}
