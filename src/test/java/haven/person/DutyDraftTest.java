package haven.person;

import static haven.person.People.AUTUMN;
import static haven.person.People.SPRING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import haven.access.Role;
import haven.shared.RuleViolation;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DutyDraftTest {

    private static final String KENYA = "/world/nairobi/KE/";

    @Test
    @DisplayName(
            "a duty that ends before it starts, has no day, no role, or another role’s scope is refused beside the field")
    void refused() {
        refuses("to", "person.error.dutyDates", Role.SMT_MEMBER, KENYA, AUTUMN, SPRING, false);
        refuses("from", "person.error.dutyDates", Role.SMT_MEMBER, KENYA, null, SPRING, false);
        refuses("role", "person.error.noDuty", null, KENYA, SPRING, AUTUMN, false);
        refuses("role", "person.error.noDuty", Role.STAFF, KENYA, SPRING, AUTUMN, false);
        refuses("scope", "person.error.dutyScope", Role.ADMINISTRATOR, KENYA, SPRING, AUTUMN, false);
        refuses("scope", "person.error.dutyScope", Role.SMT_MEMBER, null, SPRING, AUTUMN, false);
        refuses("to", "person.error.actingWithoutEnd", Role.SMT_MEMBER, KENYA, SPRING, null, true);
    }

    @Test
    @DisplayName("a duty may go on, and begin and end on one day")
    void accepted() {
        assertThatCode(() -> new DutyDraft(Role.SMT_MEMBER, KENYA, SPRING, null, false, null).check())
                .doesNotThrowAnyException();
        assertThatCode(() -> new DutyDraft(Role.SMT_MEMBER, KENYA, SPRING, SPRING, true, null).check())
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"31.12.2027", "2027-02-30", "tomorrow", "0001-01-01", "+99999-01-01", "2027-01-01T00:00", "'--"})
    @DisplayName("what is no day, or none that can be meant, is refused beside the field")
    void noDay(String typed) {
        var refusal = catchThrowableOfType(RuleViolation.class, () -> TypedDay.of(typed, "lastDay"));

        assertThat(refusal).hasMessage("person.error.day");
        assertThat(refusal.field()).isEqualTo("lastDay");
    }

    @Test
    @DisplayName("a day is read as the browser writes it; nothing is no day")
    void day() {
        assertThat(TypedDay.of(" 2027-01-31 ", "to")).isEqualTo(LocalDate.of(2027, 1, 31));
        assertThat(TypedDay.of(" ", "to")).isNull();
        assertThat(TypedDay.of(null, "to")).isNull();
    }

    private static void refuses(
            String field, String rule, Role role, String scope, LocalDate from, LocalDate to, boolean acting) {
        var refusal = catchThrowableOfType(
                RuleViolation.class, () -> new DutyDraft(role, scope, from, to, acting, null).check());
        assertThat(refusal).hasMessage(rule);
        assertThat(refusal.field()).isEqualTo(field);
    }
}
