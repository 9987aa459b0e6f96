package haven.briefing;

import static haven.briefing.Owing.BEGAN;
import static haven.briefing.Owing.MASERU;
import static haven.briefing.Owing.country;
import static haven.briefing.Owing.stay;
import static org.assertj.core.api.Assertions.assertThat;

import haven.People;
import haven.TestBriefings;
import haven.TestRows;
import haven.due.DueFilter;
import haven.due.DueService;
import haven.shared.PortalClock;
import haven.shared.Texts;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** BRF-09: what becomes of a briefing that is owed once it is booked, and while it is not. Sunday 7 December 2025, Maseru. */
@ExtendWith(ArquillianExtension.class)
class OwedAndBookedIT {

    private static final LocalDate TODAY = LocalDate.of(2025, 12, 7);

    @Inject
    OwedService owed;

    @Inject
    OwedLetterService near;

    @Inject
    BriefingService bookings;

    @Inject
    DueService due;

    @Inject
    PortalClock clock;

    private long ann;
    private long ben;

    @BeforeEach
    void cast() {
        clock.stopAt(Instant.parse("2025-12-07T06:00:00Z"));
        Owing.keeper();
        Owing.rule(MASERU, BEGAN, 24, null);
        ann = Owing.person("IT-OW1", "Aloe", "it.ow.aloe");
        ben = Owing.person("IT-OW2", "Birch", "it.ow.birch");
        var keeper = TestRows.number("select id from person where staff_number = 'IT-OWK'");
        var briefer = TestBriefings.briefer(keeper, country(MASERU), MASERU);
        TestBriefings.time(briefer, DayOfWeek.TUESDAY, LocalTime.of(9, 0), LocalTime.of(12, 0), 60, 1, "IN_PERSON");
    }

    @AfterEach
    void clean() {
        clock.runOn();
        Owing.removeAll();
    }

    private List<String> work(String username) {
        return People.as(
                username,
                () -> due.list(DueFilter.NONE, Locale.ENGLISH, 0, 100).rows().stream()
                        .filter(row -> row.item().rule().equals("briefing.due"))
                        .map(row -> row.item().url())
                        .toList());
    }

    /** On Tuesday, 9 December; gives the booking's code. */
    private String book(String username) {
        return People.as(username, () -> {
            bookings.book(MASERU, bookings.listFree(MASERU, TODAY, 5).get(0).key());
            return owed.listMine().get(0).booking();
        });
    }

    @Test
    @DisplayName("BRF-09 what is booked in time is no work any more; what is booked for too late leads to its booking")
    void booked() {
        stay(ann, "POSTING", MASERU, TODAY, null);
        stay(ben, "POSTING", MASERU, TODAY.plusDays(5), null);
        assertThat(work("it.ow.aloe")).containsExactly("/briefing/book?station=" + MASERU);
        assertThat(work("it.ow.birch")).hasSize(1);
        var late = book("it.ow.aloe");
        book("it.ow.birch");
        assertThat(work("it.ow.aloe")).containsExactly("/briefing/" + late);
        assertThat(work("it.ow.birch")).isEmpty();
    }

    @Test
    @DisplayName("BRF-09 one's own briefing stands on the start page in its panel alone, and in the work of /work too")
    void once() {
        stay(ann, "POSTING", MASERU, TODAY, null);
        People.as("it.ow.aloe", () -> {
            assertThat(owed.listMine()).hasSize(1);
            assertThat(due.list(DueFilter.START_PAGE, Locale.ENGLISH, 0, 10).rows())
                    .isEmpty();
        });
        assertThat(work("it.ow.aloe")).hasSize(1);
    }

    @Test
    @DisplayName("BRF-09 the line of a briefing that is owed does not say book: it may be booked for too late")
    void words() {
        assertThat(Texts.get(Locale.ENGLISH, "due.rule.briefing.due")
                        + Texts.get(Locale.ENGLISH, "due.why.briefing.due"))
                .doesNotContainIgnoringCase("book");
    }

    @Test
    @DisplayName(
            "BRF-09 who has booked nothing is written to once before the last day and once after it; others are not")
    void reminded() {
        var stay = stay(ann, "POSTING", MASERU, TODAY, null);
        var booked = stay(ben, "POSTING", MASERU, TODAY, null);
        var cleo = Owing.person("IT-OW3", "Cedar", "it.ow.cedar");
        var longAgo = stay(cleo, "POSTING", MASERU, TODAY.minusDays(30), null);
        book("it.ow.birch");
        assertThat(near.listNear()).contains(stay).doesNotContain(booked, longAgo);
        assertThat(near.remind(stay)).isTrue();
        assertThat(near.remind(stay)).as("once").isFalse();
        assertThat(near.remind(booked)).isFalse();
        assertThat(letters("briefing.dueSoon/" + stay + "/2025-12-08")).isOne();

        clock.stopAt(Instant.parse("2025-12-09T06:00:00Z"));
        assertThat(near.remind(stay)).isTrue();
        assertThat(near.listNear()).doesNotContain(stay, booked, longAgo);
        assertThat(TestRows.one("select subject from letter where once = ?", "briefing.late/" + stay + "/2025-12-08")
                        .get("subject")
                        .toString())
                .startsWith("Your security briefing for Maseru");
    }

    @Test
    @DisplayName(
            "BRF-09 who was asked to book when the stay was entered, or by a keeper, is not asked again within a day")
    void askedLately() {
        var stay = stay(ann, "POSTING", MASERU, TODAY, null);
        letter("briefing.due/" + stay, "2025-12-07T05:00:00Z");
        assertThat(near.listNear()).doesNotContain(stay);
        clock.stopAt(Instant.parse("2025-12-08T06:00:00Z"));
        assertThat(near.listNear()).contains(stay);
        letter("briefing.reminded/" + stay + "/2025-12-07", "2025-12-07T15:00:00Z");
        assertThat(near.remind(stay)).isFalse();
        clock.stopAt(Instant.parse("2025-12-08T22:00:00Z"));
        assertThat(near.remind(stay)).as("late is told at once").isTrue();
    }

    private void letter(String once, String madeAt) {
        TestRows.write(
                "insert into letter (once, person_id, address, language, subject, text, made_at, state)"
                        + " values (?, ?, 'it@example.org', 'en', 'x', 'y', ?, 'SENT')",
                once,
                ann,
                madeAt.replace('T', ' ').replace("Z", ""));
    }

    private long letters(String once) {
        return TestRows.number("select count(*) from letter where once like ? and person_id = ?", once, ann);
    }
}
