package haven.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.People;
import haven.TestRows;
import haven.due.DueFilter;
import haven.due.DueService;
import haven.shared.NotAllowed;
import haven.shared.NotThere;
import haven.shared.PortalClock;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What both sides say of a briefing at Maseru, and what people declare of themselves. */
@ExtendWith(ArquillianExtension.class)
class RecordIT {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 4);

    private final BookedAtMaseru maseru = new BookedAtMaseru();

    @Inject
    RecordService records;

    @Inject
    LateRecordService late;

    @Inject
    DueService due;

    @Inject
    PortalClock clock;

    private long birch;

    @BeforeEach
    void people() {
        clock.stopAt(BookedAtMaseru.NOW);
        maseru.open();
        birch = TestRows.number("select id from person where staff_number = 'IT-BR2'");
    }

    @AfterEach
    void clean() {
        BookedAtMaseru.removeAll();
        clock.runOn();
    }

    private long record() {
        return People.as("it.aloe", () -> late.record(BookedAtMaseru.CODE, birch, DAY, null, topics(), "in the car"));
    }

    private Set<Long> topics() {
        return Set.copyOf(late.getChoice(BookedAtMaseru.CODE, null).topics().stream()
                .map(TopicRow::id)
                .limit(5)
                .toList());
    }

    private RecordView get(String who, long id) {
        return People.as(who, () -> records.get(id));
    }

    private static long letters(String key) {
        return TestRows.number("select count(*) from letter where once like ?", "briefingRecord/" + key + "/%");
    }

    @Test
    @DisplayName(
            "BRF-10, BRF-14 recorded without a booking: it says who did it, asks whoever was briefed, who confirms")
    void bothConfirm() {
        long id = record();
        assertThat(letters("confirm/" + id)).isOne();
        var before = get("it.birch", id);
        assertThat(before.state()).isEqualTo(RecordState.WAITS);
        assertThat(before.asks()).isTrue();
        assertThat(before.briefer()).isEqualTo("Ines Aloe");
        assertThat(before.madeBy()).isEqualTo("Ines Aloe");
        assertThat(before.topics())
                .hasSize(17)
                .filteredOn(RecordView.Told::told)
                .hasSize(5);
        assertThatThrownBy(() -> People.as("it.aloe", () -> records.confirm(id)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> People.as("it.cedar", () -> records.get(id))).isInstanceOf(NotThere.class);
        People.as("it.birch", () -> records.confirm(id));
        assertThat(get("it.aloe", id).state()).isEqualTo(RecordState.AGREED);
        assertThat(People.as("it.birch", records::listMine))
                .singleElement()
                .satisfies(line -> assertThat(line.valid()).isTrue());
        assertThat(People.as("hq", () -> records.listOf(birch))).hasSize(1);
        assertThat(People.as("hr.bangkok", () -> records.listOf(birch))).isEmpty();
    }

    @Test
    @DisplayName(
            "BRF-10 who does not agree says what is missing; the record stays, the briefer withdraws it with a reason")
    void notAgreed() {
        long id = record();
        assertThatThrownBy(() -> People.as("it.birch", () -> records.object(id, " ")))
                .hasMessage("briefing.error.sayWhat");
        People.as("it.birch", () -> records.object(id, "nothing about radios"));
        var marked = get("it.aloe", id);
        assertThat(marked.state()).isEqualTo(RecordState.NOT_AGREED);
        assertThat(marked.objection()).isEqualTo("nothing about radios");
        assertThat(marked.topics()).filteredOn(RecordView.Told::told).hasSize(5);
        assertThat(letters("objected/" + id)).isOne();
        assertThatThrownBy(() -> People.as("it.birch", () -> records.withdraw(id, "mine")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> People.as("it.aloe", () -> records.withdraw(id, "")))
                .hasMessage("briefing.error.why");
        People.as("it.aloe", () -> records.withdraw(id, "recorded twice"));
        assertThat(get("it.birch", id).state()).isEqualTo(RecordState.WITHDRAWN);
        assertThat(get("it.birch", id).withdrawnWhy()).isEqualTo("recorded twice");
        assertThatThrownBy(() -> People.as("it.birch", () -> records.confirm(id)))
                .hasMessage("briefing.error.withdrawn");
        assertThat(People.as("it.birch", records::listMine)).isEmpty();
        assertThat(record()).isNotEqualTo(id);
        assertThat(TestRows.number(
                        "select count(*) from audit_entry where kind = 'BriefingRecord' and subject_id = ? and reason = ?",
                        String.valueOf(id),
                        "recorded twice"))
                .isOne();
    }

    @Test
    @DisplayName("BRF-10 both sides confirm: nobody records, accepts or withdraws a briefing of their own")
    void notOneself() {
        long aloe = TestRows.number("select id from person where staff_number = 'IT-BR1'");
        long own = People.as("it.aloe", () -> late.declare(BookedAtMaseru.CODE, DAY, "Somebody"));
        People.as("it.aloe", () -> {
            var topics = topics();
            assertThat(late.findPeople(BookedAtMaseru.CODE, "it-br"))
                    .extracting(BookedPerson::id)
                    .contains(birch)
                    .doesNotContain(aloe);
            assertThatThrownBy(() -> late.record(BookedAtMaseru.CODE, aloe, DAY.minusDays(1), "Somebody", topics, null))
                    .hasMessage("briefing.error.ownRecord");
            assertThat(late.listDeclared()).extracting(RecordLine::id).doesNotContain(own);
            assertThatThrownBy(() -> late.accept(own)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> records.withdraw(own, "mine")).isInstanceOf(NotAllowed.class);
        });
        long other = People.as("it.birch", () -> late.declare(BookedAtMaseru.CODE, DAY, "Somebody"));
        assertThat(declaredWork("it.aloe")).contains(String.valueOf(other)).doesNotContain(String.valueOf(own));
        assertThat(get("it.aloe", own).keeps()).isFalse();
        People.as("hq", () -> late.accept(own));
        assertThat(get("it.aloe", own).state()).isEqualTo(RecordState.AGREED);
    }

    private List<String> declaredWork(String username) {
        return People.as(
                username,
                () -> due.list(DueFilter.NONE, Locale.ENGLISH, 0, 1_000).rows().stream()
                        .filter(row -> row.item().rule().equals("briefing.declared"))
                        .map(row -> row.item().subject())
                        .toList());
    }

    @Test
    @DisplayName("BRF-14 a day that has not come, a person who was not there, the same twice: refused beside the field")
    void badInput() {
        var away = TestRows.number("select id from person where staff_number = 'SAMPLE-06'");
        People.as("it.aloe", () -> {
            var topics = topics();
            assertThatThrownBy(() ->
                            late.record(BookedAtMaseru.CODE, birch, LocalDate.of(2026, 12, 8), null, topics, null))
                    .hasMessage("briefing.error.inFuture");
            assertThatThrownBy(() -> late.record(BookedAtMaseru.CODE, away, DAY, null, topics, null))
                    .hasMessage("briefing.error.notHereThen");
            assertThatThrownBy(() -> late.record(BookedAtMaseru.CODE, birch, DAY, null, Set.of(), null))
                    .hasMessage("briefing.error.nothingTold");
            late.record(BookedAtMaseru.CODE, birch, DAY, "Old Briefer", topics, null);
            assertThatThrownBy(() -> late.record(BookedAtMaseru.CODE, birch, DAY, null, topics, null))
                    .hasMessage("briefing.error.recordedAlready");
        });
        assertThat(People.as("it.birch", records::listMine))
                .extracting(RecordLine::briefer)
                .containsExactly("Old Briefer");
    }

    @Test
    @DisplayName("BRF-14 what somebody declares counts until a keeper refuses it; a keeper accepts it by a tap")
    void declared() {
        for (var wrong : List.of(LocalDate.of(2026, 12, 9), LocalDate.of(2019, 1, 1))) {
            assertThatThrownBy(() -> People.as("it.birch", () -> late.declare(BookedAtMaseru.CODE, wrong, "Somebody")))
                    .hasMessageMatching("briefing.error.(inFuture|beforeKnown)");
        }
        assertThatThrownBy(() -> People.as("it.birch", () -> late.declare(BookedAtMaseru.CODE, DAY, "")))
                .hasMessage("briefing.error.brieferName");
        long first = People.as("it.birch", () -> late.declare(BookedAtMaseru.CODE, DAY, "Somebody"));
        long second = People.as("it.cedar", () -> late.declare(BookedAtMaseru.CODE, DAY, "Somebody"));
        long third = People.as("it.cedar", () -> late.declare(BookedAtMaseru.CODE, DAY.minusDays(9), "Somebody"));
        assertThat(People.as("it.birch", records::listMine)).allMatch(RecordLine::valid);
        assertThat(People.as("it.aloe", late::listDeclared))
                .extracting(RecordLine::id)
                .containsExactly(first, second, third);
        assertThat(People.as("focal.ke", late::listDeclared))
                .extracting(RecordLine::id)
                .doesNotContain(first, second);
        assertThatThrownBy(() -> People.as("focal.ke", () -> late.accept(first)))
                .isInstanceOf(NotThere.class);
        People.as("it.aloe", () -> late.accept(first));
        People.as("it.aloe", () -> records.withdraw(second, "nobody remembers"));
        People.as("it.cedar", () -> late.takeBack(third));
        assertThat(get("it.birch", first).state()).isEqualTo(RecordState.AGREED);
        assertThat(get("it.birch", first).confirmedBy()).isEqualTo("Ines Aloe");
        assertThat(letters("declaredRefused/" + second)).isOne();
        assertThat(People.as("it.cedar", records::listMine)).isEmpty();
        assertThat(People.as("it.aloe", late::listDeclared)).isEmpty();
    }
}
