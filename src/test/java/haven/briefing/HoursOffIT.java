package haven.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.People;
import haven.TestRows;
import haven.job.HeldJob;
import haven.shared.PortalClock;
import haven.shared.RuleViolation;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Aloe briefs at Maseru (UTC+2) on Tuesdays from 09:00 to 11:00, Dogwood beside her. Monday 7 December 2026. */
@ExtendWith(ArquillianExtension.class)
class HoursOffIT {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 8);
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime TEN = LocalTime.of(10, 0);

    @Inject
    BrieferService briefers;

    @Inject
    BriefingService service;

    @Inject
    BriefingDeskService desk;

    @Inject
    SessionKeepingService keeping;

    @Inject
    HandOverService handOvers;

    @Inject
    ProposalService proposals;

    @Inject
    PortalClock clock;

    private HeldJob mail;
    private long aloe;
    private long dogwood;

    @BeforeEach
    void people() {
        mail = HeldJob.of("mail.deliver");
        clock.stopAt(Instant.parse("2026-12-07T06:00:00Z"));
        aloe = BookedAt.make(1);
        dogwood = BookedAt.beside();
    }

    @AfterEach
    void clean() {
        clock.runOn();
        BookedAt.remove();
        mail.close();
    }

    private static void says(String field, String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.field()).isEqualTo(field))
                .hasMessage(key);
    }

    /** When Aloe can be booked on Tuesday, by the clock there. */
    private List<String> free() {
        return People.as("it.cedar", () -> service.listFree(BookedAt.STATION, TUESDAY, 1)).stream()
                .filter(offer -> offer.brieferId() == aloe)
                .map(offer -> offer.from().atZone(offer.zone()).toLocalTime().toString())
                .toList();
    }

    private String book(String username) {
        return BookedAt.book(service, username, aloe, TUESDAY);
    }

    private long sessionOf(String code) {
        return People.as("it.aloe", () -> service.get(code)).sessionId();
    }

    private long off() {
        return TestRows.number("select count(*) from briefing_day_off where briefer_id = ?", aloe);
    }

    private SessionDraft draft(String from, String to, boolean despite) {
        return new SessionDraft(
                BookedAt.STATION,
                false,
                TUESDAY,
                LocalTime.parse(from),
                LocalTime.parse(to),
                1,
                BriefingMode.IN_PERSON,
                "en",
                "Room 1",
                null,
                despite);
    }

    @Test
    @DisplayName("BRF-08 hours of one day are off: none is booked, what lies there is listed, and all is taken back")
    void hours() {
        var key = People.as(
                "it.birch", () -> BookedAt.first(service, aloe, TUESDAY).key());
        book("it.birch");
        var typed = key.replaceFirst(
                "-(\\d+)", "-" + Instant.parse("2026-12-08T07:30:00Z").getEpochSecond());
        People.as("it.aloe", () -> {
            briefers.addOff(aloe, TUESDAY, TUESDAY, NINE, TEN);
            var view = briefers.get(aloe);
            assertThat(view.onDaysOff()).hasSize(1);
            assertThat(view.off()).singleElement().returns(NINE, BrieferView.Off::begins);
            assertThat(desk.listOff(new DeskFilter(aloe, null, null), TUESDAY, TUESDAY))
                    .singleElement()
                    .returns(Instant.parse("2026-12-08T07:00:00Z"), DeskOff::begins)
                    .returns(Instant.parse("2026-12-08T08:00:00Z"), DeskOff::ends);
        });
        assertThat(free()).containsExactly("10:00", "10:30");
        assertThatThrownBy(() -> People.as("it.cedar", () -> service.book(BookedAt.STATION, typed)))
                .hasMessage("briefing.error.taken");
        People.as("it.aloe", () -> {
            briefers.removeOff(aloe, briefers.get(aloe).off().get(0).id());
            assertThat(briefers.get(aloe).onDaysOff()).isEmpty();
        });
        assertThat(free()).containsExactly("09:30", "10:00", "10:30");
    }

    @Test
    @DisplayName("bad input: one of two times, an end before its start, hours of several days: said beside the field")
    void refused() {
        People.as("it.aloe", () -> {
            says("offEnds", "briefing.error.offBothTimes", () -> briefers.addOff(aloe, TUESDAY, TUESDAY, NINE, null));
            says("offBegins", "briefing.error.offBothTimes", () -> briefers.addOff(aloe, TUESDAY, TUESDAY, null, NINE));
            says(
                    "offEnds",
                    "briefing.error.endsBeforeItBegins",
                    () -> briefers.addOff(aloe, TUESDAY, TUESDAY, TEN, NINE));
            says(
                    "offEnds",
                    "briefing.error.endsBeforeItBegins",
                    () -> briefers.addOff(aloe, TUESDAY, TUESDAY, TEN, TEN));
            says(
                    "offTo",
                    "briefing.error.offOneDay",
                    () -> briefers.addOff(aloe, TUESDAY, TUESDAY.plusDays(1), NINE, TEN));
        });
        assertThat(off()).isZero();
    }

    @Test
    @DisplayName("BRF-08 a session planned into hours off needs its keeper’s word; beside them it needs none")
    void planned() {
        People.as("it.aloe", () -> {
            briefers.addOff(aloe, TUESDAY, TUESDAY, NINE, TEN);
            says("sessionDespite", "briefing.error.away", () -> keeping.plan(aloe, draft("09:30", "10:30", false)));
            keeping.plan(aloe, draft("10:00", "10:30", false));
            keeping.plan(aloe, draft("09:30", "10:00", true));
        });
    }

    @Test
    @DisplayName(
            "BRF-03 who is away for hours is given the sessions of other hours; beyond their daily limit it is said")
    void handOver() {
        book("it.birch");
        People.as("it.aloe", () -> {
            keeping.plan(aloe, draft("10:00", "10:30", false));
            briefers.addOff(dogwood, TUESDAY, TUESDAY, NINE, TEN);
            var other = candidate();
            assertThat(other.takes()).isOne();
            assertThat(other.refusals())
                    .singleElement()
                    .returns(HandOver.Why.AWAY, HandOver.Refusal::why)
                    .returns(Instant.parse("2026-12-08T07:00:00Z"), HandOver.Refusal::from);
            assertThat(other.isBeyond()).isFalse();
            keeping.plan(dogwood, draft("14:00", "14:30", false));
            TestRows.write("update briefing_briefer set daily = 1 where id = ?", dogwood);
            assertThat(candidate())
                    .returns(2L, HandOver.Candidate::busiest)
                    .returns(1, HandOver.Candidate::daily)
                    .returns(true, HandOver.Candidate::isBeyond);
            assertThat(handOvers.handOver(aloe, TUESDAY, dogwood)).isOne();
            assertThat(briefers.get(aloe).off())
                    .as("all of the day")
                    .singleElement()
                    .returns(null, BrieferView.Off::begins);
        });
    }

    private HandOver.Candidate candidate() {
        return handOvers.get(aloe, TUESDAY).others().stream()
                .filter(one -> one.briefer().equals(dogwood))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("BRF-03 a session called off leaves hours that nobody books again, until they are taken back")
    void calledOff() {
        var session = sessionOf(book("it.birch"));
        People.as("it.aloe", () -> {
            assertThat(keeping.get(session).weekly()).isTrue();
            keeping.callOff(session);
            assertThat(keeping.get(session).heldBack())
                    .returns("Ines Aloe", HeldBack::briefer)
                    .returns("/briefing/desk/" + aloe + "#daysOff", HeldBack::url);
        });
        assertThat(free()).containsExactly("09:30", "10:00", "10:30");
        People.as("it.aloe", () -> {
            briefers.removeOff(aloe, briefers.get(aloe).off().get(0).id());
            assertThat(keeping.get(session).heldBack()).isNull();
        });
        assertThat(free()).contains("09:00");
    }

    @Test
    @DisplayName(
            "BRF-03 no hours are held back where it was planned by hand, the day is off, or the last one cancelled")
    void notHeldBack() {
        var code = book("it.birch");
        People.as("it.birch", () -> service.cancel(code));
        assertThat(off()).as("who cancels gives the time back").isZero();
        assertThat(free()).contains("09:00");
        People.as("it.aloe", () -> {
            var planned = keeping.plan(aloe, draft("14:00", "15:00", false));
            keeping.callOff(planned);
            assertThat(keeping.get(planned).heldBack()).isNull();
        });
        assertThat(off()).isZero();
        var session = sessionOf(book("it.cedar"));
        People.as("it.aloe", () -> {
            briefers.addOff(aloe, TUESDAY, TUESDAY, null, null);
            keeping.callOff(session);
        });
        assertThat(off()).isOne();
    }

    @Test
    @DisplayName("BRF-05 who cannot give a briefing is not booked for the same time by the next; a group goes on")
    void refusedBooking() {
        var code = book("it.birch");
        People.as("it.aloe", () -> {
            assertThat(proposals.get(code).last()).isTrue();
            proposals.refuse(code, "I am in the field");
            assertThat(proposals.get(code).heldBack()).isNotNull();
        });
        assertThat(People.as("it.birch", () -> proposals.get(code)).heldBack()).isNull();
        assertThat(free()).containsExactly("09:30", "10:00", "10:30");
        assertThat(off()).isOne();
        TestRows.write("update briefing_time set seats = 4 where briefer_id = ?", aloe);
        var key = People.as(
                "it.birch", () -> BookedAt.first(service, aloe, TUESDAY).key());
        var one = People.as("it.birch", () -> service.book(BookedAt.STATION, key));
        var other = People.as("it.cedar", () -> service.book(BookedAt.STATION, key));
        People.as("it.aloe", () -> {
            assertThat(proposals.get(one).last()).isFalse();
            proposals.refuse(one, null);
            assertThat(proposals.get(one).heldBack()).isNull();
        });
        assertThat(off()).isOne();
        assertThat(People.as("it.cedar", () -> service.get(other)).isOpen()).isTrue();
    }
}
