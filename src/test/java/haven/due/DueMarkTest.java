package haven.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.shared.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueMarkTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    private final DueMark mark = new DueMark(new DueItem(
            "document.draft/17",
            Risk.ORDER,
            "Plan",
            "Kenya",
            "/world/nairobi/KE/",
            TODAY,
            TODAY,
            10,
            "/document/1/edit"));

    @ParameterizedTest
    @CsvSource({
        "ORDER, 2026-11-22",
        "ORDER, 2027-02-19",
        "SAFETY, 2027-02-19",
        "LIFE, 2026-11-28",
    })
    @DisplayName("XCT-11 work is put off for 90 days at most, what may cost a life for 7")
    void longest(Risk risk, LocalDate until) {
        mark.sleep(risk, until, "Waits for the meeting", NOW, 5L, TODAY);

        assertThat(mark.isAsleepOn(TODAY)).isTrue();
        assertThat(mark.isAsleepOn(until.minusDays(1))).isTrue();
        assertThat(mark.isAsleepOn(until)).as("on its day it is there again").isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ORDER, 2026-11-21, Later, due.error.pastDay, until",
        "ORDER, 2020-01-01, Later, due.error.pastDay, until",
        "ORDER, , Later, due.error.noDay, until",
        "ORDER, 2027-02-20, Later, due.error.tooFar, until",
        "SAFETY, 9999-12-31, Later, due.error.tooFar, until",
        "LIFE, 2026-11-29, Later, due.error.tooFar, until",
        "ORDER, 2026-11-30, , due.error.noReason, why",
        "ORDER, 2026-11-30, '  ', due.error.noReason, why",
    })
    @DisplayName("XCT-11 a day that is past, too far or missing, and no reason: refused beside the field")
    void refused(Risk risk, LocalDate until, String why, String key, String field) {
        assertThatThrownBy(() -> mark.sleep(risk, until, why, NOW, 5L, TODAY))
                .isInstanceOfSatisfying(RuleViolation.class, no -> {
                    assertThat(no.key()).isEqualTo(key);
                    assertThat(no.field()).isEqualTo(field);
                });
        assertThat(mark.saysSomethingOn(TODAY)).isFalse();
    }

    @Test
    @DisplayName("XCT-11 a reason has at most 200 characters")
    void longReason() {
        var until = TODAY.plusDays(1);
        assertThatThrownBy(() -> mark.sleep(Risk.ORDER, until, "x".repeat(201), NOW, 5L, TODAY))
                .hasMessage("due.error.longReason");
        mark.sleep(Risk.ORDER, until, " " + "x".repeat(200) + " ", NOW, 5L, TODAY);
        assertThat(mark.getAsleepWhy()).hasSize(200);
    }

    @Test
    @DisplayName("XCT-11 waking and taking back are the undo of putting off and giving")
    void undo() {
        mark.sleep(Risk.ORDER, TODAY.plusDays(3), "Later", NOW, 5L, TODAY);
        mark.give(7, NOW, 5L);
        mark.wake();
        assertThat(mark.isAsleepOn(TODAY)).isFalse();
        assertThat(mark.saysSomethingOn(TODAY)).as("it is still given").isTrue();
        mark.takeBack();
        assertThat(mark.saysSomethingOn(TODAY)).isFalse();
    }

    @Test
    @DisplayName("who may do something at a place holds it there or above")
    void scopesAbove() {
        assertThat(DueDecisionService.scopesAbove("/world/")).containsExactly("/world/");
        assertThat(DueDecisionService.scopesAbove("/world/nairobi/KE/ke-nairobi/"))
                .containsExactly("/world/", "/world/nairobi/", "/world/nairobi/KE/", "/world/nairobi/KE/ke-nairobi/");
    }
}
