package haven.custodian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.contact.Contact;
import haven.contact.ContactKind;
import haven.shared.RuleViolation;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kits, on 22 November 2026. */
class PepKitTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<Integer> WARNINGS = List.of(180, 90, 30);
    private static final YearMonth NOW = YearMonth.from(TODAY);

    private final PepCustodian custodian =
            new PepCustodian(null, new Contact(() -> "/world/nairobi/KE/ke-nairobi/", ContactKind.CUSTODIAN, TODAY));

    @Test
    @DisplayName("PEP-03 no kit without an accountable custodian, neither when it comes nor when it is moved")
    void accountable() {
        var kit = new PepKit(custodian, "B1", "S1", TODAY.plusYears(1));

        refused(() -> new PepKit(null, "B1", "S1", TODAY.plusYears(1)), "kitCustodian");
        refused(() -> kit.moveTo(null, "safe", false), "kitCustodian");
        assertThat(kit.getCustodian()).isSameAs(custodian);
    }

    @Test
    @DisplayName(
            "PEP-03 bad input: what is printed on it and where it lies must be there, and no day of another century")
    void printed() {
        refused(() -> new PepKit(custodian, " ", "S1", TODAY), "kitBatch");
        refused(() -> new PepKit(custodian, "B1", null, TODAY), "kitSeal");
        refused(() -> new PepKit(custodian, "B1", "S1", null), "kitExpires");
        refused(() -> new PepKit(custodian, "B1", "S1", LocalDate.of(1926, 1, 1)), "kitExpires");
        refused(() -> new PepKit(custodian, "x".repeat(51), "S1", TODAY), "kitBatch");
        refused(() -> new PepKit(custodian, "B1", "S1", TODAY).moveTo(custodian, "", false), "kitPlace");
    }

    @ParameterizedTest
    @CsvSource({"2026-11, true", "2026-10, true", "2026-09, true", "2026-08, false", "2026-12, false"})
    @DisplayName("PEP-06 a kit is to be replaced since a month: this one, or one of the two before")
    void month(YearMonth month, boolean allowed) {
        if (allowed) {
            assertThat(new PepKitToReplace(7, month, NOW).getMonth()).isEqualTo(month);
        } else {
            refused(() -> new PepKitToReplace(7, month, NOW), "kitMonth");
        }
    }

    @Test
    @DisplayName("PEP-04 a kit counts as available while it is sealed, there, and not expired; its last day included")
    void available() {
        assertThat(row(TODAY, false, null).isAvailable(TODAY)).isTrue();
        assertThat(row(TODAY.minusDays(1), false, null).isAvailable(TODAY)).isFalse();
        assertThat(row(TODAY.plusYears(1), true, null).isAvailable(TODAY)).isFalse();
        assertThat(row(TODAY.plusYears(1), false, NOW).isAvailable(TODAY)).isFalse();
        assertThat(row(TODAY.plusYears(1), true, NOW).state(TODAY)).isEqualTo(KitState.TO_BE_REPLACED);
    }

    @Test
    @DisplayName(
            "PEP-03, PEP-04 a kit that expired says so, unless it is to be replaced already: then nobody is asked again")
    void expired() {
        assertThat(row(TODAY.minusDays(1), true, null).state(TODAY)).isEqualTo(KitState.EXPIRED);
        assertThat(row(TODAY, false, null).state(TODAY)).isEqualTo(KitState.SEALED);
        assertThat(row(TODAY.minusDays(1), false, NOW).state(TODAY)).isEqualTo(KitState.TO_BE_REPLACED);
    }

    @ParameterizedTest
    @CsvSource({"181, ", "180, 180", "91, 180", "90, 90", "31, 90", "30, 30", "0, 30", "-1, "})
    @DisplayName("PEP-04 warnings at 180, 90 and 30 days: the nearest that has come, none after the last day")
    void warning(int daysLeft, Integer expected) {
        var kit = new PepKit(custodian, "B1", "S1", TODAY.plusDays(daysLeft));
        assertThat(kit.warning(TODAY, WARNINGS)).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    @DisplayName(
            "PEP-04 each warning once; of several that were missed the nearest alone; another printed day begins anew")
    void warnedOnce() {
        var kit = new PepKit(custodian, "B1", "S1", TODAY.plusDays(20));
        assertThat(kit.warning(TODAY, WARNINGS)).contains(30);
        kit.warned(30);
        assertThat(kit.warning(TODAY, WARNINGS)).isEmpty();

        kit.print("B1", "S1", TODAY.plusDays(85));
        assertThat(kit.warning(TODAY, WARNINGS)).contains(90);
        kit.warned(90);
        assertThat(kit.warning(TODAY.plusDays(50), WARNINGS)).isEmpty();
        assertThat(kit.warning(TODAY.plusDays(55), WARNINGS)).contains(30);
    }

    @Test
    @DisplayName("PEP-01 a confirmation is a row of its own, one a day, and the last one counts")
    void confirmations() {
        assertThat(custodian.confirmedOn()).isNull();
        custodian.confirm(TODAY, "COUNTRY_SECURITY_FOCAL_POINT");
        custodian.confirm(TODAY, "REGIONAL_SECURITY_OFFICER");
        custodian.confirm(TODAY.minusDays(90), "REGIONAL_SECURITY_OFFICER");

        assertThat(custodian.confirmedOn()).isEqualTo(TODAY);
    }

    private static KitRow row(LocalDate expires, boolean inTransit, YearMonth since) {
        return new KitRow(1, 1, "x", "B1", "S1", expires, inTransit, "safe", since, false);
    }

    private static void refused(ThrowingCallable what, String field) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.field()).isEqualTo(field));
    }
}
