package haven.shared;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made up for the pages of the worst day. */
class DemoContentTest {

    private static final Set<String> STATIONS = Set.of(
            "ke-nairobi",
            "ke-mombasa",
            "so-mogadishu",
            "so-hargeysa",
            "th-bangkok",
            "eg-cairo",
            "sn-dakar",
            "pa-panama-city",
            "ch-geneva",
            "ph-manila");
    private static final List<String> COUNTRIES = List.of("KE", "SO", "TH", "EG", "SN", "PA", "CH", "PH");
    private static final List<String> REGIONS =
            List.of("nairobi", "bangkok", "cairo", "dakar", "panama-city", "geneva");
    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar");
    private static final List<String> TABLES = List.of(
            "contacts.csv",
            "services.csv",
            "aide-memoires.csv",
            "laws.csv",
            "custodians.csv",
            "pep-managers.csv",
            "care.csv");

    @Test
    @DisplayName("AM-01: every text is there in all four languages or in none, and each Arabic one is Arabic")
    void fourLanguages() {
        for (var table : TABLES) {
            for (var line : DemoTable.read(table)) {
                line.getHeader().stream()
                        .filter(name -> name.endsWith("_en"))
                        .map(name -> name.substring(0, name.length() - 2))
                        .forEach(text -> {
                            var texts = LANGUAGES.stream()
                                    .map(language -> line.getField(text + language))
                                    .toList();
                            assertThat(texts.stream().map(String::isEmpty).distinct())
                                    .as(table + " " + texts)
                                    .hasSize(1);
                            if (!texts.get(0).isEmpty() && !texts.get(0).equals(texts.get(3))) {
                                assertThat(texts.get(3))
                                        .as(table + " " + texts)
                                        .matches(arabic -> arabic.codePoints()
                                                .anyMatch(sign -> Character.UnicodeScript.of(sign)
                                                        == Character.UnicodeScript.ARABIC));
                            }
                        });
            }
        }
    }

    @Test
    @DisplayName("rule 7: what is made up says SAMPLE, and its numbers are a country's prefix and zeros")
    void fictitious() {
        var seen = new HashSet<String>();
        for (var table : List.of("contacts.csv", "services.csv", "custodians.csv", "pep-managers.csv")) {
            for (var line : DemoTable.read(table)) {
                for (var language : LANGUAGES) {
                    assertThat(line.getField("title_" + language)).as(table).matches("(?s)(SAMPLE |نموذج: ).+");
                }
                assertThat(line.getField("name")).matches("|\\S+ Sample-\\S+");
                assertThat(line.getField("organization")).matches("|IOM|UNDSS|Example .+");
                assertThat(line.getField("email")).matches("|[a-z.]+@example\\.org");
                var numbers =
                        Arrays.stream(line.getField("numbers").split("; ")).toList();
                assertThat(numbers)
                        .isNotEmpty()
                        .allMatch(number -> number.matches(
                                "(MOBILE|LANDLINE|SATELLITE) \\+\\d{2,3} 000 000 \\d{3}( sms| whatsapp| signal)*"));
                numbers.forEach(number -> assertThat(seen.add(number.replaceAll("[^+0-9]", "")))
                        .as("nobody else's: " + number)
                        .isTrue());
            }
        }
        assertThat(DemoTable.read("laws.csv"))
                .allMatch(line -> line.getField("note_en").startsWith("SAMPLE, invented: "));
        assertThat(DemoTable.read("kits.csv"))
                .allMatch(line -> line.getField("batch").startsWith("SAMPLE-")
                        && line.getField("seal").startsWith("SAMPLE "));
    }

    @Test
    @DisplayName("AM-01, PEP-01, DIR-01: each demo station has its own contacts, services, steps, custodians and kits")
    void complete() {
        assertThat(count("contacts.csv", "place")).containsAll(STATIONS);
        for (var station : STATIONS) {
            assertThat(lines("contacts.csv", "place", station)).as(station).hasSizeBetween(6, 9);
            assertThat(lines("services.csv", "place", station)).as(station).hasSizeBetween(6, 10);
            assertThat(lines("aide-memoires.csv", "place", station)).as(station).hasSize(1);
            assertThat(lines("custodians.csv", "station", station)).as(station).hasSizeBetween(2, 4);
            assertThat(lines("care.csv", "station", station)).as(station).hasSize(1);
            assertThat(groups(station)).as(station).contains("MEDICAL", "PSYCHOSOCIAL", "LEGAL", "SECURITY");
            assertThat(words("services.csv", station, "gives"))
                    .as(station)
                    .contains("EMERGENCY_CARE", "PEP", "EMERGENCY_CONTRACEPTION", "COUNSELLING", "LEGAL_ADVICE");
            assertThat(words("services.csv", station, "welcomes")).as(station).contains("MEN", "LGBTIQ", "LOCAL_STAFF");
        }
        var custodians = DemoTable.read("custodians.csv").stream()
                .map(line -> line.getField("key"))
                .toList();
        assertThat(custodians).doesNotHaveDuplicates();
        assertThat(DemoTable.read("kits.csv")).allMatch(kit -> custodians.contains(kit.getField("custodian")));
    }

    @Test
    @DisplayName("AM-10, DIR-02: country, region and world have what stands in for the other stations")
    void fallbacks() {
        assertThat(lines("aide-memoires.csv", "place", "world")).hasSize(1);
        assertThat(words("contacts.csv", "world", "kind")).contains("OPERATIONS_CENTRE", "HEALTH_UNIT", "HOTLINE");
        assertThat(words("services.csv", "world", "disclosure")).contains("CONFIDENTIAL", "MUST_REPORT");
        for (var region : REGIONS) {
            assertThat(words("contacts.csv", region, "kind")).contains("REGIONAL_SECURITY_OFFICER");
            assertThat(words("services.csv", region, "gives")).contains("COUNSELLING");
        }
        for (var country : COUNTRIES) {
            assertThat(words("contacts.csv", country, "kind"))
                    .contains("UNDSS", "HOTLINE", "COUNTRY_SECURITY_FOCAL_POINT");
            assertThat(words("services.csv", country, "gives")).contains("COUNSELLING", "LEGAL_ADVICE");
            assertThat(lines("laws.csv", "country", country)).hasSize(1);
            assertThat(lines("pep-managers.csv", "country", country)).hasSize(1);
        }
    }

    @Test
    @DisplayName("AM-14: forensic care is missing in some towns only, so that what stands in for it shows")
    void forensicElsewhere() {
        var without = STATIONS.stream()
                .filter(station -> !words("services.csv", station, "gives").contains("FORENSIC"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(without).containsExactly("ke-mombasa", "so-hargeysa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONFIDENTIAL", "MUST_REPORT", "ANONYMOUS_POSSIBLE"})
    @DisplayName("AM-06: the demo shows each way in which a contact treats what it is told")
    void disclosure(String duty) {
        assertThat(DemoTable.read("services.csv"))
                .anyMatch(line -> line.getField("disclosure").equals(duty));
    }

    private static List<NamedCsvRecord> lines(String table, String column, String value) {
        return DemoTable.read(table).stream()
                .filter(line -> line.getField(column).equals(value))
                .toList();
    }

    private static Set<String> count(String table, String column) {
        return DemoTable.read(table).stream().map(line -> line.getField(column)).collect(Collectors.toSet());
    }

    private static Set<String> groups(String place) {
        return words("services.csv", place, "group");
    }

    private static Set<String> words(String table, String place, String column) {
        return lines(table, "place", place).stream()
                .flatMap(line -> Stream.of(line.getField(column).split(" ")))
                .collect(Collectors.toSet());
    }
}
