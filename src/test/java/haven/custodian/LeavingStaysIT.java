package haven.custodian;

import static org.assertj.core.api.Assertions.assertThat;

import haven.People;
import haven.TestPeople;
import haven.board.BoardState;
import haven.due.DueItem;
import haven.person.Stay;
import haven.person.StayDraft;
import haven.person.StayKeepingService;
import haven.shared.PortalClock;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** PEP-10: what is entered by hand about where a custodian is opens the hand-over before their last day. */
@ExtendWith(ArquillianExtension.class)
class LeavingStaysIT {

    private static final String STATION = "mu-port-louis";
    private static final String NUMBER = "IT-LEAVE";

    /** Monday, the second of June: two months in which everything happens lie ahead. */
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 2);

    @Inject
    PortalClock clock;

    @Inject
    StayKeepingService stays;

    @Inject
    CustodianHolderService holders;

    @Inject
    CustodianService custodians;

    @Inject
    KitService kits;

    @Inject
    CoverService covers;

    @Inject
    HandOverDue handOverDue;

    private final KeptKits there = new KeptKits("rso", STATION);
    private long person;
    private long leaver;

    @BeforeEach
    void somebodyWithAKit() {
        it(TODAY);
        person = TestPeople.add(NUMBER, "Leaver", STATION);
        leaver = there.designate("Leaver");
        there.enter("MU1", leaver, TODAY.plusYears(1), null);
        People.as("rso", () -> holders.link(STATION, leaver, NUMBER));
        assertThat(due()).as("nobody leaves yet").isEmpty();
    }

    @AfterEach
    void clean() {
        there.removeAll();
        clock.runOn();
        TestPeople.removeAll();
    }

    private void it(LocalDate day) {
        clock.stopAt(day.atTime(LocalTime.of(8, 0)).toInstant(ZoneOffset.UTC));
    }

    private Optional<DueItem> due() {
        return Asked.items(handOverDue, "rso").stream()
                .filter(item -> item.key().equals("custodian.handOver/" + leaver))
                .findFirst();
    }

    private void isDueOn(LocalDate day) {
        assertThat(due()).get().satisfies(item -> assertThat(item.due()).isEqualTo(day));
    }

    private void endPosting(LocalDate lastDay) {
        People.as("rso", () -> {
            var view = stays.get(person);
            stays.end(person, view.seen(), view.rows().get(0).id(), lastDay);
        });
    }

    private void add(Stay.Kind kind, String station, LocalDate from, LocalDate to) {
        People.as("rso", () -> stays.add(person, stays.get(person).seen(), new StayDraft(kind, station, from, to)));
    }

    @Test
    @DisplayName(
            "PEP-10 a posting’s end opens the hand-over sixty days before the last day, not earlier; the last one there is said to be")
    void postingEnds() {
        var last = TODAY.plusDays(80);
        endPosting(last);
        it(last.minusDays(61));
        assertThat(due()).isEmpty();
        it(last.minusDays(60));
        isDueOn(last);
        assertThat(due().orElseThrow().what()).contains("Nobody else");
        it(last.plusDays(30));
        isDueOn(last);
    }

    @Test
    @DisplayName("PEP-10 a move to another station opens it: the last day is the one before the move")
    void moves() {
        var moves = TODAY.plusDays(21);
        endPosting(moves.minusDays(1));
        add(Stay.Kind.POSTING, "mg-antananarivo", moves, null);
        isDueOn(moves.minusDays(1));
    }

    @Test
    @DisplayName("PEP-10 an absence of more than three days, entered by hand, opens it at once; three days do not")
    void absent() {
        add(Stay.Kind.ABSENCE, null, TODAY.plusDays(5), TODAY.plusDays(7));
        assertThat(due()).as("three days").isEmpty();
        add(Stay.Kind.ABSENCE, null, TODAY.plusDays(20), TODAY.plusDays(23));
        isDueOn(TODAY.plusDays(19));
        it(TODAY.plusDays(24));
        assertThat(due()).as("back again").isEmpty();
    }

    @Test
    @DisplayName(
            "PEP-10 bad input: the custodian with the last kit leaves: cover is not lost silently, and only handing over ends it")
    void lastKit() {
        var last = TODAY.plusDays(10);
        endPosting(last);
        there.refused(() -> custodians.end(STATION, leaver, last), "toEnd", "custodian.error.stillAnswers");
        it(last.plusDays(2));
        isDueOn(last);

        var successor = there.designate("Successor");
        assertThat(due()).as("a successor alone answers for no kit").isPresent();
        People.as("rso", () -> custodians.handOver(STATION, leaver, successor, there.today()));
        assertThat(due()).isEmpty();
        assertThat(there.kept().custodians())
                .as("they left on their last day; handing over later changes nothing of that")
                .filteredOn(one -> one.names().contains("Leaver"))
                .extracting(one -> one.contact().to())
                .containsExactly(last);
        assertThat(there.kits())
                .singleElement()
                .satisfies(kit -> assertThat(kit.custodianId()).isEqualTo(successor));
    }

    @Test
    @DisplayName(
            "PEP-10 the custodian with the last kit is gone and handed nothing over: the station is not covered, and says so")
    void gone() {
        endPosting(TODAY.plusDays(10));
        var kit = there.kits().get(0).id();
        People.as(
                "rso",
                () -> kits.toBeReplaced(STATION, kit, YearMonth.from(TODAY).toString(), true));
        People.as("rso", () -> custodians.end(STATION, leaver, TODAY));
        it(TODAY.plusDays(1));
        var cover = People.as("rso", () -> covers.list(STATION)).get(0).cover();
        assertThat(cover.state()).isEqualTo(BoardState.RED);
        assertThat(cover.kits()).isZero();
        assertThat(cover.there()).isZero();
    }
}
