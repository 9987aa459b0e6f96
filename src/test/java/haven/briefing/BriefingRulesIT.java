package haven.briefing;

import static haven.briefing.Owing.BEGAN;
import static haven.briefing.Owing.MASERU;
import static haven.briefing.Owing.stay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.People;
import haven.TestPeople;
import haven.TestRows;
import haven.shared.NotAllowed;
import haven.shared.PortalClock;
import haven.shared.RuleViolation;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** BRF-09: who keeps the rules about briefings, and what becomes of people by a new one. */
@ExtendWith(ArquillianExtension.class)
class BriefingRulesIT {

    private static final LocalDate TODAY = LocalDate.of(2025, 12, 7);

    @Inject
    RuleService rules;

    @Inject
    OwedService owed;

    @Inject
    PortalClock clock;

    private long ann;

    @BeforeEach
    void cast() {
        clock.stopAt(Instant.parse("2025-12-07T06:00:00Z"));
        Owing.keeper();
        ann = Owing.person("IT-OW1", "Aloe", "it.ow.aloe");
    }

    @AfterEach
    void clean() {
        clock.runOn();
        Owing.removeAll();
    }

    private static RuleDraft draft(String code, LocalDate since, int hours, Integer months) {
        return new RuleDraft(code, since, hours, months, true, " https://example.org/rule ");
    }

    private void refused(RuleDraft draft, String message) {
        assertThatThrownBy(() -> People.as(Owing.KEEPER, () -> rules.add(draft.code(), draft)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage(message);
    }

    @Test
    @DisplayName("BRF-09 a rule for the past, of no hours or of too many months is refused beside its field")
    void badInput() {
        refused(draft("LS", TODAY.minusDays(1), 24, null), "briefing.rules.past");
        refused(draft("LS", null, 24, null), "briefing.rules.noDay");
        refused(draft("LS", TODAY, 0, null), "briefing.error.between");
        refused(draft("LS", TODAY, 24, 121), "briefing.error.between");
    }

    @Test
    @DisplayName("BRF-09 a rule that begins today holds: another wording begins tomorrow, and the first one stays")
    void today() {
        People.as(Owing.KEEPER, () -> rules.add("LS", draft("LS", TODAY, 24, null)));
        refused(draft("LS", TODAY, 48, 12), "briefing.rules.begun");
        People.as(Owing.KEEPER, () -> {
            rules.add("LS", draft("LS", TODAY.plusDays(1), 48, 12));
            assertThat(rules.list())
                    .filteredOn(row -> row.code().equals("LS"))
                    .extracting(RuleRow::deadlineHours)
                    .containsExactly(48, 24);
        });
    }

    @Test
    @DisplayName("BRF-09 a country's keeper makes no rule for another country, the region or the world")
    void reach() {
        for (var code : new String[] {"world", "nairobi", "KE"}) {
            var draft = draft(code, TODAY, 24, null);
            assertThatThrownBy(() -> People.as(Owing.KEEPER, () -> rules.add(code, draft)))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThat(People.as(Owing.KEEPER, () -> rules.listPlaces()))
                .extracting(place -> place.code())
                .contains("LS", MASERU)
                .doesNotContain("world", "KE");
    }

    @Test
    @DisplayName("BRF-09, BRF-14 before a rule is saved one sees how many become due by it; it holds from its day on")
    void becomeDue() {
        Owing.rule(MASERU, BEGAN, 24, null);
        var ben = TestPeople.add("IT-OW2", "Birch", null);
        stay(ann, "POSTING", MASERU, LocalDate.of(2025, 3, 1), null);
        Owing.record(ann, Owing.scope(MASERU), LocalDate.of(2025, 3, 1), "PRESENT");
        stay(ben, "POSTING", MASERU, BEGAN.minusDays(1), null);
        var half = draft(MASERU, TODAY.plusDays(2), 48, 6);
        People.as(Owing.KEEPER, () -> {
            assertThat(rules.countDue(MASERU, half))
                    .as("whoever was briefed long ago")
                    .isOne();
            assertThat(rules.countDue("LS", draft("LS", TODAY.plusDays(2), 48, null)))
                    .isZero();
            rules.add(MASERU, half);
            assertThat(rules.list())
                    .filteredOn(RuleRow::kept)
                    .singleElement()
                    .satisfies(row -> assertThat(row.source()).isEqualTo("https://example.org/rule"));
        });
        assertThat(People.as("it.ow.aloe", () -> owed.listMine()))
                .extracting(Owed::state)
                .allMatch(state -> state == OwedState.AHEAD);
        clock.stopAt(Instant.parse("2025-12-09T06:00:00Z"));
        assertThat(People.as("it.ow.aloe", () -> owed.listMine()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.reason()).isEqualTo(BriefingReason.RENEWAL);
                    assertThat(one.deadline()).isEqualTo(Instant.parse("2025-12-10T22:00:00Z"));
                });
        var row = TestRows.number("select max(id) from briefing_rule where scope = ?", Owing.scope(MASERU));
        assertThatThrownBy(() -> People.as(Owing.KEEPER, () -> rules.remove(row)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("briefing.rules.begun");
    }

    @Test
    @DisplayName("BRF-09 a rule whose day has not come can be taken back; for the same day another one takes its place")
    void takenBack() {
        People.as(Owing.KEEPER, () -> {
            rules.add("LS", draft("LS", TODAY.plusDays(5), 24, null));
            rules.add("LS", draft("LS", TODAY.plusDays(5), 36, 12));
            var row = rules.list().stream().filter(RuleRow::kept).findFirst().orElseThrow();
            assertThat(row.deadlineHours()).isEqualTo(36);
            rules.remove(row.id());
            assertThat(rules.list()).noneMatch(RuleRow::kept);
        });
    }
}
