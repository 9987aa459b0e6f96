package haven.aidememoire;

import static org.assertj.core.api.Assertions.assertThat;

import haven.place.Place;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
    @DisplayName("AM-12 no station is complete unless its 24/7 medical number was answered in a call within 90 days")
    void called() {
        assertThat(gaps(List.of(hospital(TODAY.minusDays(91)), lawyer()), TODAY))
                .containsExactly(Gap.MEDICAL_NOT_CALLED);
        assertThat(gaps(List.of(hospital(null), lawyer()), TODAY)).containsExactly(Gap.MEDICAL_NOT_CALLED);
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
        assertThat(new Gaps(Place.Kind.REGION, List.of(), null, null, TODAY).find())
                .isEmpty();
    }

    private static List<Gap> gaps(List<Gaps.Measured> services, LocalDate approvedOn) {
        return new Gaps(Place.Kind.STATION, services, approvedOn, null, TODAY).find();
    }

    private static List<Gap> country(PublishedLaw law) {
        return new Gaps(Place.Kind.COUNTRY, List.of(), null, law, TODAY).find();
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
