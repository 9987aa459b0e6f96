package haven.person;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.TestContacts;
import haven.TestPeople;
import haven.TestRows;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Postings, visits and absences entered by hand, and what follows from them at once. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class StaysFormIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final String MINE = "stays-it";

    private final Http rso = Http.portal().signIn("rso");
    private long person;
    private String page;

    @BeforeEach
    void somebody() {
        person = TestPeople.add("IT-1", "Ivory", "ke-nakuru");
        page = "/person/" + person + "/stays";
    }

    @AfterEach
    void clean() {
        TestContacts.remove("ke-nakuru", "organization = ?", MINE);
        TestContacts.remove("KE", "organization = ?", MINE);
        TestContacts.remove("SO", "organization = ?", MINE);
        TestContacts.remove("nairobi", "organization = ?", MINE);
        TestPeople.removeAll();
    }

    private static String day(int days) {
        return TODAY.plusDays(days).toString();
    }

    private Http.Answer absence(Http keeper, int from, int to) {
        return keeper.submit(keeper.get(page), "away", "addAbsence", Map.of("awayFrom", day(from), "awayTo", day(to)));
    }

    private Http.Answer end(Http keeper, int day) {
        return keeper.submit(
                keeper.get(page), "endForm", "end", Map.of("endStay", String.valueOf(posting()), "lastDay", day(day)));
    }

    private Http.Answer add(Http keeper, String kind, String station, int from, String to) {
        return keeper.submit(
                keeper.get(page),
                "add",
                "addStay",
                Map.of("kind", kind, "station", station, "stayFrom", day(from), "stayTo", to));
    }

    private long posting() {
        return TestRows.number("select min(id) from stay where person_id = ? and kind = 'POSTING'", person);
    }

    private static void said(String what, Http.Answer answer) {
        assertThat(answer.status()).as(answer + answer.body()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("?said=person.said." + what);
    }

    private static void refusedAt(String field, String sentence, Http.Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.body().replaceAll("(?s).*id=\"" + field + "-error\">(.*?)</span>.*", "$1"))
                .contains(sentence);
    }

    /** A contact that is this person's. */
    private long contact(String scope) {
        TestRows.write(
                "insert into contact (scope, kind, organization, person_id, hours, languages, check_by, from_date)"
                        + " values (?, 'WARDEN', ?, ?, 'always', '', '2024-01-01', '2024-01-01')",
                scope,
                MINE,
                person);
        return TestRows.number("select max(id) from contact where organization = ?", MINE);
    }

    @Test
    @DisplayName("DIR-10 an absence entered by hand is an absence of the person's contacts at once, and undone with it")
    void absence() {
        var contact = contact("/world/nairobi/KE/ke-nakuru/");
        said("absenceAdded", absence(rso, -1, 5));
        assertThat(TestRows.one("select * from contact_absence where contact_id = ?", contact))
                .containsEntry("to_date", java.sql.Date.valueOf(TODAY.plusDays(5)));
        assertThat(Http.portal().get("/contacts/ke-nakuru").body())
                .as("readers see it at once")
                .contains("id=\"c" + contact + "\"");
        var stay = TestRows.number("select id from stay where person_id = ? and kind = 'ABSENCE'", person);
        said(
                "stayRemoved",
                rso.submit(rso.get(page), "removing", "remove", Map.of("enteredStay", String.valueOf(stay))));
        assertThat(TestRows.number("select count(*) from contact_absence where contact_id = ?", contact))
                .isZero();
    }

    @Test
    @DisplayName(
            "PEP-10 the last day of a posting ends the person's contacts there on that day; undoing it lets them go on")
    void leaving() {
        var here = contact("/world/nairobi/KE/ke-nakuru/");
        var country = contact("/world/nairobi/KE/");
        var elsewhere = contact("/world/nairobi/SO/");
        said("stayEnded", end(rso, 9));
        for (var one : new long[] {here, country}) {
            assertThat(TestRows.one("select to_date from contact where id = ?", one))
                    .containsEntry("to_date", java.sql.Date.valueOf(TODAY.plusDays(9)));
        }
        assertThat(TestRows.one("select to_date from contact where id = ?", elsewhere))
                .containsEntry("to_date", null);
        var back = Map.of("endedStay", String.valueOf(posting()));
        said("stayTakenBack", rso.submit(rso.get(page), "takeBackForm", "takeBack", back));
        assertThat(TestRows.number("select count(*) from contact where organization = ? and to_date is not null", MINE))
                .isZero();
    }

    private static LocalDate lastDay(long contact) {
        var day = TestRows.one("select to_date from contact where id = ?", contact)
                .get("to_date");
        return day == null ? null : ((java.sql.Date) day).toLocalDate();
    }

    @Test
    @DisplayName("PEP-10 once a posting has ended, a keeper's own last day or taking it back brings no contact back")
    void keeperAfterwards() {
        var contact = contact("/world/nairobi/KE/ke-nakuru/");
        TestRows.write(
                "insert into contact_number (contact_id, position, kind, digits) values (?, 0, 'MOBILE', '+254711000999')",
                contact);
        said("stayEnded", end(rso, -1));
        var edit = "/keep/ke-nakuru/contacts?edit=" + contact;
        var focal = Http.portal().signIn("focal.ke");
        assertThat(focal.get(edit).body()).contains("id=\"leaves\"").doesNotContain("takeBackForm");
        focal.submit(focal.get(edit), "endForm", "end", Map.of("contactTo", day(30)));
        assertThat(lastDay(contact)).as("later").isEqualTo(TODAY.minusDays(1));
        focal.submit(focal.get(edit), "endForm", "end", Map.of("contactTo", day(-3)));
        assertThat(lastDay(contact)).as("earlier").isEqualTo(TODAY.minusDays(3));
        focal.submit(focal.get(edit), "takeBackForm", "takeBack", Map.of());
        assertThat(lastDay(contact)).as("taken back").isEqualTo(TODAY.minusDays(1));
        assertThat(Http.portal().get("/contacts/ke-nakuru").body()).doesNotContain("+254711000999");
    }

    @Test
    @DisplayName("bad input: postings that overlap, days that are wrong, an absence without a posting")
    void refused() {
        refusedAt("stayFrom", "There is a posting to Nakuru", add(rso, "POSTING", "ke-nairobi", 5, ""));
        refusedAt("stayTo", "Give a last day", add(rso, "VISIT", "ke-nairobi", 5, ""));
        refusedAt("stayTo", "cannot end before it begins", add(rso, "VISIT", "ke-nairobi", 5, day(4)));
        refusedAt("awayTo", "cannot end before it begins", absence(rso, 5, 4));
        refusedAt("lastDay", "cannot end before it begins", end(rso, -40_00));
        said("stayEnded", end(rso, 9));
        refusedAt("awayFrom", "no posting from which somebody could be away", absence(rso, 10, 12));
        said("stayAdded", add(rso, "POSTING", "ke-nairobi", 10, ""));
        said("absenceAdded", absence(rso, 10, 12));
        refusedAt("awayFrom", "an absence on some of these days already", absence(rso, 12, 14));
        refusedAt("lastDay", "There is a posting to Nairobi", end(rso, 10));
        assertThat(TestRows.number("select count(*) from stay where person_id = ?", person))
                .isEqualTo(3);
    }

    @Test
    @DisplayName("two editors at once: the second is told, sees the other's change, and may send again")
    void stale() {
        var seen = rso.get(page);
        said("stayAdded", add(Http.portal().signIn("focal.ke"), "VISIT", "ke-mombasa", 3, day(4)));
        var typed = Map.of("awayFrom", day(20), "awayTo", day(21));
        var refused = rso.submit(seen, "away", "addAbsence", typed);
        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.body()).contains("Somebody else changed these stays meanwhile", "Mombasa", day(20));
        said("absenceAdded", rso.submit(refused, "away", "addAbsence", Map.of()));
    }

    @Test
    @DisplayName("7 HR, focal points and RSOs enter stays in their own area; for others the person is not there")
    void scope() {
        for (var keeper : new String[] {"rso", "focal.ke", "hq", "hr"}) {
            assertThat(Http.portal().signIn(keeper).get(page).status())
                    .as(keeper)
                    .isEqualTo(200);
        }
        for (var stranger : new String[] {"rso.bangkok", "focal.so"}) {
            assertThat(Http.portal().signIn(stranger).get(page).status())
                    .as(stranger)
                    .isEqualTo(404);
        }
        said("stayEnded", end(rso, 9));
        said("stayAdded", add(rso, "POSTING", "th-bangkok", 10, ""));
        var next = Http.portal().signIn("rso.bangkok");
        assertThat(next.get(page).status()).as("who comes is theirs too").isEqualTo(200);
        assertThat(next.get(page).body())
                .as("but not what is elsewhere")
                .doesNotContain("<option value=\"" + posting() + "\"");
    }

    @Test
    @DisplayName("XCT-11 who leaves and holds a duty is a task from sixty days before, until the duty is ended")
    void leaver() {
        var duty = TestPeople.duty(person, "COUNTRY_SECURITY_FOCAL_POINT", "/world/nairobi/KE/", null);
        var work = "/work?rule=person.leaving&country=KE";
        assertThat(rso.get(work).body()).doesNotContain("Ivory");
        said("stayEnded", end(rso, 61));
        assertThat(rso.get(work).body()).doesNotContain("Ivory");
        said("stayEnded", end(rso, 60));
        assertThat(rso.get(work).body())
                .contains("Ines Ivory (duties: 1, contacts: 0)", "/person/" + person + "/duties");
        assertThat(Http.portal().signIn("focal.ke").get(work).body())
                .as("does not end that duty")
                .doesNotContain("Ivory");
        assertThat(Http.portal()
                        .signIn("rso.bangkok")
                        .get("/work?rule=person.leaving")
                        .body())
                .doesNotContain("Ivory");
        said("stayEnded", end(rso, -400));
        assertThat(rso.get(work).body()).as("left long ago, still in duty").contains("Ivory");
        TestRows.write("update duty set to_date = utc_date() - interval 1 day where id = ?", duty);
        assertThat(rso.get(work).body()).doesNotContain("Ivory");
    }

    @Test
    @DisplayName("XCT-11 each reader is told of a leaver's duties that they may end and of contacts that they keep")
    void leaverByReader() {
        TestPeople.duty(person, "COUNTRY_SECURITY_FOCAL_POINT", "/world/nairobi/KE/", null);
        TestPeople.duty(person, "HR", "/world/nairobi/", null);
        TestRows.write(
                "update contact set kind = 'COUNTRY_SECURITY_FOCAL_POINT' where id = ?", contact("/world/nairobi/KE/"));
        contact("/world/nairobi/");
        said("stayEnded", end(rso, 30));
        var work = "/work?rule=person.leaving&country=KE&lang=en";
        var focal = Http.portal().signIn("focal.ke").get(work).body();
        assertThat(focal).contains("Ines Ivory (duties: 0, contacts: 1)", "/keep/KE/contacts", "Nakuru, Kenya");
        assertThat(rso.get(work).body())
                .contains("Ines Ivory (duties: 1, contacts: 2)", "/person/" + person + "/duties");
        var admin = Http.portal().signIn("admin").get(work).body();
        assertThat(admin).contains("Ines Ivory (duties: 2, contacts: 0)").doesNotContain("Nakuru");
        for (var nobody : new String[] {"hr", "rso.bangkok", "opcen", "staff", "director"}) {
            assertThat(Http.portal().signIn(nobody).get(work).body()).as(nobody).doesNotContain("Ivory");
        }
        TestRows.write(
                "update duty set to_date = utc_date() - interval 1 day where person_id = ? and role <> 'HR'", person);
        assertThat(rso.get(work).body()).as("done by who may").contains("Ines Ivory (duties: 0, contacts: 2)");
        var anywhere = Http.portal().signIn("admin");
        assertThat(anywhere.get("/work?rule=person.leaving&lang=en").body())
                .contains("Ines Ivory (duties: 1, contacts: 0)");
        assertThat(anywhere.get(work).body())
                .as("the country of a posting is not told by the filter either: that duty is a region's")
                .doesNotContain("Ivory");
    }

    @Test
    @DisplayName(
            "XCT-11 a contract that ends before the posting does is a leaving on that day, and one that goes on is none")
    void contractEnds() {
        TestPeople.duty(person, "COUNTRY_SECURITY_FOCAL_POINT", "/world/nairobi/KE/", null);
        var work = "/work?rule=person.leaving&country=KE&lang=en";
        var contract = "update person set contract_from = '2024-01-01', contract_to = ? where id = ?";
        TestRows.write(contract, TODAY.plusDays(61), person);
        assertThat(rso.get(work).body()).doesNotContain("Ivory");
        TestRows.write(contract, TODAY.plusDays(60), person);
        assertThat(rso.get(work).body()).contains("Ines Ivory");
        TestRows.write(contract, TODAY.minusDays(3), person);
        assertThat(rso.get(work).body()).as("over already").contains("Ines Ivory");
        TestRows.write(contract, TODAY.plusDays(60), person);
        said("stayEnded", end(rso, 9));
        said("stayAdded", add(rso, "POSTING", "ke-nairobi", 10, ""));
        assertThat(rso.get(work).body()).as("also of whoever moves").contains("Ines Ivory");
        TestRows.write(contract, TODAY.plusYears(1), person);
        assertThat(rso.get(work).body()).doesNotContain("Ivory");
    }

    @Test
    @DisplayName("XCT-11 who moves within the country keeps its duty: nothing to hand over")
    void mover() {
        TestPeople.duty(person, "COUNTRY_SECURITY_FOCAL_POINT", "/world/nairobi/KE/", null);
        said("stayEnded", end(rso, 9));
        assertThat(rso.get("/work?rule=person.leaving").body()).contains("Ivory");
        said("stayAdded", add(rso, "POSTING", "ke-nairobi", 10, ""));
        assertThat(rso.get("/work?rule=person.leaving").body()).doesNotContain("Ivory");
    }
}
