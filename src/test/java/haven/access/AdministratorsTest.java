package haven.access;

import static org.assertj.core.api.Assertions.assertThat;

import haven.access.Duties.Term;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AdministratorsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 1);

    private static final long ADA = 1;
    private static final long BEN = 2;
    private static final long CLEO = 3;

    private static boolean remains(Term lost, Term... others) {
        return Administrators.covers(List.of(others), lost, TODAY);
    }

    @Test
    @DisplayName("DIR-10 the last administrator cannot be removed")
    void last() {
        assertThat(remains(new Term(ADA, YESTERDAY, null))).isFalse();
        assertThat(remains(new Term(ADA, YESTERDAY, null), new Term(BEN, YESTERDAY, null)))
                .isTrue();
    }

    @Test
    @DisplayName("DIR-10 on no day may there be none: one who begins later, or ends earlier, leaves a gap")
    void gaps() {
        assertThat(remains(new Term(ADA, YESTERDAY, null), new Term(BEN, SUMMER, null)))
                .isFalse();
        assertThat(remains(new Term(ADA, YESTERDAY, null), new Term(BEN, YESTERDAY, SUMMER)))
                .isFalse();
        assertThat(remains(new Term(ADA, SUMMER, null), new Term(BEN, SUMMER, null)))
                .as("what is lost begins when the other one does")
                .isTrue();
    }

    @Test
    @DisplayName("DIR-10 several may follow each other without a day between")
    void relay() {
        var ben = new Term(BEN, YESTERDAY, SUMMER);
        assertThat(remains(new Term(ADA, YESTERDAY, null), ben, new Term(CLEO, SUMMER.plusDays(1), null)))
                .isTrue();
        assertThat(remains(new Term(ADA, YESTERDAY, null), ben, new Term(CLEO, SUMMER.plusDays(2), null)))
                .isFalse();
        assertThat(remains(new Term(ADA, YESTERDAY, AUTUMN), ben, new Term(CLEO, SUMMER, AUTUMN)))
                .isTrue();
    }

    @Test
    @DisplayName("DIR-10 days that are over need nobody")
    void past() {
        assertThat(remains(new Term(ADA, TODAY.minusDays(30), YESTERDAY))).isTrue();
        assertThat(remains(new Term(ADA, TODAY.minusDays(30), TODAY))).isFalse();
    }
}
