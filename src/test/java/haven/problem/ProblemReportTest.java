package haven.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.shared.RuleViolation;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemReportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    @DisplayName("R1 a report holds the page, the words and the day, and nothing else")
    void holds() {
        var report = new ProblemReport("/stations", "  The number is old.\nPlease look.  ", TODAY);

        assertThat(report.getPage()).isEqualTo("/stations");
        assertThat(report.getText()).isEqualTo("The number is old.\nPlease look.");
        assertThat(report.getReportedOn()).isEqualTo(TODAY);
        assertThat(ProblemReport.class.getDeclaredFields())
                .extracting("name")
                .filteredOn(name -> !name.toString().matches("[A-Z_]+|_.*|serialVersionUID"))
                .containsExactlyInAnyOrder("id", "page", "text", "reportedOn", "doneOn", "version");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\n\t", "\u0000\u0007"})
    @DisplayName("R1 a report without words is refused, beside the field")
    void withoutWords(String typed) {
        assertThatThrownBy(() -> new ProblemReport("/stations", typed, TODAY))
                .isInstanceOfSatisfying(RuleViolation.class, rule -> {
                    assertThat(rule.key()).isEqualTo("problem.error.noText");
                    assertThat(rule.field()).isEqualTo("what");
                });
    }

    @Test
    @DisplayName("R1 a report has at most 2,000 characters")
    void tooLong() {
        assertThat(new ProblemReport("/", "x".repeat(2_000), TODAY).getText()).hasSize(2_000);
        assertThatThrownBy(() -> new ProblemReport("/", "x".repeat(2_001), TODAY))
                .hasMessage("problem.error.tooLong");
    }

    @Test
    @DisplayName("R4 a report is open until it is marked done; the first day counts; it can be opened again")
    void done() {
        var report = new ProblemReport("/", "Wrong.", TODAY);
        assertThat(report.isOpen()).isTrue();

        report.done(TODAY.plusDays(1));
        report.done(TODAY.plusDays(2));
        assertThat(report.isOpen()).isFalse();
        assertThat(report.getDoneOn()).isEqualTo(TODAY.plusDays(1));

        report.reopen();
        assertThat(report.isOpen()).isTrue();
    }
}
