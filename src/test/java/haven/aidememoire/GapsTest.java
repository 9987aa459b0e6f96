package haven.aidememoire;

import static haven.aidememoire.MadeUpHelp.contact;
import static haven.aidememoire.MadeUpHelp.service;
import static haven.aidememoire.MadeUpHelp.words;
import static org.assertj.core.api.Assertions.assertThat;

import haven.contact.CheckMethod;
import haven.contact.Contact;
import haven.contact.ContactForm;
import haven.contact.ContactKind;
import haven.contact.Verifier;
import haven.place.Place;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GapsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    @DisplayName("AM-12 a station without anything lacks everything, and each of it is named")
    void everything() {
        assertThat(gaps(List.of(), null))
                .containsExactly(
                        Gap.MEDICAL_DAY_AND_NIGHT,
                        Gap.MEDICAL_NOT_CALLED,
                        Gap.FORENSIC,
                        Gap.PEP,
                        Gap.EMERGENCY_CONTRACEPTION,
                        Gap.COUNSELLING,
                        Gap.LEGAL,
                        Gap.MEN,
                        Gap.LGBTIQ,
                        Gap.LOCAL_STAFF,
                        Gap.FAMILY,
                        Gap.LANGUAGES,
                        Gap.SMT_APPROVAL);
    }

    @Test
    @DisplayName("AM-12 one hospital that gives all to all, called within 90 days, and a lawyer close all gaps")
    void nothing() {
        assertThat(gaps(List.of(hospital(TODAY.minusDays(90)), lawyer()), TODAY))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "AM-12 no station is complete unless its 24/7 medical number was answered in a test call within 90 days")
    void called() {
        assertThat(gaps(List.of(hospital(TODAY.minusDays(90)), lawyer()), TODAY))
                .as("on day 90")
                .isEmpty();
        assertThat(gaps(List.of(hospital(TODAY.minusDays(91)), lawyer()), TODAY))
                .as("on day 91")
                .containsExactly(Gap.MEDICAL_NOT_CALLED);
        assertThat(gaps(List.of(hospital(null), lawyer()), TODAY)).containsExactly(Gap.MEDICAL_NOT_CALLED);
    }

    @Test
    @DisplayName(
            "AM-12 it is the test call that counts, to the day, whoever else called the number, checked it or changed it")
    void testCalls() {
        assertThat(medical(contact -> contact.answered(TODAY.minusDays(90), Verifier.OPERATIONS_CENTRE, null, null)))
                .isEmpty();
        assertThat(medical(contact -> contact.answered(TODAY.minusDays(91), Verifier.OPERATIONS_CENTRE, null, null)))
                .containsExactly(Gap.MEDICAL_NOT_CALLED);
        assertThat(medical(contact ->
                        contact.verify(TODAY, Verifier.COUNTRY_SECURITY_FOCAL_POINT, CheckMethod.CALLED, 7L)))
                .as("whoever keeps it called it today")
                .containsExactly(Gap.MEDICAL_NOT_CALLED);
        assertThat(medical(contact -> {
                    contact.answered(TODAY.minusDays(91), Verifier.OPERATIONS_CENTRE, null, null);
                    contact.verify(TODAY, Verifier.REGIONAL_SECURITY_OFFICER, CheckMethod.CALLED, 7L);
                }))
                .containsExactly(Gap.MEDICAL_NOT_CALLED);
        assertThat(medical(contact -> contact.notAnswered(TODAY, Verifier.OPERATIONS_CENTRE, null)))
                .containsExactly(Gap.MEDICAL_NOT_CALLED);
    }

    /** What a station lacks of its medical number for day and night after this happened to it. */
    private static List<Gap> medical(Consumer<Contact> happened) {
        var form = ContactForm.blank(TODAY.minusYears(1));
        form.getTitle().put("en", "Clinic");
        form.getNumbers().get(0).setTyped("+254 711 000 111");
        form.setAlways(true);
        var contact = new Contact(() -> "/world/nairobi/KE/ke-nairobi/", ContactKind.SUPPORT_SERVICE, TODAY);
        form.applyTo(contact, TODAY, 7L);
        happened.accept(contact);
        var says = new ServiceForm();
        says.setGroup(ServiceGroup.MEDICAL);
        var station = new Place(Place.Kind.STATION, "x", "x", "/world/nairobi/KE/ke-nairobi/", "UTC");
        var service = new SupportService(new AideMemoire(station), contact, says);
        return gaps(List.of(Gaps.Measured.of(service)), TODAY).stream()
                .filter(gap -> gap.name().startsWith("MEDICAL"))
                .toList();
    }

    @Test
    @DisplayName("AM-03 a service counts as welcoming somebody only when it was asked")
    void asked() {
        var unasked = hospital(TODAY, null);

        assertThat(gaps(List.of(unasked, lawyer()), TODAY))
                .containsExactly(Gap.MEN, Gap.LGBTIQ, Gap.LOCAL_STAFF, Gap.FAMILY);
    }

    @Test
    @DisplayName("AM-16 a country lacks its law until somebody says it, and then a check within a year")
    void law() {
        assertThat(country(null)).containsExactly(Gap.LAW);
        assertThat(country(law(null))).containsExactly(Gap.LAW_NOT_CHECKED);
        assertThat(country(law(TODAY.minusYears(1).minusDays(1)))).containsExactly(Gap.LAW_NOT_CHECKED);
        assertThat(country(law(TODAY.minusYears(1)))).isEmpty();
        assertThat(new Gaps(Place.Kind.REGION, List.of(), List.of(), null, null, TODAY).find())
                .isEmpty();
    }

    @Test
    @DisplayName(
            "AM-12 what the country keeps closes a gap of its station where its page shows it; another town does not")
    void above() {
        var own = service(1, ServiceGroup.LEGAL, EnumSet.of(Care.LEGAL_ADVICE), EnumSet.allOf(Welcome.class));
        var clinic = service(2, ServiceGroup.MEDICAL, EnumSet.of(Care.PEP, Care.FORENSIC), null);
        var here = layer(Origin.Level.HERE, own);

        assertThat(offered(here)).contains(Gap.PEP, Gap.FORENSIC, Gap.MEDICAL_DAY_AND_NIGHT);
        assertThat(offered(here, layer(Origin.Level.COUNTRY, clinic)))
                .doesNotContain(Gap.PEP, Gap.FORENSIC, Gap.MEDICAL_DAY_AND_NIGHT)
                .contains(Gap.MEDICAL_NOT_CALLED, Gap.COUNSELLING, Gap.SMT_APPROVAL);
    }

    @Test
    @DisplayName("AM-12 AM-17 what is by voice only counts by what is known of it, though readers are told less")
    void byVoice() {
        var silent = PublishedService.byVoiceOnly(
                ServiceGroup.MEDICAL, contact(3, ContactKind.SUPPORT_SERVICE, words("", "", "", ""), true));
        var offer = new HelpOffer(List.of(layer(Origin.Level.HERE, silent)), Stream::empty, TODAY);

        assertThat(Gaps.of(offer, Map.of(), TODAY, TODAY).find()).contains(Gap.PEP, Gap.MEN);
        assertThat(Gaps.of(offer, Map.of(3L, hospital(TODAY)), TODAY, TODAY).find())
                .containsExactly(Gap.LEGAL);
    }

    @Test
    @DisplayName("AM-12 a service above that does not say its languages is no gap of a station that says its own")
    void languagesAbove() {
        var above =
                new Gaps.Measured(ServiceGroup.LEGAL, EnumSet.of(Care.LEGAL_ADVICE), null, false, true, false, null);

        assertThat(new Gaps(Place.Kind.STATION, List.of(hospital(TODAY)), List.of(above), TODAY, null, TODAY).find())
                .isEmpty();
        assertThat(new Gaps(Place.Kind.STATION, List.of(), List.of(above), TODAY, null, TODAY).find())
                .contains(Gap.LANGUAGES)
                .doesNotContain(Gap.LEGAL);
    }

    private static HelpOffer.Layer layer(Origin.Level level, PublishedService service) {
        return new HelpOffer.Layer(new Origin(level, "", null, ZoneOffset.UTC), List.of(service));
    }

    private static List<Gap> offered(HelpOffer.Layer... layers) {
        return Gaps.of(new HelpOffer(List.of(layers), Stream::empty, TODAY), Map.of(), null, TODAY)
                .find();
    }

    private static List<Gap> gaps(List<Gaps.Measured> services, LocalDate approvedOn) {
        return new Gaps(Place.Kind.STATION, services, List.of(), approvedOn, null, TODAY).find();
    }

    private static List<Gap> country(PublishedLaw law) {
        return new Gaps(Place.Kind.COUNTRY, List.of(), List.of(), null, law, TODAY).find();
    }

    private static PublishedLaw law(LocalDate checkedOn) {
        return new PublishedLaw(Answer.NO, Answer.NOT_KNOWN, Answer.NO, null, null, checkedOn, null);
    }

    private static Gaps.Measured hospital(LocalDate answeredOn, Set<Welcome> welcomes) {
        return new Gaps.Measured(
                ServiceGroup.MEDICAL,
                EnumSet.of(Care.FORENSIC, Care.PEP, Care.EMERGENCY_CONTRACEPTION, Care.COUNSELLING),
                welcomes,
                true,
                true,
                true,
                answeredOn);
    }

    private static Gaps.Measured hospital(LocalDate answeredOn) {
        return hospital(answeredOn, EnumSet.allOf(Welcome.class));
    }

    private static Gaps.Measured lawyer() {
        return new Gaps.Measured(ServiceGroup.LEGAL, EnumSet.of(Care.LEGAL_ADVICE), null, false, true, true, null);
    }
}
