package haven.aidememoire;

import static org.assertj.core.api.Assertions.assertThat;

import haven.People;
import haven.TestRows;
import haven.due.DueFilter;
import haven.due.DueRow;
import haven.due.DueService;
import haven.due.DueWord;
import haven.shared.PortalClock;
import jakarta.inject.Inject;
import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Countries without an Aide-Memoire, as tasks. */
@ExtendWith(ArquillianExtension.class)
class MissingAideDueIT {

    private static final String RULE = "aide.missing";
    private static final int DAYS = 90;

    @Inject
    DueService due;

    @Inject
    PortalClock clock;

    @AfterEach
    void runOn() {
        clock.runOn();
    }

    private List<DueRow> asked() {
        var filter = new DueFilter(DueFilter.Show.ALL, RULE, null);
        return People.as("hq", () -> due.list(filter, Locale.ENGLISH, 0, 25)).rows();
    }

    private void stopAt(LocalDate day) {
        clock.stopAt(day.atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    @Test
    @DisplayName(
            "AM-12, XCT-11 a country without an Aide-Memoire is due 90 days after the rule began, and not for before")
    void start() {
        var start = ((Date) TestRows.one("select from_date from due_rule where rule = ?", RULE)
                        .get("from_date"))
                .toLocalDate();
        stopAt(start.plusDays(DAYS));
        assertThat(asked()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.item().since()).isEqualTo(start);
            assertThat(row.item().due()).isEqualTo(start.plusDays(DAYS));
            assertThat(row.late()).isFalse();
            assertThat(row.word()).isEqualTo(DueWord.MISSING);
        });
        stopAt(start.plusDays(DAYS + 1));
        assertThat(asked())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.late()).isTrue());
    }
}
