package haven.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import haven.People;
import haven.TestRows;
import haven.booking.BookingState;
import haven.booking.Closed;
import haven.booking.ReminderJob;
import haven.job.HeldJob;
import haven.shared.PortalClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** BRF-07: "can you still come?", answered by the link of a letter. */
@ExtendWith(ArquillianExtension.class)
class AnswerIT {

    private static final Instant NOW = Instant.parse("2026-11-23T06:00:00Z");
    private static final Instant START = Instant.parse("2026-12-08T07:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 7);

    @Inject
    BriefingService briefings;

    @Inject
    AnswerService answers;

    @Inject
    ReminderJob job;

    @Inject
    PortalClock clock;

    private HeldJob mail;
    private long briefer;
    private String code;
    private String token;

    @BeforeEach
    void asked() {
        mail = HeldJob.of("mail.deliver");
        clock.stopAt(NOW);
        briefer = BookedAt.make(1);
        code = BookedAt.book(briefings, "it.birch", briefer, DAY);
        clock.stopAt(START.minus(Duration.ofDays(1)));
        job.run();
        token = BookedAt.token(
                BookedAt.letters(BookedAt.BIRCH, "briefing.remind/").get(0));
    }

    @AfterEach
    void clean() {
        clock.runOn();
        BookedAt.remove();
        mail.close();
    }

    private AnswerView look() {
        return People.asNobody(() -> answers.look(token));
    }

    @Test
    @DisplayName("BRF-07 looking changes nothing; who comes says so, the briefer reads it in their reminder")
    void comes() {
        assertThat(look().state()).isEqualTo(AnswerView.State.OPEN);
        assertThat(look().state()).isEqualTo(AnswerView.State.OPEN);
        assertThat(look().from()).isEqualTo(START);
        People.asNobody(() -> {
            answers.come(token);
            return null;
        });
        assertThat(look().state()).isEqualTo(AnswerView.State.COMING);
        long session = People.as("it.birch", () -> briefings.get(code)).sessionId();
        assertThat(People.as("it.aloe", () -> answers.listComers(session)))
                .containsExactly(new ComerRow(code, "Ines Birch", true));
        clock.stopAt(START.minus(Duration.ofHours(1)));
        job.run();
        assertThat((String) BookedAt.letters(BookedAt.ALOE, "briefing.remind/LAST")
                        .get(0)
                        .get("text"))
                .contains("Birch: says that they come");
    }

    @Test
    @DisplayName("BRF-07 who cannot come gives the seat back, also after having said yes; used twice it says so")
    void cannot() {
        answers.come(token);
        answers.cancel(token);
        assertThat(look().state()).isEqualTo(AnswerView.State.NOT_COMING);
        assertThat(People.as("it.birch", () -> briefings.get(code)).closed()).isEqualTo(Closed.CANCELLED);
        assertThat(People.as("it.cedar", () -> BookedAt.first(briefings, briefer, DAY))
                        .from())
                .isEqualTo(START);
        answers.come(token);
        answers.cancel(token);
        assertThat(look().state()).isEqualTo(AnswerView.State.NOT_COMING);
        assertThat(TestRows.number(
                        "select count(*) from booking_step t join booking b on b.id = t.booking_id where b.code = ?",
                        code))
                .as("booked, cancelled")
                .isEqualTo(2);
    }

    @Test
    @DisplayName("BRF-07 after a move the link is about another time and answers nothing; nor once it has begun")
    void moved() {
        var next = People.as("it.birch", () -> BookedAt.first(briefings, briefer, DAY.plusDays(7)));
        People.as("it.birch", () -> briefings.move(code, BookedAt.STATION, next.key()));
        answers.cancel(token);
        assertThat(look().state()).isEqualTo(AnswerView.State.MOVED);
        assertThat(People.as("it.birch", () -> briefings.get(code)).state()).isEqualTo(BookingState.BOOKED);
    }

    @Test
    @DisplayName("bad input: answered after the beginning, of a booking cancelled elsewhere, by a link of nobody's")
    void tooLate() {
        clock.stopAt(START);
        answers.cancel(token);
        assertThat(look().state()).isEqualTo(AnswerView.State.BEGUN);
        assertThat(People.as("it.birch", () -> briefings.get(code)).state()).isEqualTo(BookingState.BOOKED);
        clock.stopAt(START.minus(Duration.ofHours(2)));
        People.as("it.birch", () -> briefings.cancel(code));
        answers.come(token);
        assertThat(look().state()).isEqualTo(AnswerView.State.CLOSED);
        answers.come("nobodys");
        assertThat(answers.look("nobodys").state()).isEqualTo(AnswerView.State.UNKNOWN);
    }
}
