package haven.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.People;
import haven.access.NotSignedIn;
import haven.shared.NotAllowed;
import haven.shared.NotThere;
import haven.shared.RuleViolation;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ArquillianExtension.class)
class ProblemIT {

    @Inject
    ProblemService problems;

    @Test
    @DisplayName("R1 everybody may report; R4 it is open, then done, then open again")
    void fromReportToDone() {
        var text = "<b>Wrong</b> & \"old\" العربية";
        People.asNobody(() -> {
            problems.report("/station/ke-nairobi?q=x", text);
            return null;
        });

        People.as("admin", () -> {
            var row = problems.list(false, 0, 1).get(0);
            assertThat(row.text()).isEqualTo(text);
            assertThat(row.page()).isEqualTo("/station/ke-nairobi");
            long open = problems.count(false);

            problems.markDone(row.id());
            assertThat(problems.count(false)).isEqualTo(open - 1);
            assertThat(problems.list(true, 0, 100)).extracting(ProblemRow::id).contains(row.id());

            problems.reopen(row.id());
            assertThat(problems.count(false)).isEqualTo(open);
        });
    }

    @Test
    @DisplayName("R1 a report without words leaves nothing behind")
    void withoutWords() {
        long before = People.as("hq", () -> problems.count(false));

        assertThatThrownBy(() -> People.as("staff", () -> problems.report("/", " ")))
                .isInstanceOf(RuleViolation.class);
        assertThat(People.as("hq", () -> problems.count(false))).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"staff", "focal.ke", "smt.ke", "rso", "hr", "opcen", "director", "ohu"})
    @DisplayName("only headquarters and administrators read reports")
    void othersMayNot(String username) {
        assertThatThrownBy(() -> People.as(username, () -> problems.list(false, 0, 10)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> People.as(username, () -> problems.markDone(1)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    @DisplayName("who has not signed in reads none; a report that is not there is not there")
    void neitherNobody() {
        assertThatThrownBy(() -> People.asNobody(() -> problems.count(true))).isInstanceOf(NotSignedIn.class);
        assertThatThrownBy(() -> People.as("admin", () -> problems.markDone(Long.MAX_VALUE)))
                .isInstanceOf(NotThere.class);
    }
}
