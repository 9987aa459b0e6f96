package haven.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.People;
import haven.TestBriefings;
import haven.TestPeople;
import haven.TestRows;
import haven.access.InTheNameOf;
import haven.booking.Step;
import haven.shared.PortalClock;
import haven.shared.RuleViolation;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many at once at Maseru, and a day that is handed over. */
@ExtendWith(ArquillianExtension.class)
class DeskRaceIT {
    private static final String CODE = "ls-maseru";
    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 8);
    private static final ZoneId ZONE = ZoneId.of("Africa/Maseru");

    @Inject
    SessionKeepingService keeping;

    @Inject
    HandOverService handOvers;

    @Inject
    BriefingDeskService desk;

    @Inject
    BriefingService service;

    @Inject
    PortalClock clock;

    @Inject
    InTheNameOf inTheNameOf;

    @Resource
    ManagedExecutorService threads;

    private long aloe;
    private long birch;
    private long cedar;

    @BeforeEach
    void people() {
        clock.stopAt(Instant.parse("2026-12-07T06:00:00Z"));
        var station = scope();
        var country = station.replace(CODE + "/", "");
        var ann = TestPeople.add("IT-DK1", "Aloe", CODE);
        var bob = TestPeople.add("IT-DK2", "Birch", CODE);
        cedar = TestPeople.add("IT-DK3", "Cedar", CODE);
        for (var one : List.of(ann, bob)) {
            TestPeople.duty(one, "COUNTRY_SECURITY_FOCAL_POINT", country, null);
        }
        TestPeople.account(ann, "it.aloe");
        TestPeople.account(bob, "it.birch");
        TestPeople.account(cedar, "it.cedar");
        aloe = TestBriefings.briefer(ann, station, CODE);
        birch = TestBriefings.briefer(bob, country, CODE);
    }

    private static String scope() {
        return TestRows.all("""
                        select concat('/world/', g.code, '/', c.code, '/', s.code, '/') as scope from duty_station s
                        join country c on c.id = s.country_id join region g on g.id = c.region_id where s.code = ?
                        """, CODE).get(0).get("scope").toString();
    }

    @AfterEach
    void clean() {
        clock.runOn();
        TestBriefings.removeAll();
        TestPeople.removeAll();
        TestRows.write("delete from holiday where name like 'IT %'");
    }

    private static SessionDraft draft(LocalDate day, String from, String to, int seats) {
        return new SessionDraft(
                CODE,
                false,
                day,
                LocalTime.parse(from),
                LocalTime.parse(to),
                seats,
                BriefingMode.IN_PERSON,
                "en",
                "Room 1",
                null,
                false);
    }

    private long plan(long briefer, String from, String to, int seats) {
        return People.as("it.aloe", () -> keeping.plan(briefer, draft(TUESDAY, from, to, seats)));
    }

    private void book(String username, long session) {
        People.as(username, () -> service.book(CODE, "s" + session));
    }

    private static void says(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOf(RuleViolation.class).hasMessage(key);
    }

    @Test
    @DisplayName("bad input: of two who edit one session at once one is told what changed; what they typed is not lost")
    void twoEditors() throws Exception {
        var id = plan(aloe, "09:00", "10:00", 3);
        var seen = People.as("it.aloe", () -> keeping.get(id).seen());
        var ends = atOnce(List.of(
                () -> change(id, seen, draft(TUESDAY, "11:00", "12:00", 3)),
                () -> change(id, seen, draft(TUESDAY, "09:00", "10:00", 5))));
        assertThat(ends).containsExactlyInAnyOrder("ok", "briefing.error.changedMeanwhile");
        People.as("it.aloe", () -> {
            var now = keeping.get(id);
            assertThat(now.seats() == 5 ^ now.from().equals(LocalTime.of(11, 0)))
                    .isTrue();
            var typed = SessionForm.of(now);
            typed.setSeats(7);
            assertThat(SessionDifference.of(SessionForm.of(now), typed))
                    .containsExactly(
                            new SessionDifference(SessionDifference.Field.SEATS, String.valueOf(now.seats()), "7"));
        });
    }

    private Object change(long id, String seen, SessionDraft draft) {
        keeping.change(id, seen, draft);
        return null;
    }

    @Test
    @DisplayName("BRF-02 seats taken away while people book: never more held than there are")
    void lowered() throws Exception {
        var id = plan(aloe, "09:00", "10:00", 2);
        var seen = People.as("it.aloe", () -> keeping.get(id).seen());
        var account = account("it.cedar");
        var other = account("it.birch");
        var ends = atOnce(List.of(
                () -> change(id, seen, draft(TUESDAY, "09:00", "10:00", 1)),
                () -> inTheNameOf(account, () -> service.book(CODE, "s" + id)),
                () -> inTheNameOf(other, () -> service.book(CODE, "s" + id))));
        assertThat(ends).contains("ok").doesNotContainAnyElementsOf(List.of("failed"));
        long seats = TestRows.number("select count(*) from booking_seat where session_id = ?", id);
        long held = TestRows.number("select count(*) from booking where session_id = ? and seat_id is not null", id);
        assertThat(held).isLessThanOrEqualTo(seats).isPositive();
    }

    private static long account(String username) {
        return TestRows.number("select id from account where username = ?", username);
    }

    private Object inTheNameOf(long account, Callable<?> work) throws Exception {
        var failed = new AtomicReference<Exception>();
        inTheNameOf.run(account, () -> {
            try {
                work.call();
            } catch (Exception no) {
                failed.set(no);
            }
        });
        if (failed.get() != null) {
            throw failed.get();
        }
        return null;
    }

    /** What each of them ended with: "ok", or the key of the rule that said no. */
    private List<String> atOnce(List<Callable<?>> work) throws Exception {
        var start = new CountDownLatch(1);
        var account = account("it.aloe");
        var futures = work.stream()
                .map(one -> threads.submit(() -> {
                    start.await();
                    try {
                        inTheNameOf(account, one);
                        return "ok";
                    } catch (RuleViolation no) {
                        return no.key();
                    }
                }))
                .toList();
        start.countDown();
        var ends = new ArrayList<String>();
        for (var future : futures) {
            ends.add(future.get());
        }
        return ends;
    }

    @Test
    @DisplayName("BRF-03 who falls ill hands the day over: what the other can hold goes, what not is shown with why")
    void handOver() {
        var free = plan(aloe, "09:00", "10:00", 2);
        var clash = plan(aloe, "11:00", "12:00", 2);
        plan(birch, "11:30", "12:30", 1);
        book("it.cedar", free);
        People.as("it.aloe", () -> {
            var view = handOvers.get(aloe, TUESDAY);
            assertThat(view.people()).isOne();
            var other = view.others().stream()
                    .filter(one -> one.briefer().equals(birch))
                    .findFirst()
                    .orElseThrow();
            assertThat(other.takes()).isOne();
            assertThat(other.refusals()).extracting(HandOver.Refusal::why).containsExactly(HandOver.Why.BUSY);
            assertThat(handOvers.handOver(aloe, TUESDAY, birch)).isOne();
            assertThat(handOvers.get(aloe, TUESDAY).sessions())
                    .extracting(HandOver.Line::id)
                    .containsExactly(clash);
            assertThat(keeping.get(free).brieferId()).isEqualTo(birch);
            says("briefing.error.takesNone", () -> handOvers.handOver(aloe, TUESDAY, birch));
            assertThat(handOvers.callOff(aloe, TUESDAY)).isOne();
            assertThat(handOvers.get(aloe, TUESDAY).sessions()).isEmpty();
        });
        assertThat(steps(free)).containsExactlyInAnyOrder("BOOKED", Step.HANDED_OVER.name());
        assertThat(TestRows.number("select count(*) from briefing_day_off where briefer_id = ?", aloe))
                .isOne();
        assertThat(TestRows.all(
                        "select a.owner from booking_session s join booking_agenda a on a.id = s.agenda_id where s.id = ?",
                        free))
                .extracting(row -> row.get("owner"))
                .containsExactly("briefer/" + birch);
        assertThat(People.as("it.cedar", () -> service.listMine(5)))
                .extracting(BookingView::briefer)
                .containsExactly("Ines Birch");
    }

    private static List<String> steps(long session) {
        return TestRows.all(
                        "select t.step from booking_step t join booking b on b.id = t.booking_id where b.session_id = ?",
                        session)
                .stream()
                .map(row -> row.get("step").toString())
                .toList();
    }
}
