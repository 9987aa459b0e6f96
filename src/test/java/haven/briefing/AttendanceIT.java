package haven.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.People;
import haven.TestPeople;
import haven.TestRows;
import haven.due.DueFilter;
import haven.due.DueService;
import haven.shared.NotThere;
import haven.shared.PortalClock;
import haven.shared.RuleViolation;
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

/** A session at Maseru on Tuesday, 09:00 there, with two who booked, and what is recorded of it. */
@ExtendWith(ArquillianExtension.class)
class AttendanceIT {

    private static final Instant DURING = Instant.parse("2026-12-08T07:20:00Z");

    private final BookedAtMaseru maseru = new BookedAtMaseru();

    @Inject
    BriefingService bookings;

    @Inject
    AttendanceService attendance;

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

    private AttendanceView view() {
        return People.as("it.aloe", () -> attendance.get(session));
    }

    private AttendanceRow row(String name) {
        return view().rows().stream()
                .filter(row -> row.person().endsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private void mark(String name, boolean came) {
        var key = row(name).key();
        People.as("it.aloe", () -> attendance.mark(session, key, came));
    }

    private static int letters(String key) {
        return (int) TestRows.number("select count(*) from letter where once like ?", "briefingRecord/" + key + "/%");
    }

    @Test
    @DisplayName("BRF-12 came or did not come by one tap, which can be taken back and changed until it is confirmed")
    void taps() {
        assertThat(view().rows()).extracting(AttendanceRow::state).containsOnlyNulls();
        mark("Birch", true);
        mark("Birch", true);
        assertThat(row("Birch").state()).isEqualTo(RecordState.OPEN);
        assertThat(row("Birch").madeBy()).isEqualTo("Ines Aloe");
        mark("Birch", false);
        assertThat(row("Birch").missed()).isTrue();
        var record = row("Birch").record();
        People.as("it.aloe", () -> attendance.takeBack(session, record));
        assertThat(row("Birch").state()).isNull();
        mark("Birch", false);
        People.as("it.aloe", () -> attendance.markAll(session));
        assertThat(row("Cedar").came()).isTrue();
        assertThat(row("Birch").missed()).isTrue();
    }

    @Test
    @DisplayName(
            "BRF-10, BRF-12 topics for all, exceptions for one; once confirmed both get their letter, nothing changes")
    void topics() {
        mark("Birch", true);
        mark("Cedar", false);
        assertThatThrownBy(() -> People.as("it.aloe", () -> attendance.confirm(session)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("briefing.error.nothingTold");
        var all = view().topics().stream().map(TopicRow::id).toList();
        assertThat(all).hasSize(17);
        var list = view().listId();
        People.as("it.aloe", () -> attendance.tell(session, list, all));
        assertThat(row("Birch").told()).hasSize(17);
        assertThat(row("Cedar").told()).isEmpty();
        var birch = row("Birch").record();
        People.as("it.aloe", () -> attendance.describe(session, birch, list, all.subList(0, 15), "left at ten"));
        assertThat(row("Birch").told()).hasSize(15);
        People.as("it.aloe", () -> attendance.confirm(session));
        assertThat(row("Birch").state()).isEqualTo(RecordState.WAITS);
        assertThat(row("Birch").remark()).isEqualTo("left at ten");
        assertThat(letters("confirm/" + birch)).isOne();
        assertThat(letters("missed/" + row("Cedar").record())).isOne();
        assertThatThrownBy(() -> People.as("it.aloe", () -> attendance.takeBack(session, birch)))
                .hasMessage("briefing.error.confirmed");
        assertThatThrownBy(() -> People.as("it.aloe", () -> attendance.describe(session, birch, list, all, null)))
                .hasMessage("briefing.error.confirmed");
    }

    @Test
    @DisplayName(
            "BRF-12 nothing is recorded before it began, and not much later; late entry within a month is possible")
    void times() {
        var key = row("Birch").key();
        clock.stopAt(BookedAtMaseru.NOW);
        assertThat(view().phase()).isEqualTo(AttendanceView.Phase.AHEAD);
        assertThatThrownBy(() -> People.as("it.aloe", () -> attendance.mark(session, key, true)))
                .hasMessage("briefing.error.notBegun");
        clock.stopAt(DURING.plus(Duration.ofDays(30)));
        mark("Birch", true);
        clock.stopAt(DURING.plus(Duration.ofDays(33)));
        assertThatThrownBy(() -> People.as("it.aloe", () -> attendance.mark(session, key, false)))
                .hasMessage("briefing.error.longOver");
    }

    @Test
    @DisplayName("BRF-12, BRF-14 who came without a booking is added, without e-mail too; who is nowhere near is not")
    void unannounced() {
        var date = TestPeople.add("IT-BR4", "Date", BookedAtMaseru.CODE);
        TestRows.write("update person set email = null where id = ?", date);
        var away = TestPeople.add("IT-BR5", "Elm", "th-bangkok");
        assertThat(others("ines")).contains(date).doesNotContain(away);
        assertThat(others("date it-br4")).containsExactly(date);
        assertThat(others("birch")).as("is expected anyway").isEmpty();
        People.as("it.aloe", () -> {
            attendance.add(session, date);
            attendance.add(session, date);
            assertThatThrownBy(() -> attendance.add(session, away)).hasMessage("briefing.error.notHere");
            var all =
                    attendance.get(session).topics().stream().map(TopicRow::id).toList();
            attendance.tell(session, attendance.get(session).listId(), all);
            attendance.confirm(session);
        });
        assertThat(others("date")).isEmpty();
        assertThat(row("Date")).satisfies(row -> {
            assertThat(row.booked()).isFalse();
            assertThat(row.state()).isEqualTo(RecordState.WAITS);
            assertThat(row.madeBy()).isEqualTo("Ines Aloe");
            assertThat(letters("confirm/" + row.record())).isZero();
        });
    }

    private List<Long> others(String words) {
        return People.as("it.aloe", () -> attendance.findOthers(session, words)).stream()
                .map(BookedPerson::id)
                .toList();
    }

    @Test
    @DisplayName("BRF-12, XCT-03 who came without a booking is looked for: of many in the area twenty are shown")
    void many() {
        for (int i = 0; i <= BookedForService.MOST; i++) {
            TestPeople.add("IT-BRX" + i, "Fern", BookedAtMaseru.CODE);
        }
        assertThat(others("fern")).hasSize(BookedForService.MOST);
        assertThat(others(" ")).isEmpty();
    }

    @Test
    @DisplayName(
            "BRF-12 who comes late gets what was saved for all; what was saved for one stays, whatever all are told")
    void lateComer() {
        var date = TestPeople.add("IT-BR4", "Date", BookedAtMaseru.CODE);
        People.as("it.aloe", () -> attendance.markAll(session));
        var all = view().topics().stream().map(TopicRow::id).toList();
        assertThat(view().common()).containsExactlyInAnyOrderElementsOf(all);
        var list = view().listId();
        var fifteen = all.subList(0, 15);
        var cedar = row("Cedar").record();
        People.as("it.aloe", () -> {
            attendance.tell(session, list, fifteen);
            attendance.describe(session, cedar, list, all.subList(0, 9), "left early");
            attendance.add(session, date);
        });
        assertThat(row("Date").told()).isEmpty();
        assertThat(view().common()).containsExactlyInAnyOrderElementsOf(fifteen);
        assertThat(all)
                .allMatch(topic -> view().startsTicked(row("Date"), topic) == fifteen.contains(topic))
                .allMatch(topic -> view().startsTicked(row("Cedar"), topic)
                        == all.subList(0, 9).contains(topic));
        assertThat(view().apart()).extracting(AttendanceRow::person).containsExactly("Ines Cedar");
        People.as("it.aloe", () -> attendance.tell(session, list, fifteen));
        assertThat(row("Date").told()).hasSize(15);
        assertThat(row("Cedar").told()).hasSize(9);
        People.as("it.aloe", () -> {
            attendance.tell(session, list, all.subList(0, 9));
            attendance.tell(session, list, all);
        });
        assertThat(row("Birch").told()).hasSize(17);
        assertThat(row("Date").told()).hasSize(17);
        assertThat(row("Cedar").told())
                .as("not even once all were told the same")
                .hasSize(9);
    }

    private List<String> work() {
        return People.as(
                "it.aloe",
                () -> due.list(DueFilter.NONE, Locale.ENGLISH, 0, 1_000).rows().stream()
                        .filter(row -> row.item().rule().equals("briefing.unrecorded"))
                        .map(row -> row.item().subject())
                        .toList());
    }

    @Test
    @DisplayName("BRF-12 who came is work from a day after it on until it is recorded, and no longer than it can be")
    void owed() {
        var subject = String.valueOf(session);
        assertThat(work()).doesNotContain(subject);
        clock.stopAt(DURING.plus(Duration.ofDays(2)));
        assertThat(work()).contains(subject);
        clock.stopAt(DURING.plus(Duration.ofDays(31)));
        assertThat(view().isOpen()).isTrue();
        assertThat(work()).contains(subject);
        clock.stopAt(DURING.plus(Duration.ofDays(32)));
        assertThat(view().isOpen()).isFalse();
        assertThat(work()).doesNotContain(subject);
        clock.stopAt(DURING.plus(Duration.ofDays(2)));
        People.as("it.aloe", () -> attendance.markAll(session));
        assertThat(work()).doesNotContain(subject);
    }

    @Test
    @DisplayName("7 a session is there for its briefer and the keepers of its area; for others it does not exist")
    void access() {
        for (var other : List.of("it.birch", "staff", "focal.ke", "rso.bangkok", "hr", "admin")) {
            assertThatThrownBy(() -> People.as(other, () -> attendance.get(session)))
                    .as(other)
                    .isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> People.as(other, () -> attendance.markAll(session)))
                    .as(other)
                    .isInstanceOf(NotThere.class);
        }
        assertThat(People.as("hq", () -> attendance.get(session)).rows()).hasSize(2);
    }
}
