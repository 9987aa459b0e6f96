package haven.briefing;

import static haven.briefing.Owing.BEGAN;
import static haven.briefing.Owing.MASERU;
import static haven.briefing.Owing.TARAWA;
import static haven.briefing.Owing.country;
import static haven.briefing.Owing.record;
import static haven.briefing.Owing.scope;
import static haven.briefing.Owing.stay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import haven.People;
import haven.TestPeople;
import haven.TestRows;
import haven.due.DueFilter;
import haven.due.DueService;
import haven.person.StaysChanged;
import haven.shared.NotThere;
import haven.shared.PortalClock;
import haven.shared.RuleViolation;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** BRF-09, BRF-12, BRF-14 on a Sunday in Maseru (UTC+2): 7 December 2025, 08:00 there. */
@ExtendWith(ArquillianExtension.class)
class BriefingsDueIT {

    private static final Instant NOW = Instant.parse("2025-12-07T06:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2025, 12, 7);
    private static final OwedFilter ALL = new OwedFilter(null, "LS", null, null, null, null, false);

    @Inject
    OwedService owed;

    @Inject
    DueService due;

    @Inject
    PortalClock clock;

    @Inject
    Event<StaysChanged> stays;

    @Inject
    UserTransaction transaction;

    private long ann;

    @BeforeEach
    void cast() {
        clock.stopAt(NOW);
        Owing.keeper();
        ann = Owing.person("IT-OW1", "Aloe", "it.ow.aloe");
    }

    @AfterEach
    void clean() {
        clock.runOn();
        Owing.removeAll();
    }

    private List<Owed> mine() {
        return People.as("it.ow.aloe", () -> owed.listMine());
    }

    private List<String> work(String username, String rule) {
        return People.as(
                username,
                () -> due.list(DueFilter.NONE, Locale.ENGLISH, 0, 100).rows().stream()
                        .filter(row -> row.item().rule().equals(rule))
                        .map(row -> row.item().subject())
                        .toList());
    }

    @Test
    @DisplayName(
            "BRF-09 onboarding: due from the first day on, late from midnight there on, 24 hours after that day ended")
    void onboarding() {
        Owing.rule(MASERU, BEGAN, 24, null);
        var stay = stay(ann, "POSTING", MASERU, TODAY, null);
        assertThat(mine()).singleElement().satisfies(one -> {
            assertThat(one.reason()).isEqualTo(BriefingReason.ONBOARDING);
            assertThat(one.state()).isEqualTo(OwedState.DUE);
            assertThat(one.deadline()).isEqualTo(Instant.parse("2025-12-08T22:00:00Z"));
            assertThat(one.since()).isEqualTo(TODAY);
            assertThat(one.lastDay()).isEqualTo(TODAY.plusDays(1));
            assertThat(one.beforeMovement()).isTrue();
            assertThat(one.source()).isEqualTo("IT: rule of a test");
        });
        assertThat(work("it.ow.aloe", "briefing.due")).containsExactly(String.valueOf(stay));
        assertThat(work(Owing.KEEPER, "briefing.unheld")).isEmpty();

        clock.stopAt(Instant.parse("2025-12-08T21:59:59Z"));
        assertThat(mine()).extracting(Owed::state).containsExactly(OwedState.DUE);
        clock.stopAt(Instant.parse("2025-12-08T22:00:00Z"));
        assertThat(mine()).extracting(Owed::state).containsExactly(OwedState.LATE);
        assertThat(work(Owing.KEEPER, "briefing.unheld")).containsExactly(MASERU);
    }

    @Test
    @DisplayName("BRF-09 arrival: a visit is due before it begins, but not months ahead; done is done")
    void arrival() {
        Owing.rule(MASERU, BEGAN, 24, null);
        stay(ann, "POSTING", "th-bangkok", LocalDate.of(2024, 1, 1), null);
        stay(ann, "VISIT", MASERU, TODAY.plusDays(20), TODAY.plusDays(25));
        stay(ann, "VISIT", MASERU, TODAY.plusDays(90), TODAY.plusDays(95));
        assertThat(mine()).singleElement().satisfies(one -> {
            assertThat(one.reason()).isEqualTo(BriefingReason.ARRIVAL);
            assertThat(one.state()).isEqualTo(OwedState.AHEAD);
        });
        record(ann, scope(MASERU), TODAY, "PRESENT");
        assertThat(mine()).isEmpty();
        assertThat(work("it.ow.aloe", "briefing.due")).isEmpty();
    }

    @Test
    @DisplayName("BRF-09 across the date line it is tomorrow already: the day of the station counts")
    void dateLine() {
        Owing.rule(TARAWA, BEGAN, 24, null);
        stay(ann, "POSTING", TARAWA, TODAY.plusDays(1), null);
        clock.stopAt(Instant.parse("2025-12-07T11:59:00Z"));
        assertThat(mine()).extracting(Owed::state).containsExactly(OwedState.AHEAD);
        clock.stopAt(Instant.parse("2025-12-07T12:00:00Z"));
        assertThat(mine()).extracting(Owed::state).containsExactly(OwedState.DUE);
    }

    @Test
    @DisplayName("BRF-14 nobody is due for the time before a rule began")
    void before() {
        Owing.rule(MASERU, TODAY.minusDays(3), 24, null);
        stay(ann, "POSTING", MASERU, TODAY.minusDays(4), null);
        assertThat(mine()).isEmpty();
        assertThat(People.as(Owing.KEEPER, () -> owed.list(ALL, 0, 1).total())).isZero();
    }

    @Test
    @DisplayName("BRF-09 a briefing that lapses is to be renewed: told thirty days ahead, due the day after")
    void renewal() {
        Owing.rule(MASERU, BEGAN, 24, 12);
        stay(ann, "POSTING", MASERU, LocalDate.of(2025, 1, 5), null);
        record(ann, scope(MASERU), LocalDate.of(2025, 1, 10), "PRESENT");
        assertThat(mine()).isEmpty();
        clock.stopAt(Instant.parse("2025-12-20T06:00:00Z"));
        assertThat(mine()).singleElement().satisfies(one -> {
            assertThat(one.reason()).isEqualTo(BriefingReason.RENEWAL);
            assertThat(one.state()).isEqualTo(OwedState.AHEAD);
            assertThat(one.since()).isEqualTo(LocalDate.of(2026, 1, 10));
        });
        clock.stopAt(Instant.parse("2026-01-10T06:00:00Z"));
        assertThat(mine()).extracting(Owed::state).containsExactly(OwedState.DUE);
    }

    @Test
    @DisplayName("BRF-09 a briefing without months holds for its stay: who comes back years later is due again")
    void secondVisit() {
        Owing.rule(MASERU, BEGAN, 24, null);
        stay(ann, "VISIT", MASERU, TODAY.minusYears(6), TODAY.minusYears(6).plusDays(20));
        record(ann, country(MASERU), TODAY.minusYears(6), "PRESENT");
        var now = stay(ann, "VISIT", MASERU, TODAY.minusDays(1), TODAY.plusDays(5));
        assertThat(mine()).extracting(Owed::stayId, Owed::reason).containsExactly(tuple(now, BriefingReason.ARRIVAL));
        assertThat(People.as(Owing.KEEPER, () -> owed.list(ALL, 0, 1).total())).isOne();
        var early = record(ann, scope(MASERU), TODAY.minusDays(32), "PRESENT");
        assertThat(mine()).as("31 days before").hasSize(1);
        TestRows.write("update briefing_record set given_on = ? where id = ?", day(TODAY.minusDays(31)), early);
        assertThat(mine()).as("30 days before").isEmpty();
    }

    @Test
    @DisplayName("BRF-09 who is extended without a day between is not due again; after a gap they are")
    void extended() {
        Owing.rule(MASERU, BEGAN, 24, null);
        stay(ann, "POSTING", MASERU, TODAY.minusDays(300), TODAY.minusDays(2));
        record(ann, scope(MASERU), TODAY.minusDays(299), "PRESENT");
        var next = stay(ann, "POSTING", MASERU, TODAY.minusDays(1), null);
        assertThat(mine()).isEmpty();
        assertThat(People.as(Owing.KEEPER, () -> owed.list(ALL, 0, 1).total())).isZero();
        TestRows.write("update stay set from_date = ? where id = ?", day(TODAY), next);
        assertThat(mine()).extracting(Owed::stayId).containsExactly(next);
    }

    private static String day(LocalDate day) {
        return day.toString();
    }

    @Test
    @DisplayName("BRF-12 a group's record for the country counts; one that was withdrawn, and who did not come, do not")
    void records() {
        Owing.rule(MASERU, BEGAN, 24, null);
        stay(ann, "POSTING", MASERU, TODAY.minusDays(2), null);
        record(ann, country(MASERU), TODAY.minusDays(1), "NO_SHOW");
        record(ann, country(TARAWA), TODAY.minusDays(1), "PRESENT");
        assertThat(mine()).hasSize(1);
        var record = record(ann, country(MASERU), TODAY.minusDays(1), "PRESENT");
        assertThat(mine()).isEmpty();
        TestRows.write("update briefing_record set withdrawn_at = utc_timestamp(6) where id = ?", record);
        assertThat(mine()).hasSize(1);
    }

    @Test
    @DisplayName(
            "BRF-12 keepers see who must be briefed in their area, and nobody else's; a contract that ended ends it")
    void list() {
        Owing.rule(MASERU, BEGAN, 24, null);
        var ben = TestPeople.add("IT-OW2", "Birch", null);
        stay(ann, "POSTING", MASERU, TODAY.minusDays(2), null);
        stay(ben, "POSTING", MASERU, TODAY, null);
        var late = new OwedFilter(null, null, MASERU, OwedState.LATE, null, null, false);
        var named = new OwedFilter("birch", null, null, null, null, null, false);
        People.as(Owing.KEEPER, () -> {
            assertThat(owed.list(ALL, 0, 10).rows())
                    .extracting(Owed::person)
                    .containsExactly("Ines Aloe", "Ines Birch");
            assertThat(owed.list(late, 0, 10).rows()).extracting(Owed::person).containsExactly("Ines Aloe");
            assertThat(owed.list(named, 0, 10).rows()).extracting(Owed::person).containsExactly("Ines Birch");
            assertThat(owed.list(ALL, 1, 1).rows()).extracting(Owed::person).containsExactly("Ines Birch");
            assertThat(owed.listCountries()).containsExactly("LS");
        });
        assertThat(People.as("rso.bangkok", () -> owed.list(ALL, 0, 1).total())).isZero();
        TestRows.write(
                "update person set contract_to = ? where id = ?",
                TODAY.minusDays(1).toString(),
                ann);
        assertThat(People.as(Owing.KEEPER, () -> owed.list(ALL, 0, 1).total())).isOne();
    }

    @Test
    @DisplayName("BRF-12 who is reminded by mail gets one letter a day; without an address somebody must call")
    void remind() {
        Owing.rule(MASERU, BEGAN, 24, null);
        var stay = stay(ann, "POSTING", MASERU, TODAY, null);
        People.as(Owing.KEEPER, () -> {
            owed.remind(stay);
            owed.remind(stay);
        });
        assertThat(letters("briefing.reminded/%")).isOne();
        assertThatThrownBy(() -> People.as("focal.ke", () -> owed.remind(stay))).isInstanceOf(NotThere.class);
        TestRows.write("update person set email = null where id = ?", ann);
        assertThatThrownBy(() -> People.as(Owing.KEEPER, () -> owed.remind(stay)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("briefing.people.noMail");
    }

    @Test
    @DisplayName("BRF-09 who is entered is told at once, once a stay, and not for stays before the rule")
    void told() throws Exception {
        Owing.rule(MASERU, BEGAN, 24, null);
        stay(ann, "POSTING", MASERU, BEGAN.minusDays(1), TODAY);
        changed();
        assertThat(letters("briefing.due/%")).isZero();
        var visit = stay(ann, "VISIT", MASERU, TODAY.plusDays(200), TODAY.plusDays(205));
        changed();
        changed();
        assertThat(letters("briefing.due/" + visit)).isOne();
        assertThat(letters("briefing.due/%")).isOne();
    }

    private void changed() throws Exception {
        transaction.begin();
        stays.fire(new StaysChanged(ann));
        transaction.commit();
    }

    private long letters(String once) {
        return TestRows.number("select count(*) from letter where once like ? and person_id = ?", once, ann);
    }
}
