package haven.custodian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.contact.Contact;
import haven.contact.ContactKind;
import haven.shared.RuleViolation;
import java.time.LocalDate;
import java.time.YearMonth;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kits, on 22 November 2026. */
class PepKitTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
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
        assertThat(row(TODAY.plusYears(1), true, NOW).state()).isEqualTo(KitState.TO_BE_REPLACED);
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
