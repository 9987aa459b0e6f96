package haven.contact;

import static org.assertj.core.api.Assertions.assertThat;

import haven.access.Scoped;
import haven.shared.DemoTable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoContactTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Scoped PLACE = () -> Scoped.WORLD + "nairobi/KE/ke-nairobi/";

    private static List<PublishedContact> read(String table) {
        return DemoTable.read(table).stream()
                .map(line -> DemoContact.of(line, PLACE, ContactKind.SUPPORT_SERVICE, TODAY)
                        .publish())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"contacts.csv", "services.csv", "custodians.csv", "pep-managers.csv"})
    @DisplayName("DIR-03: each made-up contact passes the keepers' form and is published as a sample")
    void passesTheForm(String table) {
        assertThat(read(table)).isNotEmpty().allSatisfy(contact -> {
            assertThat(contact.sample()).isTrue();
            if (!contact.byVoiceOnly()) {
                assertThat(contact.numbers()).isNotEmpty().noneMatch(PublishedNumber::insideOnly);
                assertThat(contact.hours().unknown()).isFalse();
                assertThat(contact.languages()).isNotEmpty();
                for (var language : List.of("en", "fr", "es", "ar")) {
                    assertThat(contact.title().languageFor(Locale.forLanguageTag(language)))
                            .isEqualTo(language);
                }
            }
        });
    }

    @Test
    @DisplayName("AM-17: two entries are by voice only, and nothing of them is published")
    void byVoice() {
        assertThat(read("services.csv").stream().filter(PublishedContact::byVoiceOnly))
                .hasSize(2)
                .allMatch(
                        contact -> contact.title().empty() && contact.numbers().isEmpty());
    }

    @Test
    @DisplayName("AM-05: entries were checked lately, long ago, too long ago, and never")
    void checks() {
        var services = read("services.csv");
        assertThat(services).anyMatch(contact -> contact.verifiedOn() == null && !contact.byVoiceOnly());
        for (var days : List.of(20, 120, 210)) {
            assertThat(services)
                    .as("%d days ago", days)
                    .anyMatch(contact -> TODAY.minusDays(days).equals(contact.verifiedOn()));
        }
    }

    @Test
    @DisplayName(
            "PEP-02: somebody is away, somebody has ended, somebody begins later, hours go over midnight and weekends")
    void variety() {
        var custodians = read("custodians.csv");
        assertThat(custodians).anyMatch(contact -> contact.isAbsent(TODAY));
        assertThat(custodians).anyMatch(contact -> contact.to() != null && !contact.holds(TODAY));
        assertThat(read("contacts.csv")).anyMatch(contact -> contact.from().isAfter(TODAY));
        assertThat(custodians)
                .anyMatch(contact -> contact.hours().spans().stream().anyMatch(OpeningHours.Span::overMidnight));
        assertThat(custodians).filteredOn(contact -> contact.name() != null).hasSizeBetween(3, 8);
        assertThat(read("services.csv"))
                .filteredOn(contact -> contact.title().in(Locale.ENGLISH).contains("Centre Gentiane"))
                .singleElement()
                .satisfies(contact ->
                        assertThat(contact.hours().on(DayOfWeek.FRIDAY)).hasSize(2));
        assertThat(read("services.csv"))
                .filteredOn(contact -> contact.title().in(Locale.ENGLISH).contains("Lotus Pond"))
                .singleElement()
                .satisfies(contact -> assertThat(
                                contact.hours().spans().stream().map(OpeningHours.Span::day))
                        .containsExactlyElementsOf(Set.of(DayOfWeek.values()).stream()
                                .filter(day -> day != DayOfWeek.FRIDAY)
                                .sorted()
                                .toList()));
    }
}
