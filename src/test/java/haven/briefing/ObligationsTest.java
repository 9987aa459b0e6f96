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
    private static final BriefingRule STAY = new BriefingRule(WORLD, BEGAN, 24, null, true);
    private static final int AHEAD = 30;

    private static List<Obligation> owed(
            List<BriefingRule> rules, List<StayDays> stays, List<Given> given, LocalDate today) {
        return new Obligations(rules, scope -> zone(scope), AHEAD).of(stays, given, today);
    }

    private static ZoneId zone(String scope) {
        if (scope.contains("/TH/")) {
            return ZoneId.of("Asia/Bangkok");
        }
        if (scope.contains("/EG/")) {
            return ZoneId.of("Africa/Cairo");
        }
        return ZoneId.of(scope.contains("/KI/") ? "Pacific/Kiritimati" : "Africa/Nairobi");
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
    @DisplayName("BRF-09 a first posting opens an onboarding briefing, due 24 hours after its first day ended there")
    void onboarding() {
        var owed = owed(List.of(DAY), List.of(posting(NAIROBI, ARRIVAL, null)), List.of(), ARRIVAL);
        assertThat(reasons(owed)).containsExactly(BriefingReason.ONBOARDING);
        assertThat(owed.get(0).deadline()).isEqualTo(Instant.parse("2026-03-03T21:00:00Z"));
        assertThat(owed.get(0).since()).isEqualTo(ARRIVAL);
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
        assertThat(owed.get(1).deadline()).isEqualTo(Instant.parse("2026-03-23T17:00:00Z"));
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
                    assertThat(one.reason()).isEqualTo(BriefingReason.ARRIVAL);
                    assertThat(one.deadline()).isEqualTo(Instant.parse("2026-03-03T17:00:00Z"));
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

    private static StayDays stay(long id, Stay.Kind kind, String scope, LocalDate from, LocalDate to) {
        return new StayDays(id, kind, scope, from, to);
    }

    @Test
    @DisplayName(
            "BRF-09 a briefing without months holds for its stay: a second visit years later opens an arrival briefing")
    void secondVisit() {
        var before = stay(
                7,
                Stay.Kind.VISIT,
                BANGKOK,
                ARRIVAL.minusYears(7),
                ARRIVAL.minusYears(7).plusDays(9));
        var now = visit(BANGKOK, ARRIVAL, ARRIVAL.plusDays(9));
        var given = List.of(new Given(BANGKOK, before.from()));
        assertThat(owed(List.of(STAY), List.of(before, now), given, ARRIVAL))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.stay()).isEqualTo(now);
                    assertThat(one.reason()).isEqualTo(BriefingReason.ARRIVAL);
                    assertThat(one.since()).isEqualTo(ARRIVAL);
                });
        assertThat(owed(List.of(DAY), List.of(before, now), given, ARRIVAL)).hasSize(1);
    }

    @Test
    @DisplayName(
            "BRF-09 without months it counts if given during the stay, or at most so many days before its first day")
    void forOneStay() {
        var stays = List.of(posting(NAIROBI, ARRIVAL, ARRIVAL.plusDays(900)));
        var rules = List.of(STAY);
        for (var day : List.of(ARRIVAL.minusDays(AHEAD), ARRIVAL, ARRIVAL.plusDays(4))) {
            assertThat(owed(rules, stays, List.of(new Given(KENYA, day)), ARRIVAL.plusDays(900)))
                    .as("%s", day)
                    .isEmpty();
        }
        var early = new Given(KENYA, ARRIVAL.minusDays(AHEAD + 1L));
        assertThat(owed(rules, stays, List.of(early), ARRIVAL)).hasSize(1);
        assertThat(owed(rules, stays, List.of(early), ARRIVAL.minusDays(5)))
                .as("ahead")
                .hasSize(1);
        assertThat(owed(rules, stays, List.of(early, new Given(KENYA, ARRIVAL)), ARRIVAL))
                .isEmpty();
    }

    @Test
    @DisplayName("BRF-09 a stay that is extended without a day between is the same stay, one with a gap is not")
    void extended() {
        var first = stay(7, Stay.Kind.POSTING, NAIROBI, ARRIVAL.minusDays(40), ARRIVAL.minusDays(1));
        var away = stay(8, Stay.Kind.ABSENCE, NAIROBI, ARRIVAL.minusDays(9), ARRIVAL.plusDays(9));
        var next = stay(9, Stay.Kind.POSTING, NAIROBI, ARRIVAL, null);
        var last = stay(10, Stay.Kind.POSTING, NAIROBI, ARRIVAL.plusDays(1), null);
        var given = List.of(new Given(NAIROBI, ARRIVAL.minusDays(40)));
        assertThat(owed(List.of(STAY), List.of(first, away, next), given, ARRIVAL.plusYears(2)))
                .isEmpty();
        assertThat(owed(List.of(STAY), List.of(first, away, last), given, ARRIVAL.plusYears(2)))
                .singleElement()
                .satisfies(one -> assertThat(one.stay()).isEqualTo(last));
    }

    @Test
    @DisplayName(
            "BRF-09 who is briefed for a country goes on from station to station there; for a station, for that one")
    void withinCountry() {
        var stays = List.of(
                stay(7, Stay.Kind.POSTING, NAIROBI, ARRIVAL.minusDays(400), null),
                visit(MOMBASA, ARRIVAL, ARRIVAL.plusDays(2)));
        var early = List.of(new BriefingRule(WORLD, BEGAN.minusYears(2), 24, null, true));
        assertThat(owed(early, stays, List.of(new Given(KENYA, ARRIVAL.minusDays(400))), ARRIVAL))
                .isEmpty();
        assertThat(owed(early, stays, List.of(new Given(NAIROBI, ARRIVAL.minusDays(400))), ARRIVAL))
                .extracting(one -> one.stay().scope())
                .containsExactly(MOMBASA);
    }

    @Test
    @DisplayName(
            "BRF-09, BRF-14 an extension is owed once, since the first day of all; never where that was before the rule")
    void owedOnce() {
        var first = stay(7, Stay.Kind.POSTING, NAIROBI, ARRIVAL, ARRIVAL.plusDays(9));
        var next = stay(8, Stay.Kind.POSTING, NAIROBI, ARRIVAL.plusDays(10), null);
        for (var today : List.of(ARRIVAL.minusDays(3), ARRIVAL, ARRIVAL.plusDays(9))) {
            assertThat(owed(List.of(STAY), List.of(first, next), List.of(), today))
                    .as("%s", today)
                    .extracting(Obligation::stay)
                    .containsExactly(first);
        }
        assertThat(owed(List.of(STAY), List.of(first, next), List.of(), ARRIVAL.plusDays(10)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.stay()).isEqualTo(next);
                    assertThat(one.reason()).isEqualTo(BriefingReason.ONBOARDING);
                    assertThat(one.since()).isEqualTo(ARRIVAL);
                });
        var old = stay(6, Stay.Kind.POSTING, NAIROBI, BEGAN.minusYears(5), ARRIVAL.minusDays(1));
        assertThat(owed(List.of(STAY), List.of(old, first, next), List.of(), ARRIVAL))
                .isEmpty();
    }

    @Test
    @DisplayName("a newer rule without months takes nothing from a briefing that held on arrival by the rule of then")
    void newerRule() {
        var stays = List.of(posting(NAIROBI, ARRIVAL, null));
        var newer = new BriefingRule(WORLD, ARRIVAL.plusDays(60), 24, null, true);
        var given = List.of(new Given(KENYA, ARRIVAL.minusDays(90)));
        assertThat(owed(List.of(DAY, newer), stays, given, ARRIVAL.plusDays(61)))
                .isEmpty();
        var over = List.of(new Given(KENYA, ARRIVAL.minusDays(900)));
        assertThat(owed(List.of(DAY, newer), stays, over, ARRIVAL.plusDays(61))).hasSize(1);
    }

    @Test
    @DisplayName(
            "BRF-09 the hours end at midnight also where the clock changes, and where the day is the world's first")
    void clocks() {
        var cairo = "/world/cairo/EG/eg-cairo/";
        assertThat(deadline(cairo, LocalDate.of(2026, 4, 23))).as("of 23 hours").isEqualTo("2026-04-24T21:00:00Z");
        assertThat(deadline(cairo, LocalDate.of(2026, 4, 22))).as("no midnight").isEqualTo("2026-04-23T22:00:00Z");
        assertThat(deadline(cairo, LocalDate.of(2026, 10, 28)))
                .as("of 25 hours")
                .isEqualTo("2026-10-29T22:00:00Z");
        assertThat(deadline("/world/suva/KI/ki-kiritimati/", ARRIVAL))
                .as("UTC+14")
                .isEqualTo("2026-03-03T10:00:00Z");
    }

    private static Instant deadline(String scope, LocalDate from) {
        var stays = List.of(visit(scope, from, from.plusDays(9)));
        return owed(List.of(DAY), stays, List.of(), from).get(0).deadline();
    }
}
