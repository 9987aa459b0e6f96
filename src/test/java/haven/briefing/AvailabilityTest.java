package haven.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.shared.RuleViolation;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** BRF-08: when a briefer can be booked. */
class AvailabilityTest {

    private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");
    private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");
    private static final ZoneId APIA = ZoneId.of("Pacific/Apia");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Instant LONG_BEFORE = Instant.parse("2026-01-01T00:00:00Z");
    private static final BookingRules EASY = rules(0, 0, 0, 10);

    private static BookingRules rules(int noticeHours, int before, int after, int daily) {
        return new BookingRules(
                Duration.ofHours(noticeHours),
                Duration.ofHours(2),
                Duration.ofMinutes(before),
                Duration.ofMinutes(after),
                daily);
    }

    private static WeeklyTime time(DayOfWeek day, String from, String to, int minutes) {
        return new WeeklyTime(
                7,
                day,
                LocalTime.parse(from),
                LocalTime.parse(to),
                minutes,
                1,
                BriefingMode.IN_PERSON,
                "en",
                LocalDate.of(2026, 1, 1),
                null);
    }

    private static Availability of(
            ZoneId zone, BookingRules rules, List<Busy> busy, Set<LocalDate> off, WeeklyTime... times) {
        return new Availability(zone, rules, List.of(times), new TimeOff(off, List.of()), busy);
    }

    private static Availability away(ZoneId zone, LocalDate day, String from, String to, WeeklyTime time) {
        var hours = List.of(new HoursOff(day, LocalTime.parse(from), LocalTime.parse(to)));
        return new Availability(zone, rules(0, 15, 15, 10), List.of(time), new TimeOff(Set.of(), hours), List.of());
    }

    private static List<String> starts(Availability availability, LocalDate day, ZoneId zone, Instant now) {
        return availability.slots(day, day, now).stream()
                .map(slot ->
                        LocalDateTime.ofInstant(slot.from(), zone).toLocalTime().toString())
                .toList();
    }

    private static Instant at(String local, ZoneId zone) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }

    private static Busy session(String from, String to, int before, int after) {
        var begin = at(from, NAIROBI);
        return new Busy(
                begin, begin.minus(Duration.ofMinutes(before)), at(to, NAIROBI).plus(Duration.ofMinutes(after)));
    }

    @Test
    @DisplayName("a weekly time is cut into slots; what is left over at its end is none")
    void cut() {
        var availability = of(NAIROBI, EASY, List.of(), Set.of(), time(DayOfWeek.MONDAY, "09:00", "10:50", 30));
        assertThat(starts(availability, MONDAY, NAIROBI, LONG_BEFORE)).containsExactly("09:00", "09:30", "10:00");
        assertThat(starts(availability, MONDAY.plusDays(1), NAIROBI, LONG_BEFORE))
                .isEmpty();
        assertThat(availability.slots(MONDAY, MONDAY.plusDays(7), LONG_BEFORE)).hasSize(6);
    }

    @Test
    @DisplayName("BRF-08 before the notice is over nothing can be booked; at its very end it can")
    void notice() {
        var availability =
                of(NAIROBI, rules(24, 0, 0, 10), List.of(), Set.of(), time(DayOfWeek.MONDAY, "09:00", "10:00", 30));
        assertThat(starts(availability, MONDAY, NAIROBI, at("2026-03-01T09:00", NAIROBI)))
                .containsExactly("09:00", "09:30");
        assertThat(starts(availability, MONDAY, NAIROBI, at("2026-03-01T09:00:01", NAIROBI)))
                .containsExactly("09:30");
    }

    @Test
    @DisplayName("BRF-08 buffers of the slot and of other sessions are kept; what only touches is free")
    void buffers() {
        var busy = List.of(session("2026-03-02T10:00", "2026-03-02T10:30", 0, 15));
        var times = time(DayOfWeek.MONDAY, "09:00", "12:00", 30);
        assertThat(starts(of(NAIROBI, EASY, busy, Set.of(), times), MONDAY, NAIROBI, LONG_BEFORE))
                .containsExactly("09:00", "09:30", "11:00", "11:30");
        assertThat(starts(of(NAIROBI, rules(0, 0, 5, 10), busy, Set.of(), times), MONDAY, NAIROBI, LONG_BEFORE))
                .containsExactly("09:00", "11:00", "11:30");
        assertThat(starts(of(NAIROBI, rules(0, 20, 0, 10), busy, Set.of(), times), MONDAY, NAIROBI, LONG_BEFORE))
                .containsExactly("09:00", "09:30", "11:30");
    }

    @Test
    @DisplayName("BRF-08 with as many sessions as a day takes there are no more, by the station's calendar")
    void daily() {
        var night = session("2026-03-02T00:30", "2026-03-02T01:00", 0, 0); // the day before, in UTC
        var times = time(DayOfWeek.MONDAY, "09:00", "10:00", 30);
        assertThat(starts(
                        of(NAIROBI, rules(0, 0, 0, 2), List.of(night), Set.of(), times), MONDAY, NAIROBI, LONG_BEFORE))
                .hasSize(2);
        assertThat(starts(
                        of(NAIROBI, rules(0, 0, 0, 1), List.of(night), Set.of(), times), MONDAY, NAIROBI, LONG_BEFORE))
                .isEmpty();
    }

    @Test
    @DisplayName("BRF-08 on holidays and on days away there is nothing")
    void daysOff() {
        var availability = of(NAIROBI, EASY, List.of(), Set.of(MONDAY), time(DayOfWeek.MONDAY, "09:00", "10:00", 30));
        assertThat(starts(availability, MONDAY, NAIROBI, LONG_BEFORE)).isEmpty();
        assertThat(starts(availability, MONDAY.plusDays(7), NAIROBI, LONG_BEFORE))
                .hasSize(2);
    }

    @Test
    @DisplayName("BRF-08 in hours away there is nothing; what only touches them is free, whatever its buffers")
    void hoursOff() {
        var times = time(DayOfWeek.MONDAY, "09:00", "12:00", 30);
        assertThat(starts(away(NAIROBI, MONDAY, "10:00", "11:00", times), MONDAY, NAIROBI, LONG_BEFORE))
                .containsExactly("09:00", "09:30", "11:00", "11:30");
        assertThat(starts(away(NAIROBI, MONDAY, "10:10", "10:20", times), MONDAY, NAIROBI, LONG_BEFORE))
                .containsExactly("09:00", "09:30", "10:30", "11:00", "11:30");
        assertThat(starts(away(NAIROBI, MONDAY.plusDays(1), "10:00", "11:00", times), MONDAY, NAIROBI, LONG_BEFORE))
                .as("of another day")
                .hasSize(6);
        var typed = away(NAIROBI, MONDAY, "10:00", "11:00", times);
        assertThat(typed.find(7, at("2026-03-02T10:30", NAIROBI), LONG_BEFORE))
                .as("by a typed address neither")
                .isEmpty();
    }

    @Test
    @DisplayName(
            "BRF-08 hours away are by the clock on the wall: one that it skips is none, of one shown twice both are")
    void hoursOffAndTheClock() {
        var spring = LocalDate.of(2026, 3, 29);
        var long1 = time(DayOfWeek.SUNDAY, "01:30", "04:30", 60);
        assertThat(starts(away(GENEVA, spring, "02:00", "03:00", long1), spring, GENEVA, LONG_BEFORE))
                .as("there is no such hour")
                .containsExactly("01:30", "03:30");
        assertThat(starts(away(GENEVA, spring, "03:00", "03:15", long1), spring, GENEVA, LONG_BEFORE))
                .as("what begins at 01:30 goes on at 03:00")
                .containsExactly("03:30");
        var autumn = LocalDate.of(2026, 10, 25);
        var halves = time(DayOfWeek.SUNDAY, "01:45", "03:45", 30);
        assertThat(starts(away(GENEVA, autumn, "02:00", "02:10", halves), autumn, GENEVA, LONG_BEFORE))
                .as("01:45 meets the first two o’clock, 02:45 the second")
                .containsExactly("02:15", "03:15");
        assertThat(starts(away(GENEVA, autumn, "01:00", "02:00", halves), autumn, GENEVA, LONG_BEFORE))
                .containsExactly("02:15", "02:45", "03:15");
    }

    @Test
    @DisplayName("hours of a session that is shown twice by the clock, or goes over midnight, are those that it shows")
    void hoursOfSessions() {
        assertThat(HoursOff.between(
                        Instant.parse("2026-10-25T00:30:00Z"), Instant.parse("2026-10-25T01:15:00Z"), GENEVA))
                .containsExactly(
                        new HoursOff(LocalDate.of(2026, 10, 25), LocalTime.of(2, 30), LocalTime.of(3, 0)),
                        new HoursOff(LocalDate.of(2026, 10, 25), LocalTime.of(2, 0), LocalTime.of(2, 15)));
        assertThat(HoursOff.between(at("2026-03-02T23:30", NAIROBI), at("2026-03-03T00:30", NAIROBI), NAIROBI))
                .containsExactly(
                        new HoursOff(MONDAY, LocalTime.of(23, 30), LocalTime.of(23, 59)),
                        new HoursOff(MONDAY.plusDays(1), LocalTime.MIDNIGHT, LocalTime.of(0, 30)));
    }

    @Test
    @DisplayName(
            "the hour that the clock skips has no slots, by a typed address neither; the one shown twice counts once")
    void changesOfTheClock() {
        var availability = of(GENEVA, EASY, List.of(), Set.of(), time(DayOfWeek.SUNDAY, "01:00", "04:00", 30));
        var spring = LocalDate.of(2026, 3, 29);
        assertThat(starts(availability, spring, GENEVA, LONG_BEFORE))
                .containsExactly("01:00", "01:30", "03:00", "03:30");
        assertThat(availability.find(7, Instant.parse("2026-03-29T01:00:00Z"), LONG_BEFORE))
                .as("03:00")
                .isPresent();
        var autumn = LocalDate.of(2026, 10, 25);
        assertThat(starts(availability, autumn, GENEVA, LONG_BEFORE))
                .containsExactly("01:00", "01:30", "02:00", "02:30", "03:00", "03:30");
        assertThat(availability.find(7, Instant.parse("2026-10-25T00:00:00Z"), LONG_BEFORE))
                .isPresent();
        assertThat(availability.find(7, Instant.parse("2026-10-25T01:00:00Z"), LONG_BEFORE))
                .as("02:00 for the second time")
                .isEmpty();
    }

    @Test
    @DisplayName("a slot that begins before the clock changes is as long as it says")
    void length() {
        var availability = of(GENEVA, EASY, List.of(), Set.of(), time(DayOfWeek.SUNDAY, "01:30", "03:30", 60));
        var slot = availability
                .slots(LocalDate.of(2026, 3, 29), LocalDate.of(2026, 3, 29), LONG_BEFORE)
                .get(0);
        assertThat(Duration.between(slot.from(), slot.to())).isEqualTo(Duration.ofMinutes(60));
    }

    @Test
    @DisplayName("on the other side of the date line a day is the station's day")
    void dateLine() {
        var availability = of(APIA, EASY, List.of(), Set.of(), time(DayOfWeek.MONDAY, "09:00", "09:30", 30));
        assertThat(availability.slots(MONDAY, MONDAY, LONG_BEFORE))
                .singleElement()
                .satisfies(slot -> assertThat(slot.from()).isEqualTo(Instant.parse("2026-03-01T20:00:00Z")));
    }

    @Test
    @DisplayName("a typed time that no weekly time has, of another one, or on a day off is no slot")
    void typed() {
        var availability = of(NAIROBI, EASY, List.of(), Set.of(), time(DayOfWeek.MONDAY, "09:00", "10:00", 30));
        var nine = at("2026-03-02T09:00", NAIROBI);
        assertThat(availability.find(7, nine, LONG_BEFORE)).isPresent();
        assertThat(availability.find(8, nine, LONG_BEFORE)).isEmpty();
        assertThat(availability.find(7, nine.plusSeconds(60), LONG_BEFORE)).isEmpty();
        assertThat(availability.find(7, nine, nine.plusMillis(1)))
                .as("in the past")
                .isEmpty();
    }

    @Test
    @DisplayName("a weekly time that ends before it begins, goes over midnight, or holds no slot is refused")
    void refused() {
        assertThatThrownBy(() -> time(DayOfWeek.MONDAY, "10:00", "09:00", 30))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("briefing.error.endsBeforeItBegins");
        assertThatThrownBy(() -> time(DayOfWeek.MONDAY, "09:00", "09:20", 30)).hasMessage("briefing.error.noSlotFits");
        assertThatThrownBy(() -> time(DayOfWeek.MONDAY, "23:40", "23:59", 30)).hasMessage("briefing.error.noSlotFits");
        assertThatThrownBy(() -> time(DayOfWeek.MONDAY, "09:00", "10:00", 0)).hasMessage("briefing.error.minutes");
    }

    @Test
    @DisplayName("weekly times of one briefer overlap where both hold at one moment of some day")
    void overlap() {
        var morning = time(DayOfWeek.MONDAY, "09:00", "11:00", 30);
        assertThat(morning.overlaps(time(DayOfWeek.MONDAY, "10:30", "12:00", 30)))
                .isTrue();
        assertThat(morning.overlaps(time(DayOfWeek.MONDAY, "11:00", "12:00", 30)))
                .isFalse();
        assertThat(morning.overlaps(time(DayOfWeek.TUESDAY, "09:00", "11:00", 30)))
                .isFalse();
        var later = new WeeklyTime(
                8,
                DayOfWeek.MONDAY,
                LocalTime.of(9, 0),
                LocalTime.of(11, 0),
                30,
                1,
                BriefingMode.VIDEO,
                "fr",
                LocalDate.of(2027, 1, 1),
                null);
        assertThat(morning.overlaps(later)).isTrue();
        var ended = new WeeklyTime(
                9,
                DayOfWeek.MONDAY,
                LocalTime.of(9, 0),
                LocalTime.of(11, 0),
                30,
                1,
                BriefingMode.VIDEO,
                "fr",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31));
        assertThat(ended.overlaps(later)).isFalse();
    }
}
