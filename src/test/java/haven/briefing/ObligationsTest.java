package haven.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import haven.person.Stay;
import haven.person.StayDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** BRF-09, BRF-14: who must be briefed, for what, by when. */
class ObligationsTest {

    private static final String WORLD = "/world/";
    private static final String KENYA = "/world/nairobi/KE/";
    private static final String NAIROBI = KENYA + "ke-nairobi/";
    private static final String MOMBASA = KENYA + "ke-mombasa/";
    private static final String BANGKOK = "/world/bangkok/TH/th-bangkok/";
    private static final LocalDate BEGAN = LocalDate.of(2026, 1, 1);
    private static final LocalDate ARRIVAL = LocalDate.of(2026, 3, 2);
    private static final BriefingRule DAY = new BriefingRule(WORLD, BEGAN, 24, 12, true);

    private static List<Obligation> owed(
            List<BriefingRule> rules, List<StayDays> stays, List<Given> given, LocalDate today) {
        return new Obligations(rules, scope -> ZoneId.of(scope.contains("/TH/") ? "Asia/Bangkok" : "Africa/Nairobi"))
                .of(stays, given, today);
    }

    private static StayDays posting(String scope, LocalDate from, LocalDate to) {
        return new StayDays(1, Stay.Kind.POSTING, scope, from, to);
    }

    private static StayDays visit(String scope, LocalDate from, LocalDate to) {
        return new StayDays(2, Stay.Kind.VISIT, scope, from, to);
    }

    private static List<BriefingReason> reasons(List<Obligation> owed) {
        return owed.stream().map(Obligation::reason).toList();
    }

    @Test
    @DisplayName("BRF-09 a first posting opens an onboarding briefing, due 24 hours after its first day began there")
    void onboarding() {
        var owed = owed(List.of(DAY), List.of(posting(NAIROBI, ARRIVAL, null)), List.of(), ARRIVAL);
        assertThat(reasons(owed)).containsExactly(BriefingReason.ONBOARDING);
        assertThat(owed.get(0).deadline()).isEqualTo(Instant.parse("2026-03-02T21:00:00Z"));
        assertThat(owed.get(0).rule().beforeMovement()).isTrue();
    }

    @Test
    @DisplayName("BRF-09 a later posting and a visit open an arrival briefing; what lies ahead can be seen before")
    void arrival() {
        var owed = owed(
                List.of(DAY),
                List.of(
                        posting(BANGKOK, LocalDate.of(2025, 5, 1), ARRIVAL.minusDays(1)),
                        posting(NAIROBI, ARRIVAL, null),
                        visit(BANGKOK, ARRIVAL.plusDays(20), ARRIVAL.plusDays(22))),
                List.of(),
                ARRIVAL);
        assertThat(reasons(owed)).containsExactly(BriefingReason.ARRIVAL, BriefingReason.ARRIVAL);
        assertThat(owed.get(1).deadline()).isEqualTo(Instant.parse("2026-03-22T17:00:00Z"));
    }

    @Test
    @DisplayName("BRF-14 nobody is due for the time before a rule began")
    void before() {
        var early = posting(NAIROBI, BEGAN.minusDays(1), null);
        assertThat(owed(List.of(DAY), List.of(early), List.of(), ARRIVAL)).isEmpty();
        assertThat(owed(List.of(DAY), List.of(posting(NAIROBI, BEGAN, null)), List.of(), ARRIVAL))
                .hasSize(1);
    }

    @Test
    @DisplayName("a briefing for the country settles all of its stations; one of another country settles nothing")
    void settled() {
        var stays = List.of(posting(NAIROBI, ARRIVAL, null), visit(MOMBASA, ARRIVAL.plusDays(3), ARRIVAL.plusDays(5)));
        assertThat(owed(List.of(DAY), stays, List.of(new Given(KENYA, ARRIVAL)), ARRIVAL))
                .isEmpty();
        assertThat(owed(List.of(DAY), stays, List.of(new Given(NAIROBI, ARRIVAL)), ARRIVAL))
                .extracting(one -> one.stay().scope())
                .containsExactly(MOMBASA);
        assertThat(owed(List.of(DAY), stays, List.of(new Given(BANGKOK, ARRIVAL)), ARRIVAL))
                .hasSize(2);
    }

    @Test
    @DisplayName("a briefing before the journey counts on arrival, as long as it holds on the first day")
    void ahead() {
        var stays = List.of(visit(BANGKOK, ARRIVAL, ARRIVAL.plusDays(3)));
        var last = new Given(BANGKOK, ARRIVAL.minusMonths(12).plusDays(1));
        var over = new Given(BANGKOK, ARRIVAL.minusMonths(12));
        assertThat(owed(List.of(DAY), stays, List.of(last), ARRIVAL)).isEmpty();
        assertThat(owed(List.of(DAY), stays, List.of(over), ARRIVAL))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.reason()).isEqualTo(BriefingReason.RENEWAL);
                    assertThat(one.deadline()).isEqualTo(Instant.parse("2026-03-02T17:00:00Z"));
                });
        assertThat(reasons(owed(List.of(DAY), stays, List.of(new Given(BANGKOK, ARRIVAL.minusMonths(13))), ARRIVAL)))
                .containsExactly(BriefingReason.ARRIVAL);
    }

    @Test
    @DisplayName("where a briefing lapses while the stay goes on, the next one is due the day after, not before")
    void renewal() {
        var stays = List.of(posting(NAIROBI, ARRIVAL, null));
        var given = List.of(new Given(KENYA, ARRIVAL));
        assertThat(owed(List.of(DAY), stays, given, LocalDate.of(2027, 3, 1))).isEmpty();
        assertThat(owed(List.of(DAY), stays, given, LocalDate.of(2027, 3, 2)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.reason()).isEqualTo(BriefingReason.RENEWAL);
                    assertThat(one.deadline()).isEqualTo(Instant.parse("2027-03-02T21:00:00Z"));
                });
    }

    @Test
    @DisplayName("the narrowest area's newest rule counts, from its first day on")
    void narrowest() {
        var kenya = new BriefingRule(KENYA, BEGAN, 48, null, false);
        var newer = new BriefingRule(KENYA, ARRIVAL, 12, 6, true);
        var world = new BriefingRule(WORLD, ARRIVAL.minusDays(5), 1, 1, true);
        var rules = List.of(DAY, newer, kenya, world);
        var before = posting(NAIROBI, ARRIVAL.minusDays(1), null);
        assertThat(owed(rules, List.of(before), List.of(), ARRIVAL).get(0).rule())
                .isEqualTo(kenya);
        assertThat(owed(rules, List.of(posting(NAIROBI, ARRIVAL, null)), List.of(), ARRIVAL)
                        .get(0)
                        .rule())
                .isEqualTo(newer);
        assertThat(owed(rules, List.of(posting(BANGKOK, ARRIVAL, null)), List.of(), ARRIVAL)
                        .get(0)
                        .rule())
                .isEqualTo(world);
    }

    @Test
    @DisplayName("a stay that is over, and an absence, owe nothing")
    void nothing() {
        var over = visit(BANGKOK, ARRIVAL.minusDays(3), ARRIVAL.minusDays(1));
        var away = new StayDays(3, Stay.Kind.ABSENCE, NAIROBI, ARRIVAL, ARRIVAL.plusDays(9));
        assertThat(owed(List.of(DAY), List.of(over, away), List.of(), ARRIVAL)).isEmpty();
        assertThat(owed(List.of(DAY), List.of(over), List.of(), ARRIVAL.minusDays(1)))
                .hasSize(1);
    }
}
