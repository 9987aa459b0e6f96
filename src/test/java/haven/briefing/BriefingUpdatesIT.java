package haven.briefing;

import static haven.briefing.Owing.BEGAN;
import static haven.briefing.Owing.MASERU;
import static haven.briefing.Owing.country;
import static haven.briefing.Owing.record;
import static haven.briefing.Owing.scope;
import static haven.briefing.Owing.stay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.People;
import haven.TestRows;
import haven.due.DueFilter;
import haven.due.DueService;
import haven.place.AreaChangeTakenBack;
import haven.place.AreaChanged;
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

/** BRF-13: what has changed since people were briefed for Lesotho. */
@ExtendWith(ArquillianExtension.class)
class BriefingUpdatesIT {

    private static final Instant NOW = Instant.parse("2025-12-07T06:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2025, 12, 7);
    private static final String SOURCE = "/document/0";

    @Inject
    UpdateService updates;

    @Inject
    UpdateLetterService letters;

    @Inject
    UpdateLetterJob job;

    @Inject
    DueService due;

    @Inject
    PortalClock clock;

    @Inject
    Event<AreaChanged> changes;

    @Inject
    Event<AreaChangeTakenBack> takenBack;

    @Inject
    UserTransaction transaction;

    private long ann;

    @BeforeEach
    void cast() {
        clock.stopAt(NOW);
        Owing.keeper();
        Owing.rule(MASERU, BEGAN, 24, 12);
        ann = Owing.person("IT-OW1", "Aloe", "it.ow.aloe");
        stay(ann, "POSTING", MASERU, BEGAN, null);
        record(ann, scope(MASERU), TODAY.minusDays(30), "PRESENT");
        var ben = Owing.person("IT-OW2", "Birch", "it.ow.birch");
        stay(ben, "POSTING", MASERU, BEGAN, null);
    }

    @AfterEach
    void clean() {
        clock.runOn();
        Owing.removeAll();
    }

    private void in(Runnable work) throws Exception {
        transaction.begin();
        work.run();
        transaction.commit();
    }

    private long changed() throws Exception {
        in(() -> changes.fire(new AreaChanged(country(MASERU), SOURCE, "Plan", "Two checkpoints more\nNew channel")));
        return TestRows.number("select max(id) from briefing_update where scope = ?", country(MASERU));
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
    @DisplayName("BRF-13 who was briefed before reads and confirms; who was not, or after it, is not asked")
    void confirm() throws Exception {
        var id = changed();
        assertThat(work("it.ow.aloe", "briefing.update")).containsExactly(String.valueOf(id));
        assertThat(work("it.ow.birch", "briefing.update")).isEmpty();
        assertThatThrownBy(() -> People.as("it.ow.birch", () -> updates.confirm(id)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("briefing.update.notAsked");
        People.as("it.ow.aloe", () -> {
            var view = updates.get(id, Locale.ENGLISH);
            assertThat(view.asked()).isTrue();
            assertThat(view.lines()).containsExactly("Two checkpoints more", "New channel");
            assertThat(view.document()).isEqualTo(SOURCE);
            updates.confirm(id);
            updates.confirm(id);
            assertThat(updates.get(id, Locale.ENGLISH).readAt()).isEqualTo(NOW);
        });
        assertThat(work("it.ow.aloe", "briefing.update")).isEmpty();
        People.as(Owing.KEEPER, () -> {
            assertThat(updates.list("LS", Locale.ENGLISH)).singleElement().satisfies(row -> {
                assertThat(row.read()).isOne();
                assertThat(row.waiting()).isZero();
            });
            assertThat(updates.listReaders(id).read()).containsExactly("Ines Aloe");
        });
    }

    @Test
    @DisplayName("BRF-13 a newer briefing settles it, and so does one that lapsed: that is a renewal")
    void settled() throws Exception {
        var id = changed();
        record(ann, scope(MASERU), TODAY.plusDays(1), "PRESENT");
        clock.stopAt(NOW.plusSeconds(2 * 86_400));
        assertThat(work("it.ow.aloe", "briefing.update")).isEmpty();
        TestRows.write("delete from briefing_record where person_id = ?", ann);
        record(ann, scope(MASERU), TODAY.minusMonths(13), "PRESENT");
        assertThat(work("it.ow.aloe", "briefing.update")).isEmpty();
        assertThat(People.as(Owing.KEEPER, () -> updates.listReaders(id)).waiting())
                .isEmpty();
    }

    @Test
    @DisplayName("BRF-13 days are those of the station on both sides: briefed there on the morning before it is asked")
    void acrossTheDateLine() throws Exception {
        var stay = stay(ann, "POSTING", Owing.TARAWA, TODAY.minusDays(10), null); // UTC+12
        var record = record(ann, country(Owing.TARAWA), TODAY.plusDays(1), "PRESENT");
        clock.stopAt(Instant.parse("2025-12-07T20:00:00Z"));
        in(() -> changes.fire(new AreaChanged(country(Owing.TARAWA), SOURCE, "Plan", "A bridge is closed")));
        var id = TestRows.number("select max(id) from briefing_update where scope = ?", country(Owing.TARAWA));
        assertThat(letters.listReaders(id)).as("the 8th there").containsExactly(ann);
        TestRows.write("update briefing_update set published_at = '2025-12-07 11:30:00' where id = ?", id);
        assertThat(letters.listReaders(id)).as("the 7th there").isEmpty();
        TestRows.write("delete from briefing_update where id = ?", id);
        TestRows.write("delete from briefing_record where id = ?", record);
        TestRows.write("delete from stay where id = ?", stay);
    }

    @Test
    @DisplayName("BRF-13 who was briefed for an earlier stay, where that is all for which it holds, is not asked")
    void earlierStay() throws Exception {
        TestRows.write("update briefing_rule set valid_months = null where scope = ?", country(MASERU));
        var id = changed();
        assertThat(letters.listReaders(id)).containsExactly(ann);
        TestRows.write(
                "update stay set from_date = ? where person_id = ?",
                TODAY.plusDays(2).toString(),
                ann);
        TestRows.write(
                "update briefing_record set given_on = ? where person_id = ?",
                TODAY.minusDays(40).toString(),
                ann);
        assertThat(letters.listReaders(id)).isEmpty();
        stay(ann, "VISIT", MASERU, TODAY.minusDays(50), TODAY.plusDays(1));
        assertThat(letters.listReaders(id)).as("it goes on from another one").containsExactly(ann);
    }

    @Test
    @DisplayName("BRF-13 they are written to once; after fourteen days it is in the keeper's list")
    void told() throws Exception {
        var id = changed();
        assertThat(letters.listUntold()).contains(id);
        assertThat(letters.listReaders(id)).containsExactly(ann);
        assertThat(letters.tell(id, List.of(ann))).isOne();
        assertThat(letters.listUntold()).contains(id);
        job.run();
        assertThat(letters.listUntold()).doesNotContain(id);
        assertThat(TestRows.number(
                        "select count(*) from letter where slow and once = ?", "briefing.update/" + id + "/" + ann))
                .isOne();
        clock.stopAt(NOW.plusSeconds(13 * 86_400));
        assertThat(work(Owing.KEEPER, "briefing.unread")).isEmpty();
        clock.stopAt(NOW.plusSeconds(15 * 86_400));
        assertThat(work(Owing.KEEPER, "briefing.unread")).containsExactly(String.valueOf(id));
    }

    @Test
    @DisplayName("BRF-13 an update that cannot be told keeps no other from being")
    void oneFails() throws Exception {
        TestRows.write("insert into briefing_update (scope, document, published_at, published_on, version)"
                + " values ('/world', 'none', '2025-12-07 05:00:00', '2025-12-07', 1)");
        long broken = TestRows.number("select max(id) from briefing_update");
        try {
            var id = changed();
            job.run();
            assertThat(letters.listUntold()).contains(broken).doesNotContain(id);
            assertThat(TestRows.number(
                            "select count(*) from letter where once = ?", "briefing.update/" + id + "/" + ann))
                    .isOne();
        } finally {
            TestRows.write("delete from briefing_update where id = ?", broken);
        }
    }

    @Test
    @DisplayName("BRF-13 what a document told is taken back with it: nothing of it is shown any more")
    void takenBack() throws Exception {
        var id = changed();
        in(() -> takenBack.fire(new AreaChangeTakenBack(SOURCE)));
        assertThat(work("it.ow.aloe", "briefing.update")).isEmpty();
        assertThatThrownBy(() -> People.as("it.ow.aloe", () -> updates.get(id, Locale.ENGLISH)))
                .isInstanceOf(NotThere.class);
    }

    @Test
    @DisplayName("BRF-13 a keeper writes one by hand, in the languages they have, and can take it back")
    void byHand() {
        assertThatThrownBy(() -> People.as(Owing.KEEPER, () -> updates.add("LS", " ", "", null, "")))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("briefing.updates.noWords");
        assertThat(People.as(Owing.KEEPER, () -> updates.add(MASERU, "", "Un pont est fermé.", "", "")))
                .isOne();
        var id = TestRows.number("select max(id) from briefing_update where scope = ?", scope(MASERU));
        assertThat(People.as("it.ow.aloe", () -> updates.get(id, Locale.forLanguageTag("ar")))
                        .words())
                .isEqualTo("Un pont est fermé.");
        People.as(Owing.KEEPER, () -> updates.withdraw(id));
        assertThatThrownBy(() -> People.as("it.ow.aloe", () -> updates.get(id, Locale.ENGLISH)))
                .isInstanceOf(NotThere.class);
    }
}
