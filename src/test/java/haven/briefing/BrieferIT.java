package haven.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.People;
import haven.TestBriefings;
import haven.TestPeople;
import haven.TestRows;
import haven.shared.NotThere;
import haven.shared.PortalClock;
import haven.shared.RuleViolation;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** When somebody at Alexandria can be booked, where Friday and Saturday are the weekend. Monday 7 December 2026. */
@ExtendWith(ArquillianExtension.class)
class BrieferIT {

    private static final String CODE = "eg-alexandria";
    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);

    @Inject
    BrieferService briefers;

    @Inject
    HolidayService holidays;

    @Inject
    BriefingService service;

    @Inject
    SessionKeepingService keeping;

    @Inject
    HandOverService handOvers;

    @Inject
    PortalClock clock;

    private String country;
    private long briefer;

    @BeforeEach
    void briefer() {
        clock.stopAt(Instant.parse("2026-12-07T06:00:00Z"));
        country = TestRows.all("""
                        select concat('/world/', g.code, '/', c.code, '/') as scope from duty_station s
                        join country c on c.id = s.country_id join region g on g.id = c.region_id where s.code = ?
                        """, CODE).get(0).get("scope").toString();
        var ann = TestPeople.add("IT-BF1", "Aloe", CODE);
        TestPeople.duty(ann, "COUNTRY_SECURITY_FOCAL_POINT", country, null);
        TestPeople.account(ann, "it.aloe");
        briefer = People.as("it.aloe", () -> briefers.become(country, CODE));
    }

    @AfterEach
    void clean() {
        clock.runOn();
        TestBriefings.removeAll();
        TestPeople.removeAll();
        TestRows.write("delete from holiday where name like 'IT %'");
    }

    private static TimeDraft time(DayOfWeek day, String from, String to, int seats, boolean onWeekend) {
        var weekly = new WeeklyTime(
                0, day, LocalTime.parse(from), LocalTime.parse(to), 60, seats, BriefingMode.VIDEO, "en", MONDAY, null);
        return new TimeDraft(weekly, new Meeting(BriefingMode.VIDEO, null, "https://meet.example.org/it"), onWeekend);
    }

    private static void says(String key, ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOf(RuleViolation.class).hasMessage(key);
    }

    @Test
    @DisplayName(
            "BRF-08 weekly times are added and ended; overlapping ones, 0 or 10,000 seats and an unsaid weekend are refused")
    void times() {
        People.as("it.aloe", () -> {
            assertThat(briefers.become(country, CODE))
                    .as("nobody becomes a briefer twice")
                    .isEqualTo(briefer);
            briefers.addTime(briefer, time(DayOfWeek.TUESDAY, "09:00", "12:00", 1, false));
            says(
                    "briefing.error.overlaps",
                    () -> briefers.addTime(briefer, time(DayOfWeek.TUESDAY, "11:00", "13:00", 1, false)));
            says(
                    "booking.error.seats",
                    () -> briefers.addTime(briefer, time(DayOfWeek.MONDAY, "11:00", "13:00", 0, false)));
            says(
                    "booking.error.seats",
                    () -> briefers.addTime(briefer, time(DayOfWeek.MONDAY, "11:00", "13:00", 10_000, false)));
            says(
                    "briefing.error.weekend",
                    () -> briefers.addTime(briefer, time(DayOfWeek.FRIDAY, "11:00", "13:00", 1, false)));
            briefers.addTime(briefer, time(DayOfWeek.FRIDAY, "11:00", "13:00", 1, true));
            var view = briefers.get(briefer);
            assertThat(view.weekend()).containsExactly(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);
            assertThat(view.times()).hasSize(2);
            assertThat(view.free()).hasSize(6);
            var first = view.times().get(0).weekly().id();
            briefers.endTime(briefer, first, MONDAY.minusDays(1));
            assertThat(briefers.get(briefer).times()).hasSize(1);
            briefers.addTime(briefer, time(DayOfWeek.TUESDAY, "11:00", "13:00", 1, false));
        });
    }

    @Test
    @DisplayName("BRF-08 an end is taken back, but not over another time that came meanwhile")
    void takeBack() {
        People.as("it.aloe", () -> {
            briefers.addTime(briefer, time(DayOfWeek.TUESDAY, "09:00", "12:00", 1, false));
            var id = briefers.get(briefer).times().get(0).weekly().id();
            briefers.endTime(briefer, id, MONDAY.plusDays(10));
            assertThat(briefers.get(briefer).ended()).hasSize(1);
            briefers.takeBackEnd(briefer, id);
            assertThat(briefers.get(briefer).ended()).isEmpty();
        });
    }

    @Test
    @DisplayName(
            "BRF-08 nobody books on days off and holidays; a session that lies there is shown until it is handed over")
    void off() {
        var tuesday = MONDAY.plusDays(1);
        People.as("it.aloe", () -> {
            briefers.addTime(briefer, time(DayOfWeek.TUESDAY, "09:00", "10:00", 1, false));
            var key = briefers.get(briefer).free().get(0).key();
            service.book(CODE, key);
            briefers.addOff(briefer, tuesday, tuesday, null, null);
            var view = briefers.get(briefer);
            assertThat(view.onDaysOff()).hasSize(1);
            assertThat(view.dayOf(view.onDaysOff().get(0))).isEqualTo(tuesday);
            holidays.add("EG", tuesday.plusDays(7), "IT feast");
            says("briefing.error.holidayKnown", () -> holidays.add("EG", tuesday.plusDays(7), "IT again"));
            assertThat(briefers.get(briefer).free().get(0).from())
                    .isAfter(tuesday.plusDays(8)
                            .atStartOfDay(java.time.ZoneOffset.UTC)
                            .toInstant());
            assertThat(holidays.copyToNextYear("EG")).isOne();
            assertThat(holidays.copyToNextYear("EG")).isZero();
            assertThatThrownBy(() -> holidays.add("TH", tuesday, "IT no")).isInstanceOf(NotThere.class);
            briefers.removeOff(briefer, view.off().get(0).id());
            assertThat(briefers.get(briefer).onDaysOff()).isEmpty();
        });
    }

    @Test
    @DisplayName(
            "BRF-08 who is posted elsewhere changes area and station, once no session that lies ahead is left outside")
    void elsewhere() {
        var lesotho = Owing.country(Owing.MASERU);
        TestPeople.duty(
                TestRows.number("select id from person where staff_number = 'IT-BF1'"),
                "COUNTRY_SECURITY_FOCAL_POINT",
                lesotho,
                null);
        People.as("it.aloe", () -> {
            var view = briefers.get(briefer);
            var seen = view.version();
            assertThat(view.areas()).containsExactlyInAnyOrder(country, lesotho);
            briefers.addTime(briefer, time(DayOfWeek.TUESDAY, "09:00", "10:00", 1, false));
            service.book(CODE, briefers.get(briefer).free().get(0).key());
            says("briefing.error.choose", () -> briefers.briefFor(briefer, seen, "/world/", Owing.MASERU));
            says("briefing.error.choose", () -> briefers.briefFor(briefer, seen, lesotho, "xx-nowhere"));
            says("briefing.error.sessionsOutside", () -> briefers.briefFor(briefer, seen, lesotho, Owing.MASERU));
            handOvers.callOff(briefer, MONDAY.plusDays(1));
            briefers.briefFor(briefer, seen, lesotho, Owing.MASERU);
            says("briefing.error.changedMeanwhile", () -> briefers.briefFor(briefer, seen, country, CODE));
            var now = briefers.get(briefer);
            assertThat(now.scope()).isEqualTo(lesotho);
            assertThat(now.station()).isEqualTo(Owing.MASERU);
            assertThat(service.listFree(Owing.MASERU, MONDAY.plusDays(8), 1))
                    .extracting(Offer::brieferId)
                    .contains(briefer);
        });
    }

    @Test
    @DisplayName("BRF-08 notice, pauses and the daily limit stay within what makes sense; a stale form says so")
    void rules() {
        People.as("it.aloe", () -> {
            var seen = briefers.get(briefer).version();
            says(
                    "briefing.error.between",
                    () -> briefers.keep(briefer, seen, new BrieferRules(24, 30, 0, 0, 5), null, false));
            briefers.keep(briefer, seen, new BrieferRules(48, 4, 10, 20, 3), null, false);
            says(
                    "briefing.error.changedMeanwhile",
                    () -> briefers.keep(briefer, seen, new BrieferRules(24, 2, 0, 0, 5), null, false));
            assertThat(briefers.get(briefer).daily()).isEqualTo(3);
        });
    }
}
