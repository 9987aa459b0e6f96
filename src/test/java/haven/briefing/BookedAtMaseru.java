package haven.briefing;

import haven.TestBriefings;
import haven.TestPeople;
import haven.TestRows;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * Somebody of a test's own who briefs at Maseru (UTC+2), where no other test looks, and two who may book: it.birch and
 * it.cedar. What is written to them stays in the outbox while the clock stands still.
 */
final class BookedAtMaseru {

    static final String CODE = "ls-maseru";

    /** Monday 7 December 2026, 08:00 there. */
    static final Instant NOW = Instant.parse("2026-12-07T06:00:00Z");

    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);
    private static final int DAYS = 14;

    private long briefer;

    /** The briefer is it.aloe, IT-BR1; the others are IT-BR2 and IT-BR3. */
    void open() {
        var aloe = briefs("IT-BR1");
        TestPeople.account(aloe, "it.aloe");
        TestPeople.account(TestPeople.add("IT-BR2", "Birch", CODE), "it.birch");
        TestPeople.account(TestPeople.add("IT-BR3", "Cedar", CODE), "it.cedar");
    }

    /** With addresses at which nothing else arrives: the briefer is IT-BRM1, and it.mail.birch is IT-BRM2. */
    void openForMail() {
        briefs("IT-BRM1");
        TestPeople.account(TestPeople.add("IT-BRM2", "Birch", CODE), "it.mail.birch");
    }

    private long briefs(String staffNumber) {
        var aloe = TestPeople.add(staffNumber, "Aloe", CODE);
        var scope = TestRows.all("""
                        select concat('/world/', g.code, '/', c.code, '/', s.code, '/') as scope from duty_station s
                        join country c on c.id = s.country_id join region g on g.id = c.region_id where s.code = ?
                        """, CODE).get(0).get("scope").toString();
        TestPeople.duty(aloe, "COUNTRY_SECURITY_FOCAL_POINT", scope.replace(CODE + "/", ""), null);
        briefer = TestBriefings.briefer(aloe, scope, CODE);
        return aloe;
    }

    static void removeAll() {
        TestBriefings.removeAll();
        TestPeople.removeAll();
    }

    /** On Tuesdays from 09:00 to 10:00 there is this. */
    void tuesday(int minutes, int seats) {
        TestBriefings.time(
                briefer, DayOfWeek.TUESDAY, LocalTime.of(9, 0), LocalTime.of(10, 0), minutes, seats, "IN_PERSON");
    }

    /** Every day there is much, at all hours of work. */
    void everyDay() {
        for (var day : DayOfWeek.values()) {
            TestBriefings.time(briefer, day, LocalTime.of(8, 0), LocalTime.of(18, 0), 30, 1, "IN_PERSON");
        }
    }

    /** The first time that can be booked from tomorrow on, by a clock that runs. */
    String next(BriefingService service) {
        return theirs(
                service.listFree(CODE, LocalDate.now(ZoneId.of("Africa/Maseru")).plusDays(1), 2));
    }

    /** The first time that can be booked; asked in somebody's name. */
    String first(BriefingService service) {
        return theirs(service.listFree(CODE, MONDAY, DAYS));
    }

    /** The first session that is full. */
    String full(BriefingService service) {
        return theirs(service.listFull(CODE, MONDAY, DAYS));
    }

    private String theirs(List<Offer> offers) {
        return offers.stream()
                .filter(offer -> offer.brieferId() == briefer)
                .findFirst()
                .orElseThrow()
                .key();
    }

    /** What was written to the person with this staff number, the first first. */
    static List<Map<String, Object>> letters(String staffNumber) {
        return TestRows.all("select * from letter where address = ? order by id", staffNumber + "@test.example.org");
    }

    static Map<String, Object> last(String staffNumber) {
        var all = letters(staffNumber);
        return all.get(all.size() - 1);
    }

    /** The lines of a letter's invitation, unfolded. */
    static List<String> calendar(Map<String, Object> letter) {
        return letter.get("calendar").toString().replace("\r\n ", "").lines().toList();
    }

    /** The session in which a booking is. */
    static long session(String code) {
        return TestRows.number("select session_id from booking where code = ?", code);
    }
}
