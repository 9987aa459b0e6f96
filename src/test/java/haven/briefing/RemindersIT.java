package haven.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import haven.People;
import haven.TestRows;
import haven.booking.ReminderChoiceService;
import haven.booking.ReminderJob;
import haven.booking.ReminderKind;
import haven.booking.StumblingReminders;
import haven.job.HeldJob;
import haven.shared.PortalClock;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** BRF-07: reminders as letters. Booked on Monday 23 November 2026 for Tuesday 8 December, 09:00 at the station. */
@ExtendWith(ArquillianExtension.class)
class RemindersIT {

    private static final Instant NOW = Instant.parse("2026-11-23T06:00:00Z");
    private static final Instant START = Instant.parse("2026-12-08T07:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 7);

    @Inject
    BriefingService briefings;

    @Inject
    ReminderJob job;

    @Inject
    ReminderChoiceService choices;

    @Inject
    StumblingReminders stumbling;

    @Inject
    PortalClock clock;

    @Resource
    ManagedExecutorService threads;

    private HeldJob mail;
    private long briefer;

    @BeforeEach
    void briefer() {
        mail = HeldJob.of("mail.deliver");
        clock.stopAt(NOW);
        briefer = BookedAt.make(1);
    }

    @AfterEach
    void clean() {
        clock.runOn();
        BookedAt.remove();
        mail.close();
    }

    private String book(String username) {
        return BookedAt.book(briefings, username, briefer, DAY);
    }

    private void at(Duration before) {
        clock.stopAt(START.minus(before));
        job.run();
    }

    private static List<String> kinds(String address) {
        return BookedAt.letters(address, "briefing.remind/").stream()
                .map(letter -> ((String) letter.get("once")).split("/")[1])
                .toList();
    }

    @Test
    @DisplayName("BRF-07 both sides are reminded 7 days, 24 hours and an hour before, once each, however often it runs")
    void both() {
        var code = book("it.birch");
        for (var before : List.of(Duration.ofDays(8), Duration.ofDays(7), Duration.ofDays(1), Duration.ofHours(1))) {
            at(before);
            at(before.minusSeconds(30));
        }
        assertThat(kinds(BookedAt.BIRCH)).containsExactly("FIRST", "SECOND", "LAST");
        assertThat(kinds(BookedAt.ALOE)).containsExactly("FIRST", "SECOND", "LAST");
        var letters = BookedAt.letters(BookedAt.BIRCH, "briefing.remind/");
        assertThat((String) letters.get(0).get("link")).contains("/briefing/answer/");
        assertThat((String) letters.get(1).get("text")).contains("09:00", "Maseru", "Room 1", "Aloe");
        assertThat((String) letters.get(2).get("link")).endsWith("/briefing/" + code);
        assertThat((String) BookedAt.letters(BookedAt.ALOE, "briefing.remind/")
                        .get(1)
                        .get("text"))
                .contains("Birch");
    }

    @Test
    @DisplayName("BRF-07 a reminder that cannot be written keeps nobody else's from being")
    void oneFails() {
        stumbling.over(book("it.birch"));
        try {
            at(Duration.ofDays(7));
            assertThat(kinds(BookedAt.BIRCH)).isEmpty();
            assertThat(kinds(BookedAt.ALOE)).containsExactly("FIRST");
        } finally {
            stumbling.over(null);
        }
        at(Duration.ofDays(7).minusMinutes(1));
        assertThat(kinds(BookedAt.BIRCH)).containsExactly("FIRST");
        assertThat(kinds(BookedAt.ALOE)).containsExactly("FIRST");
    }

    @Test
    @DisplayName("BRF-07 two who do the job at once, many times, write one letter to each side")
    void atOnce() throws Exception {
        book("it.birch");
        clock.stopAt(START.minus(Duration.ofDays(1)));
        var together = new CyclicBarrier(4);
        var runs = IntStream.range(0, 4)
                .mapToObj(i -> threads.submit(() -> {
                    together.await();
                    return job.run();
                }))
                .toList();
        for (var run : runs) {
            run.get();
        }
        assertThat(kinds(BookedAt.BIRCH)).containsExactly("SECOND");
        assertThat(kinds(BookedAt.ALOE)).containsExactly("SECOND");
        assertThat(TestRows.number("""
                        select count(*) from booking_question q join booking b on b.id = q.booking_id
                        join person p on p.id = b.person_id where p.staff_number = 'IT-BR2'
                        """)).isOne();
    }

    @Test
    @DisplayName("BRF-07 after a stop of days only the nearest is sent, late, and the others never")
    void afterStop() {
        book("it.birch");
        at(Duration.ofHours(5));
        at(Duration.ofHours(4));
        assertThat(kinds(BookedAt.BIRCH)).containsExactly("SECOND");
    }

    @Test
    @DisplayName("BRF-07 after a move there are reminders of the new time only, which carry it")
    void moved() {
        var code = book("it.birch");
        at(Duration.ofDays(7));
        var next = People.as("it.birch", () -> BookedAt.first(briefings, briefer, DAY.plusDays(7)));
        clock.stopAt(START.minus(Duration.ofDays(2)));
        People.as("it.birch", () -> briefings.move(code, BookedAt.STATION, next.key()));
        at(Duration.ofDays(1));
        at(Duration.ofHours(1));
        assertThat(kinds(BookedAt.BIRCH)).as("nothing of the old time").containsExactly("FIRST");
        clock.stopAt(next.from().minus(Duration.ofDays(1)));
        job.run();
        assertThat(kinds(BookedAt.BIRCH)).containsExactly("FIRST", "SECOND");
        var last = BookedAt.letters(BookedAt.BIRCH, "briefing.remind/SECOND").get(0);
        assertThat((String) last.get("text")).contains("15 December").doesNotContain("8 December");
        assertThat(kinds(BookedAt.ALOE)).containsExactly("FIRST", "SECOND");
    }

    @Test
    @DisplayName("BRF-07 who books within 24 hours, cancels, or only waits is not reminded; the briefer neither")
    void notThen() {
        clock.stopAt(START.minus(Duration.ofHours(20)));
        book("it.cedar");
        at(Duration.ofHours(19));
        assertThat(kinds(BookedAt.CEDAR)).isEmpty();
        assertThat(kinds(BookedAt.ALOE)).isEmpty();
        at(Duration.ofMinutes(30));
        assertThat(kinds(BookedAt.CEDAR)).containsExactly("LAST");
        assertThat(kinds(BookedAt.ALOE)).containsExactly("LAST");
    }

    @Test
    @DisplayName("BRF-07 a booking that is cancelled has no reminders")
    void cancelled() {
        var code = book("it.birch");
        People.as("it.birch", () -> briefings.cancel(code));
        at(Duration.ofDays(1));
        assertThat(kinds(BookedAt.BIRCH)).isEmpty();
        assertThat(kinds(BookedAt.ALOE)).isEmpty();
    }

    @Test
    @DisplayName("BRF-07 each side chooses which reminders it gets, and may choose none")
    void chosen() {
        book("it.birch");
        People.as("it.birch", () -> choices.choose(List.of(ReminderKind.LAST)));
        People.as("it.aloe", () -> choices.choose(List.of()));
        assertThat(People.as("it.birch", () -> choices.getOwn()))
                .containsEntry(ReminderKind.FIRST, false)
                .containsEntry(ReminderKind.LAST, true);
        at(Duration.ofDays(7));
        at(Duration.ofDays(1));
        at(Duration.ofHours(1));
        assertThat(kinds(BookedAt.BIRCH)).containsExactly("LAST");
        assertThat(kinds(BookedAt.ALOE)).isEmpty();
    }
}
