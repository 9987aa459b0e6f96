package haven.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import haven.People;
import haven.TestBriefings;
import haven.TestPeople;
import haven.TestRows;
import haven.shared.PortalClock;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The letters about the pack of Maseru (UTC+2). Monday 7 December 2026, 08:00 there; one briefer is the test's own. */
@ExtendWith(ArquillianExtension.class)
class PackLettersIT {

    private static final String CODE = "ls-maseru";
    private static final Instant NOW = Instant.parse("2026-12-07T06:00:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);

    @Inject
    BriefingService service;

    @Inject
    PackLetterJob job;

    @Inject
    PortalClock clock;

    private long briefer;
    private long birch;
    private String scope;

    @BeforeEach
    void people() {
        clock.stopAt(NOW);
        var ann = TestPeople.add("IT-PK1", "Aloe", CODE);
        scope = TestRows.all("""
                        select concat('/world/', g.code, '/', c.code, '/', s.code, '/') as scope from duty_station s
                        join country c on c.id = s.country_id join region g on g.id = c.region_id where s.code = ?
                        """, CODE).get(0).get("scope").toString();
        TestPeople.duty(ann, "COUNTRY_SECURITY_FOCAL_POINT", scope.replace(CODE + "/", ""), null);
        briefer = TestBriefings.briefer(ann, scope, CODE);
        TestBriefings.time(briefer, DayOfWeek.TUESDAY, LocalTime.of(9, 0), LocalTime.of(10, 0), 30, 1, "IN_PERSON");
        birch = TestPeople.add("IT-PK2", "Birch", CODE);
        TestPeople.account(birch, "it.birch");
    }

    @AfterEach
    void clean() {
        clock.runOn();
        TestRows.write("delete from letter where address like 'IT-PK%'");
        TestBriefings.removeAll();
        TestPeople.removeAll();
    }

    /** A time of the test's own briefer in the week that begins in so many days. */
    private String key(int days) {
        return service.listFree(CODE, MONDAY.plusDays(days), 7).stream()
                .filter(offer -> offer.brieferId() == briefer)
                .findFirst()
                .orElseThrow()
                .key();
    }

    private String book(int days) {
        return People.as("it.birch", () -> service.book(CODE, key(days)));
    }

    private static List<Map<String, Object>> letters(String which) {
        return TestRows.all(
                "select subject, text, link, language from letter where address like 'IT-PK%' and once like ?",
                "briefing.pack." + which + "/%");
    }

    @Test
    @DisplayName(
            "BRF-11 who is briefed within three days gets the way to the pack at once, once, with the numbers to call")
    void atOnce() {
        book(0);
        job.run();
        job.run();
        assertThat(letters("before")).singleElement().satisfies(letter -> {
            assertThat(letter.get("subject")).isEqualTo("Before your security briefing: read this (Maseru)");
            assertThat(String.valueOf(letter.get("link"))).endsWith("/briefing/pack/" + CODE);
            assertThat(String.valueOf(letter.get("text")))
                    .contains("Operations centre, day and night: \u2066+")
                    .doesNotContain("HIV", "PEP", "gender", "{1}");
        });
    }

    @Test
    @DisplayName("BRF-11 else three days before, by the time it has been moved to; who moves again gets no second one")
    void later() {
        var code = book(0);
        var later = People.as("it.birch", () -> key(7));
        People.as("it.birch", () -> service.move(code, CODE, later));
        job.run();
        assertThat(letters("before")).isEmpty();

        clock.stopAt(Instant.parse("2026-12-12T07:30:00Z"));
        job.run();
        assertThat(letters("before")).hasSize(1);
        var again = People.as("it.birch", () -> key(14));
        People.as("it.birch", () -> service.move(code, CODE, again));
        clock.stopAt(Instant.parse("2026-12-20T07:30:00Z"));
        job.run();
        assertThat(letters("before")).hasSize(1);
    }

    @Test
    @DisplayName("BRF-11 who cancelled, and who only waits, gets none")
    void notComing() {
        var code = book(0);
        TestPeople.account(TestPeople.add("IT-PK3", "Cedar", CODE), "it.cedar");
        var full = People.as(
                "it.cedar",
                () -> service.listFull(CODE, MONDAY, 5).stream()
                        .filter(offer -> offer.brieferId() == briefer)
                        .findFirst()
                        .orElseThrow()
                        .key());
        People.as("it.cedar", () -> service.await(CODE, full));
        People.as("it.birch", () -> service.cancel(code));
        job.run();
        assertThat(letters("before")).isEmpty();
    }

    @Test
    @DisplayName(
            "BRF-11 after it, once it is confirmed: who came gets what they were told, to keep, once and in their language; nobody else")
    void after() {
        TestRows.write("update person set language = 'ar' where id = ?", birch);
        var tapped = record(birch, "HELD", "PRESENT");
        record(TestPeople.add("IT-PK4", "Date", CODE), "HELD", "NO_SHOW");
        record(TestPeople.add("IT-PK5", "Elm", CODE), "IMPORTED", "PRESENT");
        job.run();
        assertThat(letters("after")).as("what is tapped may be a mistake").isEmpty();

        TestRows.write("update briefing_record set withdrawn_at = made_at where id = ?", tapped);
        record(birch, "HELD", "PRESENT");
        TestRows.write(
                "update briefing_record set briefer_confirmed_at = '2026-12-07 05:30:00' where person_id in (select id from person where staff_number like 'IT-PK%')");
        job.run();
        job.run();
        assertThat(letters("after")).singleElement().satisfies(letter -> {
            assertThat(letter.get("language")).isEqualTo("ar");
            assertThat(String.valueOf(letter.get("subject"))).startsWith("بعد إحاطتك الأمنية");
            assertThat(String.valueOf(letter.get("text"))).contains("احتفظ بهذه الأرقام", "\u2066+");
        });
    }

    private long record(long person, String source, String attendance) {
        TestRows.write(
                "insert into briefing_record (person_id, scope, given_on, source, attendance, made_at, version)"
                        + " values (?, ?, '2026-12-06', ?, ?, '2026-12-07 05:00:00', 1)",
                person,
                scope,
                source,
                attendance);
        return TestRows.number("select max(id) from briefing_record where person_id = ?", person);
    }
}
