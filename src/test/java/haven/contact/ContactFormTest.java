package haven.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.shared.RuleViolation;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What keepers type about a contact, in Nairobi, on 22 November 2026. */
class ContactFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Contact contact =
            new Contact(() -> "/world/nairobi/KE/ke-nairobi/", ContactKind.REGIONAL_SECURITY_OFFICER, TODAY);
    private final ContactForm form = ContactForm.blank(TODAY);

    @BeforeEach
    void aNumber() {
        form.getNumbers().get(0).setTyped("020 762 1234");
    }

    private void apply() {
        form.applyTo(contact, TODAY);
    }

    private void refused(String field, String key) {
        assertThatThrownBy(this::apply).isInstanceOfSatisfying(RuleViolation.class, violation -> {
            assertThat(violation.field()).isEqualTo(field);
            assertThat(violation.key()).isEqualTo(key);
        });
        assertThat(contact.getNumbers()).as("nothing was changed").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "020 762 1234, +254207621234",
        "+254 (20) 762-1234, +254207621234",
        "00254 20 7621234, +254207621234",
        "0711 123456, +254711123456",
        "+33 1 23 45 67 89, +33123456789",
        "٠٧١١١٢٣٤٥٦, +254711123456",
        "999, 999",
        "112, 112"
    })
    @DisplayName("DIR-03 numbers are kept as E.164, short ones as they are dialled")
    void numbers(String typed, String digits) {
        form.getNumbers().get(0).setTyped(typed);
        form.getNumbers().get(0).setWhatsapp(true);
        apply();
        var number = contact.getNumbers().get(0);
        assertThat(number.getDigits()).isEqualTo(digits);
        assertThat(number.getKind() == NumberKind.SHORT).isEqualTo(!digits.startsWith("+"));
        assertThat(number.isWhatsapp()).as("a short number has no WhatsApp").isEqualTo(digits.startsWith("+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+254 20", "1234567", "call me", "+254 000 000 001", "+999 1234567", "020 762 1234 ext 5"})
    @DisplayName("DIR-03 a telephone number that is none is refused beside its field")
    void noNumbers(String typed) {
        form.getNumbers().get(0).setTyped(typed);
        refused("contactNumber1", "contact.error.number");
    }

    @Test
    @DisplayName("DIR-03 above countries a number needs its country code")
    void aboveCountries() {
        var world = new Contact(() -> "/world/", ContactKind.HEALTH_UNIT, TODAY);
        assertThatThrownBy(() -> form.applyTo(world, TODAY)).hasMessage("contact.error.numberAbroad");
        form.getNumbers().get(0).setTyped("+41 22 717 9111");
        form.applyTo(world, TODAY);
        assertThat(world.getNumbers()).hasSize(1);
    }

    @Test
    @DisplayName("numbers are shown as people write them")
    void shown() {
        assertThat(TelephoneNumber.shown("+254207621234")).isEqualTo("+254 20 7621234");
        assertThat(TelephoneNumber.shown("+254000000001")).isEqualTo("+254 000 000 001");
        assertThat(TelephoneNumber.shown("112")).isEqualTo("112");
    }

    @Test
    @DisplayName("a contact needs a way to be reached, but one by voice only does not")
    void noWay() {
        form.getNumbers().get(0).setTyped(" ");
        refused("contactNumber1", "contact.error.noWay");
        form.setByVoiceOnly(true);
        apply();
    }

    @Test
    @DisplayName("AM-17 of an entry by voice only nothing is published but that it is there")
    void byVoiceOnly() {
        form.getTitle().put("en", "House of the Example");
        form.setOrganization("Example Organization");
        form.setPersonName("Nobody");
        form.setNameConsentOn(TODAY);
        form.setCallSign("KILO 1");
        form.setEmail("house@example.org");
        form.getNote().put("en", "Ring twice");
        form.setLanguages("Swahili");
        form.setAlways(true);
        form.setByVoiceOnly(true);
        apply();
        var published = contact.publish();
        assertThat(published.toString())
                .doesNotContain("House", "Example", "Nobody", "KILO", "house@", "Ring", "+254", "[sw", "always");
        assertThat(published.byVoiceOnly()).isTrue();
        assertThat(published.kind()).isEqualTo(ContactKind.REGIONAL_SECURITY_OFFICER);
    }

    @Test
    @DisplayName("names and private numbers are published since the day on which their owners agreed, never before")
    void consent() {
        form.setPersonName("Amina Example");
        form.getNumbers().get(1).setTyped("0711 123456");
        form.getNumbers().get(1).setPersonal(true);
        apply();
        var before = contact.publish();
        assertThat(before.name()).isNull();
        assertThat(before.numbers()).extracting(PublishedNumber::digits).containsExactly("+254207621234");
        form.setNameConsentOn(TODAY);
        form.getNumbers().get(1).setConsentOn(TODAY);
        apply();
        var after = contact.publish();
        assertThat(after.name()).isEqualTo("Amina Example");
        assertThat(after.numbers()).hasSize(2);
    }

    @Test
    @DisplayName("nobody has agreed tomorrow")
    void consentInFuture() {
        form.setNameConsentOn(TODAY.plusDays(1));
        refused("contactNameConsentOn", "contact.error.consentInFuture");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8-12, 13-17 | MONDAY 08:00-12:00 13:00-17:00",
                "13:00–17:30; 08.00–12.00 | MONDAY 08:00-12:00 13:00-17:30",
                "8h30-12h | MONDAY 08:30-12:00",
                "20:00-06:00 | MONDAY 20:00-06:00",
                "00:00-24:00 | MONDAY 00:00-00:00",
                "18-24 | MONDAY 18:00-00:00",
                "من ٠٨:٠٠ | "
            })
    @DisplayName("hours are read as people type them, over midnight too")
    void hours(String typed, String kept) {
        form.getDays().put("MONDAY", typed);
        if (kept == null) {
            refused("contactHoursMONDAY", "contact.error.hours");
        } else {
            apply();
            assertThat(contact.getHours()).hasToString(kept);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8-12, 11-17 | '' | MONDAY | contact.error.hoursOverlap",
                "20-06, 22-23 | '' | MONDAY | contact.error.hoursOverlap",
                "00:00-24:00, 8-12 | '' | MONDAY | contact.error.hoursOverlap",
                "20-09 | 08-12 | TUESDAY | contact.error.hoursOverlapNight",
                "8-8 | '' | MONDAY | contact.error.hoursEmpty",
                "25-26 | '' | MONDAY | contact.error.hours",
                "8-12:60 | '' | MONDAY | contact.error.hours",
                "in the morning | '' | MONDAY | contact.error.hours"
            })
    @DisplayName("hours that overlap, end when they begin or are none are refused beside their day")
    void badHours(String monday, String tuesday, String day, String key) {
        form.getDays().put("MONDAY", monday);
        form.getDays().put("TUESDAY", tuesday);
        refused("contactHours" + day, key);
    }

    @Test
    @DisplayName("Sunday's night may not reach into Monday's first hours; that it ends when they begin is fine")
    void sundayNight() {
        form.getDays().put("SUNDAY", "22-07");
        form.getDays().put("MONDAY", "06-12");
        refused("contactHoursMONDAY", "contact.error.hoursOverlapNight");
        form.getDays().put("MONDAY", "07-12");
        apply();
        assertThat(contact.getHours()).hasToString("MONDAY 07:00-12:00; SUNDAY 22:00-07:00");
    }

    @Test
    @DisplayName("absences have two days in order; one that is over stays on record")
    void absences() {
        form.getAbsences().get(0).setFrom(TODAY);
        refused("contactAwayTo1", "contact.error.dayMissing");
        form.getAbsences().get(0).setTo(TODAY.minusDays(1));
        refused("contactAwayTo1", "contact.error.endsBeforeItBegins");
        form.getAbsences().get(0).setTo(TODAY.plusDays(3));
        apply();
        var later = TODAY.plusDays(10);
        var again = ContactForm.of(contact, later, Locale.ENGLISH);
        assertThat(again.getAbsences()).allMatch(AbsenceForm::isBlank);
        again.applyTo(contact, later);
        assertThat(contact.getAbsences()).hasSize(1);
        assertThat(contact.publish().isAbsent(TODAY.plusDays(3))).isTrue();
    }

    @Test
    @DisplayName("what was written comes back into the form as it was, and changes nothing when sent again")
    void andBack() {
        form.getTitle().put("fr", "Le responsable");
        form.getDays().put("FRIDAY", "20:00-06:00");
        form.setLanguages("swahili, French, ar, Español");
        apply();
        var before = contact.publish();
        ContactForm.of(contact, TODAY, Locale.FRENCH).applyTo(contact, TODAY);
        assertThat(contact.publish()).isEqualTo(before);
        assertThat(before.languages()).containsExactly("sw", "fr", "ar", "es");
    }

    @Test
    @DisplayName("languages, e-mail addresses and clocks that are none are refused beside their field")
    void otherFields() {
        form.setLanguages("English, Klingonish");
        refused("contactLanguages", "contact.error.language");
        form.setLanguages("");
        form.setEmail("not an address");
        refused("contactEmail", "contact.error.email");
        form.setEmail("");
        form.setZone("Nairobi");
        refused("contactZone", "contact.error.zone");
        form.setZone("");
        form.setFrom(null);
        refused("contactFrom", "contact.error.dayMissing");
    }

    @Test
    @DisplayName("a contact ends on or after its first day, and that can be taken back")
    void end() {
        apply();
        assertThatThrownBy(() -> contact.end(TODAY.minusDays(1))).hasMessage("contact.error.endsBeforeItBegins");
        contact.end(TODAY);
        assertThat(contact.publish().holds(TODAY.plusDays(1))).isFalse();
        contact.end(null);
        assertThat(contact.publish().holds(TODAY.plusDays(1))).isTrue();
    }
}
