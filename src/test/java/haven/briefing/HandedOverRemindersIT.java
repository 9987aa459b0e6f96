package haven.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import haven.People;
import haven.TestRows;
import haven.booking.ReminderJob;
import haven.job.HeldJob;
import haven.shared.PortalClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** BRF-07: who takes a session over is reminded of it. Birch is booked with Aloe for Tuesday 8 December 2026, 09:00. */
@ExtendWith(ArquillianExtension.class)
class HandedOverRemindersIT {

    private static final Instant START = Instant.parse("2026-12-08T07:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 8);

    @Inject
    BriefingService briefings;

    @Inject
    HandOverService handOvers;

    @Inject
    ReminderJob job;

    @Inject
    PortalClock clock;

    private HeldJob mail;
    private long aloe;
    private long dogwood;

    @BeforeEach
    void booked() {
        mail = HeldJob.of("mail.deliver");
        clock.stopAt(Instant.parse("2026-11-23T06:00:00Z"));
        aloe = BookedAt.make(1);
        dogwood = BookedAt.beside();
        BookedAt.book(briefings, "it.birch", aloe, DAY);
        at(Duration.ofDays(7));
        at(Duration.ofDays(1));
    }

    @AfterEach
    void clean() {
        clock.runOn();
        BookedAt.remove();
        mail.close();
    }

    private void at(Duration before) {
        clock.stopAt(START.minus(before));
        job.run();
    }

    private void give(long from, long to, Duration before) {
        clock.stopAt(START.minus(before));
        TestRows.write("delete from briefing_day_off where briefer_id = ?", to);
        People.as("it.aloe", () -> handOvers.handOver(from, DAY, to));
        job.run();
        job.run();
    }

    private static List<String> kinds(String address) {
        return BookedAt.letters(address, "briefing.remind/").stream()
                .map(letter -> ((String) letter.get("once")).split("/")[1])
                .toList();
    }

    @Test
    @DisplayName("BRF-07 what its giver was sent within the hour before reaches who takes it over, and nobody twice")
    void justSent() {
        assertThat(kinds(BookedAt.ALOE)).containsExactly("FIRST", "SECOND");
        give(aloe, dogwood, Duration.ofHours(24).minusMinutes(30));
        assertThat(kinds(BookedAt.DOGWOOD)).as("not what was sent a week ago").containsExactly("SECOND");
        give(dogwood, aloe, Duration.ofHours(24).minusMinutes(40));
        assertThat(kinds(BookedAt.ALOE)).containsExactly("FIRST", "SECOND");
        at(Duration.ofHours(1));
        assertThat(kinds(BookedAt.ALOE)).containsExactly("FIRST", "SECOND", "LAST");
        give(aloe, dogwood, Duration.ofMinutes(20));
        assertThat(kinds(BookedAt.DOGWOOD)).containsExactly("SECOND", "LAST");
        assertThat(kinds(BookedAt.ALOE)).containsExactly("FIRST", "SECOND", "LAST");
        assertThat(kinds(BookedAt.BIRCH)).as("who booked hears it once").containsExactly("FIRST", "SECOND", "LAST");
    }

    @Test
    @DisplayName("BRF-07 who takes a session over hours after a reminder gets the next ones only")
    void longAgo() {
        give(aloe, dogwood, Duration.ofHours(20));
        assertThat(kinds(BookedAt.DOGWOOD)).isEmpty();
        at(Duration.ofHours(1));
        assertThat(kinds(BookedAt.DOGWOOD)).containsExactly("LAST");
        assertThat(kinds(BookedAt.ALOE)).containsExactly("FIRST", "SECOND");
    }
}
