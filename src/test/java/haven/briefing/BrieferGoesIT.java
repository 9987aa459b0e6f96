package haven.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.People;
import haven.TestBriefings;
import haven.TestRows;
import haven.access.InTheNameOf;
import haven.due.DueService;
import haven.job.HeldJob;
import haven.shared.PortalClock;
import haven.shared.RuleViolation;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A briefer who goes, or is away. Birch is booked with Aloe for Tuesday 8 December 2026, 09:00 at Maseru (UTC+2). */
@ExtendWith(ArquillianExtension.class)
class BrieferGoesIT {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 8);
    private static final LocalDateTime OWN = LocalDateTime.parse("2026-12-09T16:00");
    private static final Instant THEN = Instant.parse("2026-12-09T14:00:00Z");
    private static final BrieferRules RULES = new BrieferRules(0, 0, 0, 0, 50);

    @Inject
    BriefingService briefings;

    @Inject
    BookableService bookable;

    @Inject
    BrieferService briefers;

    @Inject
    HandOverService handOvers;

    @Inject
    HolidayService holidays;

    @Inject
    ProposalService proposals;

    @Inject
    DueService due;

    @Inject
    InTheNameOf inTheNameOf;

    @Inject
    PortalClock clock;

    @Resource
    ManagedExecutorService threads;

    private HeldJob mail;
    private long briefer;
    private String code;

    @BeforeEach
    void booked() {
        mail = HeldJob.of("mail.deliver");
        clock.stopAt(Instant.parse("2026-11-23T06:00:00Z"));
        briefer = BookedAt.make(4);
        code = BookedAt.book(briefings, "it.birch", briefer, TUESDAY);
    }

    @AfterEach
    void clean() {
        clock.runOn();
        BookedAt.remove();
        TestRows.write("delete from holiday where name like 'IT %'");
        mail.close();
    }

    private void dutyEnds(LocalDate last) {
        TestRows.write(
                "update duty set to_date = ? where person_id = (select person_id from briefing_briefer where id = ?)",
                last,
                briefer);
    }

    private void leave() {
        TestRows.write(
                "insert into briefing_day_off (briefer_id, from_date, to_date, version) values (?, ?, ?, 1)",
                briefer,
                OWN.toLocalDate(),
                OWN.toLocalDate());
    }

    private List<Offer> sold() {
        return People.as("it.cedar", () -> briefings.listFree(BookedAt.STATION, TUESDAY, 1)).stream()
                .filter(offer -> offer.brieferId() == briefer)
                .toList();
    }

    private String session() {
        return "s" + People.as("it.birch", () -> briefings.get(code)).sessionId();
    }

    private Instant booking() {
        return People.as("it.birch", () -> briefings.get(code)).from();
    }

    private static void says(String key, ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOf(RuleViolation.class).hasMessage(key);
    }

    @Test
    @DisplayName("XCT-06, BRF-08 after the last day of a duty no session is sold; a work item leads to hand-over")
    void dutyEnds() {
        assertThat(sold()).extracting(Offer::key).contains(session());
        assertThat(People.as("it.aloe", () -> due.find("briefing.left", String.valueOf(briefer), Locale.ENGLISH)))
                .isEmpty();
        dutyEnds(TUESDAY.minusDays(1));
        assertThat(sold()).isEmpty();
        var joined = session();
        People.as("it.cedar", () -> says("briefing.error.taken", () -> briefings.book(BookedAt.STATION, joined)));
        People.as("it.aloe", () -> {
            var item = due.find("briefing.left", String.valueOf(briefer), Locale.ENGLISH)
                    .orElseThrow()
                    .item();
            assertThat(item.what()).isEqualTo("One session of Ines Aloe");
            assertThat(item.url()).isEqualTo("/briefing/desk/" + briefer + "/hand-over?day=" + TUESDAY);
            assertThat(briefers.get(briefer).left()).hasSize(1);
            handOvers.callOff(briefer, TUESDAY);
            assertThat(due.find("briefing.left", String.valueOf(briefer), Locale.ENGLISH))
                    .isEmpty();
            assertThat(briefers.get(briefer).left()).isEmpty();
        });
        assertThat(People.as("rso.bangkok", () -> due.find("briefing.left", String.valueOf(briefer), Locale.ENGLISH)))
                .isEmpty();
    }

    @Test
    @DisplayName("BRF-08 a last day before sessions is kept with the keeper’s word only, and can be taken back")
    void lastDay() {
        People.as("it.aloe", () -> {
            var last = TUESDAY.minusDays(1);
            var seen = briefers.get(briefer).version();
            says("briefing.error.sessionsAfter", () -> briefers.keep(briefer, seen, RULES, last, false));
            assertThat(briefers.listAfter(briefer, last)).hasSize(1);
            assertThat(briefers.listAfter(briefer, TUESDAY)).isEmpty();
            briefers.keep(briefer, seen, RULES, last, true);
            assertThat(briefers.get(briefer).left()).hasSize(1);
            assertThat(sold()).isEmpty();
            briefers.keep(briefer, seen + 1, RULES, null, false);
            assertThat(briefers.get(briefer).left()).isEmpty();
        });
        assertThat(sold()).isNotEmpty();
    }

    @Test
    @DisplayName("BRF-05, BRF-08 nobody proposes a time after the end of the briefer’s duties; on leave only they do")
    void proposed() {
        dutyEnds(OWN.toLocalDate());
        leave();
        var beyond = OWN.plusDays(1);
        People.as(
                "it.birch",
                () -> says("briefing.error.brieferBusy", () -> proposals.propose(code, beyond, 30, null, true)));
        People.as("it.aloe", () -> {
            says("briefing.error.noDuty", () -> proposals.propose(code, beyond, 30, null, true));
            says("briefing.error.away", () -> proposals.propose(code, OWN, 30, null, false));
            proposals.propose(code, OWN, 30, null, true);
        });
        People.as(
                "it.birch",
                () -> proposals.accept(code, proposals.get(code).latest().id(), false));
        assertThat(booking()).isEqualTo(THEN);
    }

    @Test
    @DisplayName("BRF-05, BRF-08 what others propose for a day of leave is accepted with the briefer’s word only")
    void acceptedOnLeave() {
        leave();
        People.as("it.birch", () -> proposals.propose(code, OWN, 30, null, false));
        People.as("it.aloe", () -> {
            var id = proposals.get(code).latest().id();
            says("briefing.error.away", () -> proposals.accept(code, id, false));
            proposals.accept(code, id, true);
        });
        assertThat(booking()).isEqualTo(THEN);
    }

    @Test
    @DisplayName("BRF-05, BRF-08 leave that was entered after a proposal keeps it from being accepted")
    void leaveSince() {
        People.as("it.aloe", () -> proposals.propose(code, OWN, 30, null, false));
        leave();
        var before = booking();
        People.as("it.birch", () -> {
            var id = proposals.get(code).latest().id();
            says("briefing.error.notThen", () -> proposals.accept(code, id, true));
        });
        assertThat(booking()).isEqualTo(before);
    }

    @Test
    @DisplayName("BRF-01 who has another booking at the same time is told before they book")
    void sameTime() {
        var cedar = TestRows.number("select id from person where staff_number = 'IT-BR3'");
        var scope = TestRows.all("select scope from briefing_briefer where id = ?", briefer)
                .get(0)
                .get("scope")
                .toString();
        var other = TestBriefings.briefer(cedar, scope, BookedAt.STATION);
        var time = TestBriefings.time(
                other, DayOfWeek.TUESDAY, LocalTime.of(9, 0), LocalTime.of(10, 0), 30, 1, "IN_PERSON");
        TestRows.write(
                "insert into duty (person_id, role, scope, from_date) values (?, 'COUNTRY_SECURITY_FOCAL_POINT', ?, '2024-01-01')",
                cedar,
                scope);
        People.as("it.birch", () -> {
            var nine = bookable.getWanted(
                    BookedAt.STATION, "t" + time + "-" + booking().getEpochSecond(), null);
            assertThat(nine.meeting()).containsExactly(code);
            assertThat(nine.meetingBut(null)).isEqualTo(code);
            assertThat(nine.meetingBut(code)).as("the one that moves").isNull();
            var later = bookable.getWanted(
                    BookedAt.STATION,
                    "t" + time + "-" + booking().plusSeconds(1800).getEpochSecond(),
                    null);
            assertThat(later.isFree()).isTrue();
            assertThat(later.meeting()).isEmpty();
        });
    }

    @Test
    @DisplayName("bad input: of two keepers in one second one is told what the other did, none gets an error")
    void inOneSecond() throws Exception {
        for (int i = 0; i < 6; i++) {
            var day = TUESDAY.plusDays(i);
            assertThat(atOnce(() -> holidays.add("LS", day, "IT day")))
                    .containsExactlyInAnyOrder("ok", "briefing.error.holidayKnown");
            var seen = People.as("it.aloe", () -> briefers.get(briefer)).version();
            int daily = 10 + i;
            assertThat(atOnce(() -> briefers.keep(briefer, seen, new BrieferRules(0, 0, 0, 0, daily), null, false)))
                    .containsExactlyInAnyOrder("ok", "briefing.error.changedMeanwhile");
        }
    }

    /** What the same work ended with, done twice at once by it.aloe: "ok", or the key of the rule that said no. */
    private List<String> atOnce(Runnable work) throws Exception {
        var account = TestRows.number("select id from account where username = 'it.aloe'");
        var together = new CyclicBarrier(2);
        var one = threads.submit(() -> end(account, together, work));
        var other = threads.submit(() -> end(account, together, work));
        return List.of(one.get(), other.get());
    }

    private String end(long account, CyclicBarrier together, Runnable work) throws Exception {
        var end = new AtomicReference<>("ok");
        together.await();
        inTheNameOf.run(account, () -> {
            try {
                work.run();
            } catch (RuleViolation no) {
                end.set(no.key());
            }
        });
        return end.get();
    }
}
