package haven.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.People;
import haven.TestRows;
import haven.access.InTheNameOf;
import haven.booking.BookingState;
import haven.booking.Closed;
import haven.due.DueService;
import haven.job.HeldJob;
import haven.shared.NotThere;
import haven.shared.PortalClock;
import haven.shared.RuleViolation;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** BRF-05: the other side accepts, declines or proposes. Birch is booked for Tuesday 8 December 2026, 09:00. */
@ExtendWith(ArquillianExtension.class)
class ProposalIT {

    private static final Instant NOW = Instant.parse("2026-11-23T06:00:00Z");
    private static final Instant START = Instant.parse("2026-12-08T07:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 7);
    private static final LocalDateTime OWN = LocalDateTime.parse("2026-12-09T16:00");

    @Inject
    BriefingService briefings;

    @Inject
    ProposalService proposals;

    @Inject
    ProposalLinkService links;

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
        clock.stopAt(NOW);
        briefer = BookedAt.make(1);
        code = BookedAt.book(briefings, "it.birch", briefer, DAY);
    }

    @AfterEach
    void clean() {
        clock.runOn();
        BookedAt.remove();
        mail.close();
    }

    private BookingView booking() {
        return People.as("it.birch", () -> briefings.get(code));
    }

    private long latest(String username) {
        return People.as(username, () -> proposals.get(code)).latest().id();
    }

    private static String lastToken() {
        var letters = BookedAt.letters(BookedAt.BIRCH, "briefing.proposal/");
        return BookedAt.token(letters.get(letters.size() - 1));
    }

    @Test
    @DisplayName("BRF-05 a briefer proposes a free time; whoever booked accepts by the link, and the booking has moved")
    void freeTime() {
        var offer = People.as("it.aloe", () -> proposals.listFree(code)).stream()
                .filter(one -> one.brieferId() == briefer && one.from().isAfter(START))
                .findFirst()
                .orElseThrow();
        People.as("it.aloe", () -> proposals.proposeFree(code, offer.key(), "I am travelling"));
        assertThat(booking().from()).as("it stays as it is").isEqualTo(START);
        var token = lastToken();
        assertThat(links.look(token).state()).isEqualTo(ProposalView.State.OPEN);
        assertThat(links.look(token).note()).isEqualTo("I am travelling");
        links.accept(token);
        assertThat(booking()).returns(offer.from(), BookingView::from).returns(code, BookingView::code);
        assertThat(links.look(token).state()).isEqualTo(ProposalView.State.ACCEPTED);
        assertThat(People.as("it.cedar", () -> BookedAt.first(briefings, briefer, DAY))
                        .from())
                .as("the old time is free")
                .isEqualTo(START);
        links.accept(token);
        links.decline(token, "twice");
        assertThat(links.look(token).state()).isEqualTo(ProposalView.State.ACCEPTED);
    }

    @Test
    @DisplayName(
            "BRF-05 whoever booked proposes a time where nothing suits: a work item, accepted, and the session is then")
    void ownTime() {
        People.as("it.birch", () -> proposals.propose(code, OWN, 45, "I land at noon", false));
        assertThat(BookedAt.letters(BookedAt.ALOE, "briefing.proposal/")).hasSize(1);
        var task = People.as("it.aloe", () -> due.find("briefing.proposal", code, Locale.ENGLISH));
        assertThat(task.orElseThrow().item().url()).isEqualTo("/briefing/" + code + "/propose");
        assertThat(task.orElseThrow().item().what())
                .as("by the clock of the station")
                .contains("09:00", "(time in Maseru)");
        assertThat(People.as("rso.bangkok", () -> due.find("briefing.proposal", code, Locale.ENGLISH)))
                .isEmpty();
        assertThat(People.as("it.aloe", () -> proposals.get(code)).isToAnswer()).isTrue();
        assertThat(People.as("it.birch", () -> proposals.get(code)).isWaiting()).isTrue();
        var id = latest("it.aloe");
        assertThatThrownBy(() -> People.as("it.birch", () -> proposals.accept(code, id, false)))
                .as("nobody accepts their own proposal")
                .isInstanceOf(NotThere.class);
        People.as("it.aloe", () -> proposals.accept(code, id, false));
        assertThat(booking().from()).isEqualTo(Instant.parse("2026-12-09T14:00:00Z"));
        assertThat(booking().to()).isEqualTo(Instant.parse("2026-12-09T14:45:00Z"));
        assertThat(booking().state()).isEqualTo(BookingState.BOOKED);
    }

    @Test
    @DisplayName("BRF-05 out of a group one goes to a session of their own; the others stay")
    void outOfGroup() {
        TestRows.write("update briefing_time set seats = 4 where briefer_id = ?", briefer);
        People.as("it.birch", () -> briefings.cancel(code));
        var key = People.as(
                "it.birch", () -> BookedAt.first(briefings, briefer, DAY).key());
        code = People.as("it.birch", () -> briefings.book(BookedAt.STATION, key));
        var other = People.as("it.cedar", () -> briefings.book(BookedAt.STATION, key));
        People.as("it.aloe", () -> proposals.propose(code, OWN, 30, null, false));
        links.accept(lastToken());
        assertThat(booking().from()).isEqualTo(Instant.parse("2026-12-09T14:00:00Z"));
        assertThat(People.as("it.cedar", () -> briefings.get(other)).from()).isEqualTo(START);
    }

    @Test
    @DisplayName(
            "BRF-05 declined with a note, withdrawn, or answered by another proposal: the booking stays, one is open")
    void declined() {
        People.as("it.aloe", () -> proposals.propose(code, OWN, 30, null, false));
        var first = lastToken();
        links.decline(first, "That is my day off");
        assertThat(links.look(first).state()).isEqualTo(ProposalView.State.DECLINED);
        assertThat((String) BookedAt.letters(BookedAt.ALOE, "briefing.proposalDeclined/")
                        .get(0)
                        .get("text"))
                .contains("That is my day off");
        People.as("it.aloe", () -> proposals.propose(code, OWN.plusDays(1), 30, null, false));
        var second = lastToken();
        People.as("it.birch", () -> proposals.propose(code, OWN.plusDays(2), 30, null, false));
        assertThat(links.look(second).state()).isEqualTo(ProposalView.State.REPLACED);
        var mine = latest("it.birch");
        People.as("it.birch", () -> proposals.withdraw(code, mine));
        assertThat(People.as("it.birch", () -> proposals.get(code)).latest().state())
                .isEqualTo(ProposalView.State.WITHDRAWN);
        assertThat(booking().from()).isEqualTo(START);
    }

    @Test
    @DisplayName(
            "BRF-05 who accepts or declines what was replaced meanwhile is told so; what they saw counts, no other")
    void replaced() {
        People.as("it.aloe", () -> proposals.propose(code, OWN, 30, null, false));
        var seen = latest("it.birch");
        People.as("it.aloe", () -> proposals.propose(code, OWN.plusDays(1), 30, null, false));
        assertThatThrownBy(() -> People.as("it.birch", () -> proposals.accept(code, seen, false)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("briefing.error.changedMeanwhile");
        assertThatThrownBy(() -> People.as("it.birch", () -> proposals.decline(code, seen, null)))
                .hasMessage("briefing.error.changedMeanwhile");
        assertThat(booking().from()).isEqualTo(START);
        var newer = latest("it.birch");
        People.as("it.birch", () -> proposals.accept(code, newer, false));
        assertThat(booking().from()).isEqualTo(Instant.parse("2026-12-10T14:00:00Z"));
    }

    @Test
    @DisplayName("BRF-05 a proposal is out of date once the booking is moved or cancelled, and says so")
    void stale() {
        People.as("it.aloe", () -> proposals.propose(code, OWN, 30, null, false));
        var token = lastToken();
        var next = People.as("it.birch", () -> BookedAt.first(briefings, briefer, DAY.plusDays(7)));
        People.as("it.birch", () -> briefings.move(code, BookedAt.STATION, next.key()));
        links.accept(token);
        assertThat(links.look(token).state()).isEqualTo(ProposalView.State.STALE);
        assertThat(booking().from()).isEqualTo(next.from());
        var id = latest("it.birch");
        assertThatThrownBy(() -> People.as("it.birch", () -> proposals.accept(code, id, false)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("briefing.error.proposalOver");
    }

    @Test
    @DisplayName("bad input: past, an hour that does not exist, the same time, taken, too long; nobody else's booking")
    void impossible() {
        assertRefused("briefing.error.proposedDay", LocalDateTime.parse("2026-11-20T09:00"), 30);
        assertRefused("briefing.error.proposedDay", LocalDateTime.parse("2029-11-20T09:00"), 30);
        assertRefused("briefing.error.sameTime", LocalDateTime.parse("2026-12-08T09:00"), 30);
        assertRefused("briefing.error.minutes", OWN, 0);
        assertRefused("briefing.error.minutes", OWN, 10_000);
        var other = BookedAt.book(briefings, "it.cedar", briefer, DAY);
        assertThat(People.as("it.cedar", () -> briefings.get(other)).from()).isEqualTo(START.plusSeconds(1800));
        assertRefused("briefing.error.busyThen", LocalDateTime.parse("2026-12-08T09:15"), 30);
        assertThatThrownBy(() -> People.as("it.cedar", () -> proposals.get(code)))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> People.as("rso.bangkok", () -> proposals.refuse(code, null)))
                .isInstanceOf(NotThere.class);
        People.as("it.birch", () -> proposals.propose(code, OWN, 30, null, false));
        People.as("it.cedar", () -> proposals.propose(other, OWN, 30, null, false));
        var first = latest("it.aloe");
        People.as("it.aloe", () -> proposals.accept(code, first, false));
        var second = People.as("it.aloe", () -> proposals.get(other)).latest().id();
        assertThatThrownBy(() -> People.as("it.aloe", () -> proposals.accept(other, second, false)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("briefing.error.taken");
        assertThat(People.as("it.aloe", () -> proposals.get(other)).isToAnswer())
                .as("nothing is lost")
                .isTrue();
    }

    private void assertRefused(String key, LocalDateTime at, int minutes) {
        assertThatThrownBy(() -> People.as("it.aloe", () -> proposals.propose(code, at, minutes, null, false)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage(key);
    }

    @Test
    @DisplayName("BRF-05 a briefer who cannot cancels with a note; the letter names three other times")
    void refused() {
        People.as("it.aloe", () -> proposals.refuse(code, "I am ill"));
        assertThat(booking().closed()).isEqualTo(Closed.CANCELLED);
        var text = (String)
                BookedAt.letters(BookedAt.BIRCH, "briefing.refused/").get(0).get("text");
        assertThat(text).contains("I am ill");
        assertThat(text.lines().filter(line -> line.startsWith("– "))).hasSize(3);
        assertThatThrownBy(() -> People.as("it.aloe", () -> proposals.propose(code, OWN, 30, null, false)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("briefing.error.notProposable");
    }

    @Test
    @DisplayName("BRF-05 both sides at once, many times: one of the two counts, and the booking is at one time")
    void atOnce() throws Exception {
        for (int i = 0; i < 8; i++) {
            int hour = i;
            People.as("it.aloe", () -> proposals.propose(code, OWN.plusDays(hour), 30, null, false));
            var token = lastToken();
            var id = latest("it.aloe");
            var together = new CyclicBarrier(2);
            var ends = List.of(
                    threads.submit(() -> end("it.birch", together, () -> links.accept(token))),
                    threads.submit(() -> end("it.aloe", together, () -> proposals.withdraw(code, id))));
            for (var end : ends) {
                assertThat(end.get()).isIn("ok", "briefing.error.proposalOver");
            }
            var state = links.look(token).state();
            assertThat(state).isIn(ProposalView.State.ACCEPTED, ProposalView.State.WITHDRAWN);
            var then = OWN.plusDays(hour).atZone(booking().zone()).toInstant();
            assertThat(booking().from().equals(then)).isEqualTo(state == ProposalView.State.ACCEPTED);
        }
    }

    /** What it ended with, begun together with the other: "ok", or the key of the rule that said no. */
    private String end(String username, CyclicBarrier together, Runnable work) throws Exception {
        var account = TestRows.number("select id from account where username = ?", username);
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
