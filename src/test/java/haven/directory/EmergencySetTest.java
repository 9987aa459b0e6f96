package haven.directory;

import static org.assertj.core.api.Assertions.assertThat;

import haven.access.Scoped;
import haven.contact.ContactKind;
import haven.contact.NumberKind;
import haven.contact.OpeningHours;
import haven.contact.PublishedContact;
import haven.contact.PublishedContact.Absence;
import haven.contact.PublishedContacts;
import haven.contact.PublishedNumber;
import haven.directory.EmergencySet.Entry;
import haven.directory.EmergencySet.Line;
import haven.edition.PublishedStation;
import haven.edition.Shelf;
import haven.edition.Words;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whom to call in Nairobi on 22 November 2026. */
class EmergencySetTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final PublishedStation NAIROBI = station("ke-nairobi", "Nairobi", -1.28, 36.82);
    private static final PublishedStation MOMBASA = station("ke-mombasa", "Mombasa", -4.05, 39.67);
    private static final PublishedStation KISUMU = station("ke-kisumu", "Kisumu", -0.1, 34.75);

    private final Map<String, PublishedContacts> published = new HashMap<>();
    private final Shelf shelf = new Shelf() {
        @Override
        public <T> Optional<T> find(String part, String scope, Class<T> type) {
            return Optional.ofNullable(published.get(scope)).map(type::cast);
        }

        @Override
        public Collection<PublishedStation> stations() {
            return List.of(KISUMU, MOMBASA, NAIROBI);
        }
    };

    private static PublishedStation station(String code, String name, double latitude, double longitude) {
        return new PublishedStation(
                code, name, "KE", "+254", "nairobi", "Nairobi", "Africa/Nairobi", latitude, longitude);
    }

    private static PublishedContact contact(
            long id, ContactKind kind, String digits, LocalDate checked, LocalDate to, Absence... away) {
        var number =
                new PublishedNumber(NumberKind.MOBILE, digits, !digits.startsWith("+"), digits, false, false, false);
        return new PublishedContact(
                id,
                kind,
                new Words(null),
                "Example",
                "Amina Example",
                List.of(number),
                null,
                null,
                OpeningHours.dayAndNight(),
                null,
                List.of(),
                new Words(null),
                false,
                checked,
                "OSS_HEADQUARTERS",
                null,
                TODAY.minusYears(1),
                to,
                List.of(away),
                true,
                null,
                null,
                false,
                false);
    }

    private static PublishedContact contact(long id, ContactKind kind, String digits) {
        return contact(id, kind, digits, TODAY.minusDays(10), null);
    }

    private void publish(String scope, PublishedContact... contacts) {
        published.put(scope, new PublishedContacts(List.of(contacts)));
    }

    private EmergencySet set() {
        return new EmergencySet(shelf, NAIROBI, TODAY);
    }

    private static Line line(List<Line> lines, ContactKind kind) {
        return lines.stream().filter(line -> line.kind() == kind).findFirst().orElseThrow();
    }

    private static List<Long> ids(List<Entry> entries) {
        return entries.stream().map(entry -> entry.contact().id()).toList();
    }

    @Test
    @DisplayName(
            "DIR-02 with nothing at all every role says that it is vacant, and only those that not every place has are silent")
    void nothing() {
        assertThat(set().atOnce())
                .extracting(Line::kind)
                .containsExactly(ContactKind.AMBULANCE, ContactKind.POLICE, ContactKind.FIRE, ContactKind.HOSPITAL);
        assertThat(set().security())
                .extracting(Line::kind)
                .containsExactly(
                        ContactKind.REGIONAL_SECURITY_OFFICER,
                        ContactKind.COUNTRY_SECURITY_FOCAL_POINT,
                        ContactKind.UNDSS,
                        ContactKind.AREA_SECURITY_COORDINATOR);
        assertThat(set().health()).extracting(Line::kind).containsExactly(ContactKind.HEALTH_UNIT);
        assertThat(set().security())
                .allMatch(Line::shaky)
                .allMatch(line -> line.standIns().isEmpty());
    }

    @Test
    @DisplayName("DIR-02 of each role the nearest: station, country, region, world")
    void nearest() {
        publish(Scoped.WORLD, contact(1, ContactKind.HEALTH_UNIT, "+41 1"), contact(2, ContactKind.UNDSS, "+1 2"));
        publish(NAIROBI.regionScope(), contact(3, ContactKind.REGIONAL_SECURITY_OFFICER, "+254 3"));
        publish(NAIROBI.countryScope(), contact(4, ContactKind.UNDSS, "+254 4"));
        publish(NAIROBI.scope(), contact(5, ContactKind.COUNTRY_SECURITY_FOCAL_POINT, "+254 5"));

        assertThat(ids(line(set().security(), ContactKind.UNDSS).entries())).containsExactly(4L);
        assertThat(ids(line(set().security(), ContactKind.REGIONAL_SECURITY_OFFICER)
                        .entries()))
                .containsExactly(3L);
        assertThat(ids(line(set().health(), ContactKind.HEALTH_UNIT).entries())).containsExactly(1L);
        assertThat(line(set().security(), ContactKind.UNDSS).shaky()).isFalse();
    }

    @Test
    @DisplayName("DIR-02 for a vacant security role the regional officer stands in")
    void regionalOfficer() {
        publish(NAIROBI.regionScope(), contact(3, ContactKind.REGIONAL_SECURITY_OFFICER, "+254 3"));
        var vacant = line(set().security(), ContactKind.AREA_SECURITY_COORDINATOR);
        assertThat(vacant.entries()).isEmpty();
        assertThat(ids(vacant.standIns())).containsExactly(3L);
    }

    @Test
    @DisplayName("DIR-02 who is away or was not confirmed for half a year is shown, with who stands in")
    void awayAndUnconfirmed() {
        publish(NAIROBI.countryScope(), contact(4, ContactKind.UNDSS, "+254 4"));
        publish(
                NAIROBI.scope(),
                contact(5, ContactKind.UNDSS, "+254 5", TODAY, null, new Absence(TODAY.minusDays(1), TODAY)),
                contact(6, ContactKind.COUNTRY_SECURITY_FOCAL_POINT, "+254 6", TODAY.minusDays(181), null));
        var away = line(set().security(), ContactKind.UNDSS);
        assertThat(ids(away.entries())).containsExactly(5L);
        assertThat(ids(away.standIns())).containsExactly(4L);
        assertThat(line(set().security(), ContactKind.COUNTRY_SECURITY_FOCAL_POINT)
                        .shaky())
                .isTrue();
        publish(
                NAIROBI.scope(),
                contact(6, ContactKind.COUNTRY_SECURITY_FOCAL_POINT, "+254 6", TODAY.minusDays(180), null));
        assertThat(line(set().security(), ContactKind.COUNTRY_SECURITY_FOCAL_POINT)
                        .shaky())
                .isFalse();
    }

    @Test
    @DisplayName(
            "DIR-02 nobody is warned off a country's short number before its keepers are asked for a check, and a month")
    void nationalNumber() {
        publish(
                NAIROBI.countryScope(),
                contact(-1, ContactKind.POLICE, "999", TODAY.minusDays(395), null),
                contact(-2, ContactKind.FIRE, "998", TODAY.minusDays(396), null),
                contact(-3, ContactKind.GENERAL_EMERGENCY, "112", TODAY.minusDays(181), null));
        assertThat(line(set().atOnce(), ContactKind.GENERAL_EMERGENCY).shaky()).isFalse();
        assertThat(line(set().atOnce(), ContactKind.POLICE).shaky()).isFalse();
        assertThat(ids(line(set().atOnce(), ContactKind.FIRE).standIns())).containsExactly(-3L);
    }

    @Test
    @DisplayName("DIR-02 who has ended is not shown any more; on the last day still")
    void ended() {
        publish(
                NAIROBI.scope(),
                contact(5, ContactKind.UNDSS, "+254 5", TODAY, TODAY.minusDays(1)),
                contact(6, ContactKind.HEALTH_UNIT, "+254 6", TODAY, TODAY));
        assertThat(line(set().security(), ContactKind.UNDSS).entries()).isEmpty();
        assertThat(ids(line(set().health(), ContactKind.HEALTH_UNIT).entries())).containsExactly(6L);
    }

    @Test
    @DisplayName("DIR-03 a country's short number stands first, a full number of the place beside it")
    void shortAndFull() {
        publish(NAIROBI.countryScope(), contact(-1, ContactKind.POLICE, "999"));
        publish(NAIROBI.scope(), contact(7, ContactKind.POLICE, "+254 7"));
        assertThat(ids(line(set().atOnce(), ContactKind.POLICE).entries())).containsExactly(-1L, 7L);
    }

    @Test
    @DisplayName(
            "DIR-02 without a hospital here: the nearest ones of the country with their distance, then the number for everything")
    void hospitalElsewhere() {
        publish(MOMBASA.scope(), contact(8, ContactKind.HOSPITAL, "+254 8"));
        publish(KISUMU.scope(), contact(9, ContactKind.HOSPITAL, "+254 9"));
        publish(NAIROBI.countryScope(), contact(-2, ContactKind.GENERAL_EMERGENCY, "112"));
        var hospital = line(set().atOnce(), ContactKind.HOSPITAL);
        assertThat(ids(hospital.standIns())).containsExactly(9L, 8L);
        assertThat(set().kilometres(hospital.standIns().get(0))).isBetween(255L, 275L);
        assertThat(ids(line(set().atOnce(), ContactKind.FIRE).standIns())).containsExactly(-2L);
    }

    @Test
    @DisplayName(
            "DIR-06 the phone book has the set as vCards: roles and duty numbers, no names, SAMPLE in front of what is made up")
    void phoneBook() {
        publish(NAIROBI.countryScope(), contact(-1, ContactKind.POLICE, "999"));
        publish(NAIROBI.regionScope(), contact(3, ContactKind.REGIONAL_SECURITY_OFFICER, "+254700000003"));
        var cards = new PhoneBook(NAIROBI, Locale.FRENCH).write(set().contacts());
        assertThat(cards)
                .contains(
                        "BEGIN:VCARD",
                        "VERSION:3.0",
                        "FN:EXEMPLE\\, NE PAS APPELER: Police\\, Nairobi",
                        "+254700000003",
                        "UID:haven-ke-nairobi-3")
                .doesNotContain("Amina");
        assertThat(cards.split("END:VCARD")).hasSize(3);
    }
}
