package haven.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.People;
import haven.TestBriefings;
import haven.TestPeople;
import haven.TestRows;
import haven.access.InTheNameOf;
import haven.shared.NotThere;
import haven.shared.PortalClock;
import haven.shared.RuleViolation;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two briefers at Maseru (UTC+2, no change of clocks). Monday 7 December 2026, 08:00 there. */
@ExtendWith(ArquillianExtension.class)
class DeskIT {

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
    BrieferService briefers;

    @Inject
    HolidayService holidays;

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
    @DisplayName(
            "BRF-03, BRF-08 a session is planned within seats, hours, pauses and the area; elsewhere each rule says no")
    void plan() {
        var id = plan(aloe, "09:00", "10:00", 8);
        People.as("it.aloe", () -> {
            var view = keeping.get(id);
            assertThat(view.seats()).isEqualTo(8);
            assertThat(view.from()).isEqualTo(LocalTime.of(9, 0));
            says("booking.error.seats", () -> keeping.plan(aloe, draft(TUESDAY, "12:00", "13:00", 0)));
            says("booking.error.seats", () -> keeping.plan(aloe, draft(TUESDAY, "12:00", "13:00", 10_000)));
            says("booking.error.endsBeforeItBegins", () -> keeping.plan(aloe, draft(TUESDAY, "13:00", "12:00", 1)));
            says("briefing.error.busy", () -> keeping.plan(aloe, draft(TUESDAY, "09:30", "10:30", 1)));
            says("briefing.error.past", () -> keeping.plan(aloe, draft(TUESDAY.minusDays(2), "09:30", "10:30", 1)));
        });
        TestRows.write("update briefing_briefer set after_minutes = 15 where id = ?", aloe);
        People.as(
                "it.aloe",
                () -> says("briefing.error.busy", () -> keeping.plan(aloe, draft(TUESDAY, "08:00", "08:50", 1))));
        assertThat(People.as("it.cedar", () -> service.listFree(CODE, TUESDAY, 1)))
                .extracting(Offer::key)
                .contains("s" + id);
        People.as("rso.bangkok", () -> assertThatThrownBy(() -> keeping.get(id)).isInstanceOf(NotThere.class));
    }

    @Test
    @DisplayName(
            "7, BRF-08 holidays are linked only where the reader keeps them: not those of a country where others are")
    void holidaysOfOthers() {
        var away = TestPeople.add("IT-DK4", "Dogwood", "ke-nakuru");
        TestPeople.duty(away, "COUNTRY_SECURITY_FOCAL_POINT", scope().replace(CODE + "/", ""), null);
        TestPeople.account(away, "it.dogwood");
        var there = TestBriefings.briefer(away, scope(), "ke-nakuru");
        assertThat(People.as("it.dogwood", () -> new DeskChoice().holidays(desk.listBriefers())))
                .containsExactly("LS");
        assertThat(People.as("it.dogwood", () -> briefers.get(there).holidays()))
                .isFalse();
        assertThat(People.as("it.dogwood", () -> briefers.get(aloe).holidays())).isTrue();
        People.as(
                "it.dogwood",
                () -> assertThatThrownBy(() -> holidays.list("KE")).isInstanceOf(NotThere.class));
    }

    @Test
    @DisplayName(
            "BRF-03 nobody is given a day that is a holiday where they are; the page says that links stay as they are")
    void handOverOnHoliday() {
        plan(aloe, "09:00", "10:00", 2);
        assertThat(People.as("it.aloe", () -> handOvers.get(aloe, TUESDAY)))
                .satisfies(view -> assertThat(view.isRemote()).isFalse())
                .satisfies(view -> assertThat(view.others())
                        .filteredOn(one -> one.briefer() == birch)
                        .extracting(HandOver.Candidate::takes)
                        .containsExactly(1));
        TestRows.write(
                "insert into holiday (country_id, day, name, version) select country_id, ?, 'IT day', 1 from duty_station"
                        + " where code = ?",
                TUESDAY,
                CODE);
        TestRows.write(
                "update briefing_session set mode = 'VIDEO', link = 'https://meet.example.org/it' where briefer_id = ?",
                aloe);
        People.as("it.aloe", () -> {
            var view = handOvers.get(aloe, TUESDAY);
            assertThat(view.isRemote()).isTrue();
            assertThat(view.others())
                    .filteredOn(one -> one.briefer() == birch)
                    .flatExtracting(HandOver.Candidate::refusals)
                    .extracting(HandOver.Refusal::why)
                    .containsExactly(HandOver.Why.HOLIDAY);
            says("briefing.error.takesNone", () -> handOvers.handOver(aloe, TUESDAY, birch));
        });
    }

    @Test
    @DisplayName("BRF-08 an hour that the clock skips is no time of a session")
    void gap() {
        var zone = ZoneId.of("Europe/Paris");
        var night = LocalDate.of(2027, 3, 28);
        var rules = new BookingRules(
                java.time.Duration.ZERO, java.time.Duration.ZERO, java.time.Duration.ZERO, java.time.Duration.ZERO, 5);
        says("briefing.error.gap", () -> SessionTimes.span(night.atTime(2, 30), night.atTime(3, 30), zone, rules));
    }

    @Test
    @DisplayName("BRF-08 leave and holidays need the keeper’s word; with it the session is held")
    void daysOff() {
        TestRows.write(
                "insert into briefing_day_off (briefer_id, from_date, to_date, version) values (?, ?, ?, 1)",
                aloe,
                TUESDAY,
                TUESDAY);
        TestRows.write(
                "insert into holiday (country_id, day, name, version) select country_id, ?, 'IT day', 1 from duty_station"
                        + " where code = ?",
                TUESDAY,
                CODE);
        People.as("it.aloe", () -> {
            says("briefing.error.away", () -> keeping.plan(aloe, draft(TUESDAY, "09:00", "10:00", 1)));
            says("briefing.error.holiday", () -> keeping.plan(birch, draft(TUESDAY, "09:00", "10:00", 1)));
            var wanted = draft(TUESDAY, "09:00", "10:00", 1);
            keeping.plan(
                    aloe,
                    new SessionDraft(
                            CODE,
                            false,
                            wanted.day(),
                            wanted.from(),
                            wanted.to(),
                            1,
                            wanted.mode(),
                            "en",
                            "Room 1",
                            null,
                            true));
        });
        assertThat(People.as("it.aloe", () -> desk.listOff(DeskFilter.ALL, TUESDAY, TUESDAY)))
                .extracting(DeskOff::name)
                .contains("IT day")
                .containsNull();
    }

    @Test
    @DisplayName(
            "BRF-03 moved, changed and called off: who has booked is told each time; fewer seats than held are refused")
    void changes() {
        var id = plan(aloe, "09:00", "10:00", 3);
        book("it.cedar", id);
        book("it.birch", id);
        People.as("it.aloe", () -> {
            var seen = keeping.get(id);
            assertThat(seen.people()).containsExactly("Ines Cedar", "Ines Birch");
            says("booking.error.seatsHeld", () -> keeping.change(id, seen.seen(), draft(TUESDAY, "09:00", "10:00", 1)));
            var version = desk.listComing(new DeskFilter(aloe, null, null), 0, 5)
                    .get(0)
                    .version();
            keeping.move(id, version, TUESDAY.atTime(14, 0), ZONE, false);
            says(
                    "briefing.error.changedMeanwhile",
                    () -> keeping.move(id, version, TUESDAY.atTime(15, 0), ZONE, false));
            assertThat(keeping.get(id).to()).isEqualTo(LocalTime.of(15, 0));
            keeping.callOff(id);
            assertThat(keeping.get(id).calledOff()).isTrue();
        });
        assertThat(steps(id))
                .containsExactlyInAnyOrder(
                        "BOOKED", "BOOKED", "RESCHEDULED", "RESCHEDULED", "CALLED_OFF", "CALLED_OFF");
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
