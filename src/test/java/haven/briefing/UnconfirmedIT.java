package haven.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.People;
import haven.TestRows;
import haven.due.DueFilter;
import haven.due.DueRow;
import haven.due.DueService;
import haven.shared.NotAllowed;
import haven.shared.NotThere;
import haven.shared.PortalClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A session at Maseru on Tuesday, 09:00 there, of which it is recorded who came, and nobody confirms it. */
@ExtendWith(ArquillianExtension.class)
class UnconfirmedIT {

    private static final Instant DURING = Instant.parse("2026-12-08T07:20:00Z");
    private static final String KEEPER = "it.aloe";

    private final BookedAtMaseru maseru = new BookedAtMaseru();

    @Inject
    BriefingService bookings;

    @Inject
    AttendanceService attendance;

    @Inject
    RecordService records;

    @Inject
    DueService due;

    @Inject
    PortalClock clock;

    private long session;

    @BeforeEach
    void session() {
        clock.stopAt(BookedAtMaseru.NOW);
        maseru.open();
        maseru.tuesday(60, 4);
        var key = People.as("it.birch", () -> maseru.first(bookings));
        var code = People.as("it.birch", () -> bookings.book(BookedAtMaseru.CODE, key));
        People.as("it.cedar", () -> bookings.book(BookedAtMaseru.CODE, key));
        session = People.as("it.birch", () -> bookings.get(code)).sessionId();
        clock.stopAt(DURING);
    }

    @AfterEach
    void clean() {
        BookedAtMaseru.removeAll();
        clock.runOn();
    }

    private List<DueRow> work(String username, String rule) {
        return People.as(
                username,
                () -> due.list(DueFilter.NONE, Locale.ENGLISH, 0, 1_000).rows().stream()
                        .filter(row -> row.item().rule().equals(rule))
                        .toList());
    }

    private boolean isWork(String username, String rule, long subject) {
        return work(username, rule).stream()
                .anyMatch(row -> row.item().subject().equals(String.valueOf(subject)));
    }

    private void mark(String name, boolean came) {
        var key = row(name).key();
        People.as(KEEPER, () -> attendance.mark(session, key, came));
    }

    private AttendanceRow row(String name) {
        return People.as(KEEPER, () -> attendance.get(session)).rows().stream()
                .filter(row -> row.person().endsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private void tellAll() {
        People.as(KEEPER, () -> {
            var view = attendance.get(session);
            attendance.tell(
                    session,
                    view.listId(),
                    view.topics().stream().map(TopicRow::id).toList());
        });
    }

    private static long letters(long record) {
        return TestRows.number(
                "select count(*) from letter where once like ?", "briefingRecord/confirm/" + record + "/%");
    }

    @Test
    @DisplayName(
            "BRF-12 a session stays work until who came is recorded, and then until it is confirmed; one item at a time")
    void stays() {
        mark("Birch", true);
        clock.stopAt(DURING.plus(Duration.ofDays(2)));
        assertThat(isWork(KEEPER, "briefing.unrecorded", session)).isTrue();
        assertThat(isWork(KEEPER, "briefing.unconfirmed", session)).isFalse();
        mark("Cedar", false);
        assertThat(isWork(KEEPER, "briefing.unrecorded", session)).isFalse();
        assertThat(work(KEEPER, "briefing.unconfirmed"))
                .filteredOn(row -> row.item().subject().equals(String.valueOf(session)))
                .singleElement()
                .satisfies(row -> assertThat(row.item().url()).isEqualTo("/briefing/session/" + session));
        clock.stopAt(DURING.plus(Duration.ofDays(60)));
        assertThat(isWork(KEEPER, "briefing.unconfirmed", session)).isTrue();
        clock.stopAt(DURING.plus(Duration.ofDays(2)));
        tellAll();
        assertThat(isWork(KEEPER, "briefing.unconfirmed", session)).isTrue();
        People.as(KEEPER, () -> attendance.confirm(session));
        assertThat(isWork(KEEPER, "briefing.unconfirmed", session)).isFalse();
    }

    @Test
    @DisplayName("BRF-12 nobody came, and that is recorded: nothing is left to confirm")
    void absent() {
        mark("Birch", false);
        mark("Cedar", false);
        clock.stopAt(DURING.plus(Duration.ofDays(2)));
        assertThat(isWork(KEEPER, "briefing.unrecorded", session)).isFalse();
        assertThat(isWork(KEEPER, "briefing.unconfirmed", session)).isFalse();
    }

    @Test
    @DisplayName("BRF-10 who was briefed finds it in their own work until they confirm or object; it counts meanwhile")
    void theirs() {
        People.as(KEEPER, () -> attendance.markAll(session));
        tellAll();
        long birch = row("Birch").record();
        long cedar = row("Cedar").record();
        assertThat(isWork("it.birch", "briefing.agree", birch)).isFalse();
        People.as(KEEPER, () -> attendance.confirm(session));
        assertThat(isWork("it.birch", "briefing.agree", birch)).isTrue();
        assertThat(isWork("it.birch", "briefing.agree", cedar)).isFalse();
        assertThat(People.as("it.birch", records::listMine)).allMatch(RecordLine::valid);
        People.as("it.birch", () -> records.confirm(birch));
        People.as("it.cedar", () -> records.object(cedar, "nothing about radios"));
        assertThat(work("it.birch", "briefing.agree")).isEmpty();
        assertThat(work("it.cedar", "briefing.agree")).isEmpty();
        assertThat(letters(birch)).isOne();
    }

    @Test
    @DisplayName("BRF-12 after a month a keeper confirms it in its record, with what was told where that is not known")
    void late() {
        People.as(KEEPER, () -> attendance.markAll(session));
        long birch = row("Birch").record();
        long cedar = row("Cedar").record();
        var ofBirch = People.as(KEEPER, () -> records.get(birch)).unconfirmed();
        assertThat(ofBirch.over()).isFalse();
        clock.stopAt(DURING.plus(Duration.ofDays(40)));
        assertThat(People.as(KEEPER, () -> records.get(birch)).unconfirmed().over())
                .isTrue();
        assertThat(People.as("it.birch", () -> records.get(birch)).unconfirmed())
                .isNull();
        var told = ofBirch.topics().stream().map(TopicRow::id).limit(12).toList();
        var list = ofBirch.listId();
        assertThatThrownBy(() -> People.as("it.birch", () -> records.confirmLate(birch, list, told)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> People.as("focal.ke", () -> records.confirmLate(birch, list, told)))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> People.as(KEEPER, () -> records.confirmLate(birch, list, List.of())))
                .hasMessage("briefing.error.nothingTold");
        assertThatThrownBy(() -> People.as(KEEPER, () -> records.confirmLate(birch, list - 1, told)))
                .hasMessage("briefing.error.recordChanged");
        People.as(KEEPER, () -> records.confirmLate(birch, list, told));
        assertThat(row("Birch").state()).isEqualTo(RecordState.WAITS);
        assertThat(row("Birch").told()).hasSize(12);
        assertThat(letters(birch)).isOne();
        assertThat(isWork(KEEPER, "briefing.unconfirmed", session)).isTrue();
        assertThatThrownBy(() -> People.as(KEEPER, () -> records.confirmLate(birch, list, told)))
                .hasMessage("briefing.error.recordChanged");
        People.as(KEEPER, () -> records.confirmLate(cedar, list, told));
        assertThat(isWork(KEEPER, "briefing.unconfirmed", session)).isFalse();
        assertThat(isWork("it.birch", "briefing.agree", birch)).isTrue();
    }
}
