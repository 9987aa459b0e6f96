package haven.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.People;
import haven.TestPeople;
import haven.TestRows;
import haven.access.InTheNameOf;
import haven.shared.PortalClock;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A session at Maseru on Tuesday, 09:00 there, that two keepers record, one of whom gives it and may be briefed too. */
@ExtendWith(ArquillianExtension.class)
class AttendanceKeepersIT {

    private static final Instant DURING = Instant.parse("2026-12-08T07:20:00Z");
    private static final int OTHERS = 38;

    private final BookedAtMaseru maseru = new BookedAtMaseru();

    @Inject
    BriefingService bookings;

    @Inject
    AttendanceService attendance;

    @Inject
    PortalClock clock;

    @Inject
    InTheNameOf inTheNameOf;

    @Resource
    ManagedExecutorService threads;

    private long session;

    @BeforeEach
    void session() {
        clock.stopAt(BookedAtMaseru.NOW);
        maseru.open();
        maseru.tuesday(60, 40);
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

    @Test
    @DisplayName("BRF-10 both sides confirm: who briefs does not record themselves; somebody else who keeps it does")
    void oneself() {
        clock.stopAt(BookedAtMaseru.NOW);
        var key = People.as("it.birch", () -> maseru.first(bookings));
        var own = TestRows.number("select id from person where staff_number = 'IT-BR1'");
        People.as("hq", () -> bookings.bookFor(own, BookedAtMaseru.CODE, key));
        clock.stopAt(DURING);
        var aloe = row("Aloe");
        assertThat(aloe.own()).isTrue();
        People.as("it.aloe", () -> {
            assertThatThrownBy(() -> attendance.mark(session, aloe.key(), true)).hasMessage("briefing.error.ownRecord");
            assertThatThrownBy(() -> attendance.add(session, own)).hasMessage("briefing.error.ownRecord");
            attendance.markAll(session);
            assertThat(attendance.get(session).allMarked()).isTrue();
        });
        assertThat(row("Aloe").state()).isNull();
        People.as("hq", () -> attendance.mark(session, aloe.key(), false));
        var record = row("Aloe").record();
        People.as("it.aloe", () -> {
            assertThatThrownBy(() -> attendance.takeBack(session, record)).hasMessage("briefing.error.ownRecord");
            var all =
                    attendance.get(session).topics().stream().map(TopicRow::id).toList();
            attendance.tell(session, attendance.get(session).listId(), all);
            attendance.confirm(session);
        });
        assertThat(row("Birch").open()).isFalse();
        assertThat(row("Aloe").open()).isTrue();
        People.as("hq", () -> attendance.confirm(session));
        assertThat(row("Aloe").open()).isFalse();
    }

    @Test
    @DisplayName(
            "BRF-10 topics of a list that is no longer in force, or of who is confirmed, are not passed over in silence")
    void changedMeanwhile() {
        People.as("it.aloe", () -> attendance.markAll(session));
        var all = view().topics().stream().map(TopicRow::id).toList();
        var list = view().listId();
        var birch = row("Birch").record();
        People.as("hq", () -> attendance.tell(session, list, all));
        People.as("it.aloe", () -> {
            assertThatThrownBy(() -> attendance.tell(session, list - 1, List.of()))
                    .hasMessage("briefing.error.recordChanged");
            assertThatThrownBy(() -> attendance.describe(session, birch, list - 1, List.of(), "late"))
                    .hasMessage("briefing.error.recordChanged");
        });
        assertThat(view().rows()).allMatch(row -> row.told().size() == all.size() && row.remark() == null);
    }

    @Test
    @DisplayName("BRF-12 to say that all others came asks no more for forty than for two")
    void forty() {
        var few = selects();
        People.as("it.aloe", () -> attendance.markAll(session));
        few = selects() - few;
        clock.stopAt(BookedAtMaseru.NOW);
        for (int i = 0; i < OTHERS; i++) {
            TestPeople.account(TestPeople.add("IT-BK" + i, "Many", BookedAtMaseru.CODE), "it.many" + i);
            People.as("it.many" + i, () -> bookings.book(BookedAtMaseru.CODE, maseru.first(bookings)));
        }
        clock.stopAt(DURING);
        var many = selects();
        People.as("it.aloe", () -> attendance.markAll(session));
        many = selects() - many;
        assertThat(view().rows()).hasSize(OTHERS + 2).allMatch(AttendanceRow::came);
        assertThat(many).as("statements that ask; the portal's timers ask too").isLessThan(few + OTHERS / 2);
    }

    private static long selects() {
        return TestRows.number("select cast(variable_value as unsigned) from information_schema.global_status"
                + " where variable_name = 'COM_SELECT'");
    }

    @Test
    @DisplayName("BRF-12 two keepers who record everybody at once record each person once")
    void atOnce() throws Exception {
        var begin = new CountDownLatch(1);
        var running = new ArrayList<Future<?>>();
        for (int i = 0; i < 8; i++) {
            var who = i % 2 == 0 ? "it.aloe" : "hq";
            long account = TestRows.number("select id from account where username = ?", who);
            running.add(threads.submit(() -> {
                begin.await();
                inTheNameOf.run(account, () -> attendance.markAll(session));
                return null;
            }));
        }
        begin.countDown();
        for (var one : running) {
            one.get();
        }
        assertThat(TestRows.number(
                        "select count(*) from briefing_record where session_id = ? and withdrawn_at is null", session))
                .isEqualTo(2);
        assertThat(view().rows()).allMatch(AttendanceRow::came);
    }
}
