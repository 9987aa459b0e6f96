package haven.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** BRF-07: which reminder is due when. */
class RemindersTest {

    private static final Instant START = Instant.parse("2026-12-08T07:00:00Z");
    private static final ReminderTimes TIMES =
            new ReminderTimes(List.of(Duration.ofDays(7), Duration.ofDays(1), Duration.ofHours(1)));

    private static List<ReminderKind> due(Instant start, Instant now) {
        return Arrays.stream(ReminderKind.values())
                .filter(kind -> TIMES.isDue(kind, start, now))
                .toList();
    }

    private static List<ReminderKind> due(Duration before) {
        return due(START, START.minus(before));
    }

    @Test
    @DisplayName("BRF-07 7 days, 24 hours and an hour before, to the second, and nothing once it has begun")
    void times() {
        assertThat(due(Duration.ofDays(7).plusSeconds(1))).isEmpty();
        assertThat(due(Duration.ofDays(7))).containsExactly(ReminderKind.FIRST);
        assertThat(due(Duration.ofDays(1))).containsExactly(ReminderKind.SECOND);
        assertThat(due(Duration.ofHours(1))).containsExactly(ReminderKind.LAST);
        assertThat(due(Duration.ofSeconds(1))).containsExactly(ReminderKind.LAST);
        assertThat(due(Duration.ZERO)).isEmpty();
        assertThat(due(Duration.ofMinutes(-10))).isEmpty();
    }

    @Test
    @DisplayName("BRF-07 after a stop a late reminder is due still, and of several only the nearest")
    void late() {
        assertThat(due(Duration.ofDays(3))).containsExactly(ReminderKind.FIRST);
        assertThat(due(Duration.ofHours(20))).containsExactly(ReminderKind.SECOND);
        assertThat(due(Duration.ofMinutes(5))).containsExactly(ReminderKind.LAST);
    }

    @Test
    @DisplayName("BRF-07 who books within 24 hours gets no 24-hour reminder, but the last one")
    void shortNotice() {
        var since = START.minus(Duration.ofHours(20));
        assertThat(TIMES.isNews(ReminderKind.FIRST, START, since)).isFalse();
        assertThat(TIMES.isNews(ReminderKind.SECOND, START, since)).isFalse();
        assertThat(TIMES.isNews(ReminderKind.LAST, START, since)).isTrue();
        assertThat(TIMES.isNews(ReminderKind.SECOND, START, START.minus(Duration.ofDays(1))))
                .as("at that very moment")
                .isFalse();
    }

    @Test
    @DisplayName("BRF-07 a session that is moved is due by its new time, whatever was due by the old one")
    void moved() {
        var now = START.minus(Duration.ofHours(2));
        assertThat(due(START.plus(Duration.ofDays(5)), now)).containsExactly(ReminderKind.FIRST);
        assertThat(TIMES.isNews(ReminderKind.FIRST, START.plus(Duration.ofDays(5)), now))
                .as("who was told of the new time just now")
                .isFalse();
        assertThat(due(START.plus(Duration.ofDays(30)), now)).isEmpty();
    }

    @Test
    @DisplayName("BRF-07 over a change of the clocks 24 hours are 24 hours, by the wall an hour earlier or later")
    void clockChange() {
        var zone = ZoneId.of("Europe/Paris");
        var start = LocalDateTime.parse("2027-03-28T09:00").atZone(zone).toInstant();
        var wall = LocalDateTime.parse("2027-03-27T08:00").atZone(zone).toInstant();
        assertThat(due(start, wall)).containsExactly(ReminderKind.SECOND);
        assertThat(due(start, wall.minusSeconds(1))).containsExactly(ReminderKind.FIRST);
    }

    @Test
    @DisplayName("bad input: distances that are not three, or not the longest first, are refused")
    void distances() {
        var hour = Duration.ofHours(1);
        assertThatThrownBy(() -> new ReminderTimes(List.of(hour))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReminderTimes(List.of(hour, Duration.ofDays(1), Duration.ofDays(7))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReminderTimes(List.of(Duration.ofDays(1), hour, Duration.ZERO)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
