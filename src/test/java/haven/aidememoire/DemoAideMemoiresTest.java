package haven.aidememoire;

import static org.assertj.core.api.Assertions.assertThat;

import haven.contact.Contact;
import haven.contact.ContactKind;
import haven.contact.DemoContact;
import haven.contact.Verifier;
import haven.place.Place;
import haven.shared.DemoTable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DemoAideMemoiresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    static Stream<Arguments> stations() {
        return Stream.of(
                Arguments.of("ke-nairobi", List.of()),
                Arguments.of("ke-mombasa", List.of(Gap.FORENSIC)),
                Arguments.of("so-mogadishu", List.of()),
                Arguments.of("so-hargeysa", List.of(Gap.MEDICAL_NOT_CALLED, Gap.FORENSIC, Gap.SMT_APPROVAL)),
                Arguments.of("th-bangkok", List.of()),
                Arguments.of("eg-cairo", List.of()),
                Arguments.of("sn-dakar", List.of()),
                Arguments.of("pa-panama-city", List.of()),
                Arguments.of("ch-geneva", List.of()),
                Arguments.of("ph-manila", List.of()));
    }

    @ParameterizedTest
    @MethodSource("stations")
    @DisplayName("AM-12: a demo station's Aide-Memoire lacks nothing, or just what is meant to show as a gap")
    void gaps(String code, List<Gap> meant) {
        var place = new Place(Place.Kind.STATION, code, code, "/world/region/XX/" + code + "/", "UTC");
        var services = DemoTable.read("services.csv").stream()
                .filter(line -> line.getField("place").equals(code))
                .map(line -> new SupportService(
                        new AideMemoire(place),
                        DemoContact.of(line, place, ContactKind.SUPPORT_SERVICE, TODAY),
                        DemoAideMemoireService.service(line)))
                .toList();
        called(code, services.get(0).getContact());
        var approved = DemoTable.read("aide-memoires.csv").stream()
                .filter(line -> line.getField("place").equals(code))
                .noneMatch(line -> line.getField("approved_days_ago").isEmpty());

        assertThat(new Gaps(
                                place.kind(),
                                services.stream().map(Gaps.Measured::of).toList(),
                                List.of(),
                                approved ? TODAY : null,
                                null,
                                TODAY)
                        .find())
                .isEqualTo(meant);
    }

    /** Made-up calls are to the first service of a station. */
    private static void called(String code, Contact first) {
        DemoTable.read("calls.csv").stream()
                .filter(line -> line.getField("place").equals(code))
                .filter(line -> line.getField("kind").equals(ContactKind.SUPPORT_SERVICE.name()))
                .map(line -> TODAY.minusDays(Long.parseLong(line.getField("days_ago"))))
                .forEach(day -> first.answered(day, Verifier.OPERATIONS_CENTRE, null, null));
    }
}
