package haven.person;

import static haven.person.People.AUTUMN;
import static haven.person.People.NEW_YEAR;
import static haven.person.People.SPRING;
import static haven.person.People.amina;
import static haven.person.People.bilal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.access.Role;
import haven.shared.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyTest {

    private static final Instant NOON = Instant.parse("2026-04-01T12:00:00Z");
    private static final String KENYA = "/world/nairobi/KE/";

    @Test
    @DisplayName("R2 a duty is held from its first day to its last, both included")
    void bothDaysIncluded() {
        var duty = new Duty(amina(), Role.COUNTRY_SECURITY_FOCAL_POINT, KENYA, SPRING, AUTUMN);

        assertThat(duty.isHeldOn(SPRING.minusDays(1))).isFalse();
        assertThat(duty.isHeldOn(SPRING)).isTrue();
        assertThat(duty.isHeldOn(AUTUMN)).isTrue();
        assertThat(duty.isHeldOn(AUTUMN.plusDays(1))).isFalse();
    }

    @Test
    @DisplayName("R2 a duty without a last day goes on; it may be given one, and may end on the day it began")
    void goesOn() {
        var duty = new Duty(amina(), Role.SMT_MEMBER, KENYA, SPRING, null);
        assertThat(duty.isHeldOn(SPRING.plusYears(30))).isTrue();

        duty.end(SPRING);

        assertThat(duty.isHeldOn(SPRING)).isTrue();
        assertThat(duty.isHeldOn(SPRING.plusDays(1))).isFalse();
    }

    @Test
    @DisplayName("R2 a duty does not end before it begins, and has a first day")
    void datesInOrder() {
        var duty = new Duty(amina(), Role.SMT_MEMBER, KENYA, SPRING, null);

        assertThatThrownBy(() -> duty.end(NEW_YEAR))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("person.error.dutyDates");
        assertThatThrownBy(() -> new Duty(amina(), Role.SMT_MEMBER, KENYA, AUTUMN, SPRING))
                .hasMessage("person.error.dutyDates");
        assertThatThrownBy(() -> new Duty(amina(), Role.SMT_MEMBER, KENYA, null, SPRING))
                .hasMessage("person.error.dutyDates");
        assertThat(duty.getTo()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "COUNTRY_SECURITY_FOCAL_POINT, /world/nairobi/KE/",
        "SMT_MEMBER, /world/panama-city/PA/",
        "REGIONAL_SECURITY_OFFICER, /world/panama-city/",
        "HR, /world/nairobi/",
        "HR, /world/",
        "OPERATIONS_CENTRE, /world/",
        "OSS_HEADQUARTERS, /world/",
        "DIRECTOR_OSS, /world/",
        "HEALTH_UNIT, /world/",
        "ADMINISTRATOR, /world/",
    })
    @DisplayName("R3 the scope fits the role")
    void scopeFits(Role role, String scope) {
        assertThat(new Duty(amina(), role, scope, SPRING, null).getScope()).isEqualTo(scope);
    }

    @ParameterizedTest
    @CsvSource({
        "COUNTRY_SECURITY_FOCAL_POINT, /world/nairobi/",
        "COUNTRY_SECURITY_FOCAL_POINT, /world/nairobi/KE/ke-nairobi/",
        "COUNTRY_SECURITY_FOCAL_POINT, /world/",
        "SMT_MEMBER, /world/nairobi/",
        "REGIONAL_SECURITY_OFFICER, /world/",
        "REGIONAL_SECURITY_OFFICER, /world/nairobi/KE/",
        "HR, /world/nairobi/KE/",
        "OPERATIONS_CENTRE, /world/nairobi/",
        "OSS_HEADQUARTERS, /world/nairobi/",
        "DIRECTOR_OSS, /world/nairobi/",
        "HEALTH_UNIT, /world/nairobi/KE/",
        "ADMINISTRATOR, /world/nairobi/",
        "ADMINISTRATOR, /",
        "ADMINISTRATOR, ''",
        "ADMINISTRATOR,",
        "REGIONAL_SECURITY_OFFICER, /world/nairobi",
        "REGIONAL_SECURITY_OFFICER, /world/../",
    })
    @DisplayName("R3 a scope that does not fit the role is refused")
    void scopeDoesNotFit(Role role, String scope) {
        assertThatThrownBy(() -> new Duty(amina(), role, scope, SPRING, null))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("person.error.dutyScope");
    }

    @Test
    @DisplayName("R2 everybody signed in is staff: nobody is appointed to it")
    void staffIsNoDuty() {
        assertThatThrownBy(() -> new Duty(amina(), Role.STAFF, "/world/", SPRING, null))
                .hasMessage("person.error.noDuty");
    }

    @Test
    @DisplayName("R4 somebody acts for the holder or for a vacant post, and ends on their own day")
    void acting() {
        var holder = bilal();
        var forHolder = Duty.acting(amina(), holder, Role.REGIONAL_SECURITY_OFFICER, "/world/nairobi/", SPRING, AUTUMN);
        var forVacancy = Duty.acting(amina(), null, Role.REGIONAL_SECURITY_OFFICER, "/world/geneva/", SPRING, AUTUMN);

        assertThat(forHolder.isActing()).isTrue();
        assertThat(forHolder.getActingFor()).isSameAs(holder);
        assertThat(forVacancy.isActing()).isTrue();
        assertThat(forVacancy.getActingFor()).isNull();
        assertThat(forVacancy.isHeldOn(AUTUMN.plusDays(1))).isFalse();
    }

    @Test
    @DisplayName("R4 nobody acts without a last day, nor for themselves; the scope must fit here too")
    void actingRefused() {
        var amina = amina();

        assertThatThrownBy(() -> Duty.acting(amina, bilal(), Role.HR, "/world/", SPRING, null))
                .hasMessage("person.error.actingWithoutEnd");
        assertThatThrownBy(() -> Duty.acting(amina, amina, Role.HR, "/world/", SPRING, AUTUMN))
                .hasMessage("person.error.actingForOneself");
        assertThatThrownBy(() -> Duty.acting(amina, bilal(), Role.HR, KENYA, SPRING, AUTUMN))
                .hasMessage("person.error.dutyScope");
        var duty = Duty.acting(amina, bilal(), Role.HR, "/world/", SPRING, AUTUMN);
        assertThatThrownBy(() -> duty.end(null)).hasMessage("person.error.actingWithoutEnd");
    }

    @Test
    @DisplayName("R2 an ending can be taken back for a while, and then the duty goes on as it did")
    void takeBack() {
        var duty = new Duty(amina(), Role.SMT_MEMBER, KENYA, NEW_YEAR, AUTUMN);
        assertThat(duty.canTakeBack(NOON)).isFalse();
        assertThatThrownBy(() -> duty.takeBack(NOON)).hasMessage("person.error.takeBack");

        duty.endOn(SPRING.minusDays(1), NOON);
        assertThat(duty.isHeldOn(SPRING)).isFalse();
        assertThat(duty.canTakeBack(NOON.plus(Duration.ofDays(31)))).isFalse();
        assertThatThrownBy(() -> duty.takeBack(NOON.plus(Duration.ofDays(31)))).hasMessage("person.error.takeBack");

        duty.takeBack(NOON.plus(Duration.ofDays(29)));
        assertThat(duty.getTo()).isEqualTo(AUTUMN);
        assertThatThrownBy(() -> duty.takeBack(NOON)).hasMessage("person.error.takeBack");
    }

    @Test
    @DisplayName("R2 an ending that took nothing away any more is not taken back")
    void nothingToTakeBack() {
        var duty = new Duty(amina(), Role.SMT_MEMBER, KENYA, NEW_YEAR, SPRING.plusDays(2));
        duty.endOn(SPRING, NOON);

        assertThat(duty.canTakeBack(NOON)).isTrue();
        assertThat(duty.canTakeBack(NOON.plus(Duration.ofDays(3)))).isFalse();
    }

    @Test
    @DisplayName("R2 two duties overlap when role and scope are the same and one day belongs to both")
    void overlap() {
        var duty = new Duty(amina(), Role.SMT_MEMBER, KENYA, SPRING, AUTUMN);

        assertThat(duty.overlaps(new Duty(amina(), Role.SMT_MEMBER, KENYA, AUTUMN, null)))
                .isTrue();
        assertThat(duty.overlaps(new Duty(amina(), Role.SMT_MEMBER, KENYA, NEW_YEAR, SPRING)))
                .isTrue();
        assertThat(duty.overlaps(new Duty(amina(), Role.SMT_MEMBER, KENYA, NEW_YEAR, null)))
                .isTrue();
        assertThat(duty.overlaps(new Duty(amina(), Role.SMT_MEMBER, KENYA, AUTUMN.plusDays(1), null)))
                .isFalse();
        assertThat(duty.overlaps(new Duty(amina(), Role.SMT_MEMBER, "/world/nairobi/SO/", SPRING, AUTUMN)))
                .isFalse();
        assertThat(duty.overlaps(new Duty(amina(), Role.COUNTRY_SECURITY_FOCAL_POINT, KENYA, SPRING, AUTUMN)))
                .isFalse();
    }
}
