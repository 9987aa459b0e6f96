package haven.briefing;

import haven.People;
import haven.TestBriefings;
import haven.TestPeople;
import haven.TestRows;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** A briefer and two who book with them, at a station (UTC+2) that no other test of letters is about. */
final class BookedAt {

    static final String STATION = "ls-maseru";
    static final String BIRCH = "IT-BR2@test.example.org";
    static final String CEDAR = "IT-BR3@test.example.org";
    static final String ALOE = "IT-BR1@test.example.org";
    static final String DOGWOOD = "IT-BR8@test.example.org";

    private BookedAt() {}

    /** Aloe briefs on Tuesdays from 09:00 to 11:00; Birch and Cedar work there. Gives the briefer's id. */
    static long make(int seats) {
        var ann = TestPeople.add("IT-BR1", "Aloe", STATION);
        TestPeople.account(ann, "it.aloe");
        var scope = TestRows.all("""
                        select concat('/world/', g.code, '/', c.code, '/', s.code, '/') as scope from duty_station s
                        join country c on c.id = s.country_id join region g on g.id = c.region_id where s.code = ?
                        """, STATION).get(0).get("scope").toString();
        TestPeople.duty(ann, "COUNTRY_SECURITY_FOCAL_POINT", scope.replace(STATION + "/", ""), null);
        var briefer = TestBriefings.briefer(ann, scope, STATION);
        TestPeople.account(TestPeople.add("IT-BR2", "Birch", STATION), "it.birch");
        TestPeople.account(TestPeople.add("IT-BR3", "Cedar", STATION), "it.cedar");
        TestBriefings.time(briefer, DayOfWeek.TUESDAY, LocalTime.of(9, 0), LocalTime.of(11, 0), 30, seats, "IN_PERSON");
        return briefer;
    }

    /** Dogwood gives briefings for the country, without weekly times. Gives the briefer's id. */
    static long beside() {
        var dan = TestPeople.add("IT-BR8", "Dogwood", STATION);
        TestPeople.account(dan, "it.dogwood");
        var country = Owing.country(STATION);
        TestPeople.duty(dan, "COUNTRY_SECURITY_FOCAL_POINT", country, null);
        return TestBriefings.briefer(dan, country, STATION);
    }

    /** The first free time of this briefer from this day on. */
    static Offer first(BriefingService service, long briefer, LocalDate from) {
        return service.listFree(STATION, from, 21).stream()
                .filter(offer -> offer.brieferId() == briefer)
                .findFirst()
                .orElseThrow();
    }

    /** Books the first free time of this briefer from this day on; gives the code. */
    static String book(BriefingService service, String username, long briefer, LocalDate from) {
        return People.as(
                username,
                () -> service.book(STATION, first(service, briefer, from).key()));
    }

    /** What was written to this address, of the kind whose keys begin like this, the first first. */
    static List<Map<String, Object>> letters(String address, String kind) {
        return TestRows.all(
                "select * from letter where address = ? and once like concat(?, '%') order by id", address, kind);
    }

    /** The end of the link of this letter. */
    static String token(Map<String, Object> letter) {
        var link = (String) letter.get("link");
        return link.substring(link.lastIndexOf('/') + 1);
    }

    static void remove() {
        TestRows.write("delete from letter where address like 'IT-BR%@test.example.org'");
        TestBriefings.removeAll();
        TestPeople.removeAll();
    }
}
