package haven.briefing;

import haven.TestBriefings;
import haven.TestPeople;
import haven.TestRows;
import java.time.LocalDate;

/** Rules, stays and records of a test's own at Maseru and Tarawa, with a keeper of Lesotho. */
final class Owing {

    static final String MASERU = "ls-maseru";
    static final String TARAWA = "ki-tarawa";
    static final LocalDate BEGAN = LocalDate.of(2025, 1, 1);
    static final String KEEPER = "it.owing.keeper";
    private static final String SOURCE = "IT: rule of a test";

    private Owing() {}

    /** A rule for the country of this station. */
    static void rule(String station, LocalDate since, int hours, Integer months) {
        TestRows.write(
                "insert into briefing_rule (scope, from_date, deadline_hours, valid_months, before_movement, source, version)"
                        + " values (?, ?, ?, ?, true, ?, 1)",
                country(station),
                since.toString(),
                hours,
                months,
                SOURCE);
    }

    static String scope(String station) {
        return TestRows.one("""
                        select concat('/world/', g.code, '/', c.code, '/', s.code, '/') as scope from duty_station s
                        join country c on c.id = s.country_id join region g on g.id = c.region_id where s.code = ?
                        """, station).get("scope").toString();
    }

    static String country(String station) {
        return scope(station).replace(station + "/", "");
    }

    /** Somebody with an account of this name; gives their id. */
    static long person(String number, String familyName, String username) {
        var id = TestPeople.add(number, familyName, null);
        TestPeople.account(id, username);
        return id;
    }

    static void keeper() {
        var id = person("IT-OWK", "Keeper", KEEPER);
        TestPeople.duty(id, "COUNTRY_SECURITY_FOCAL_POINT", country(MASERU), null);
    }

    /** Gives the id of the stay. */
    static long stay(long person, String kind, String station, LocalDate from, LocalDate to) {
        TestRows.write(
                "insert into stay (person_id, kind, duty_station_id, from_date, to_date, source)"
                        + " select ?, ?, id, ?, ?, 'HR' from duty_station where code = ?",
                person,
                kind,
                from.toString(),
                to == null ? null : to.toString(),
                station);
        return TestRows.number("select max(id) from stay where person_id = ?", person);
    }

    /** That somebody was briefed, or did not come; gives the id of the record. */
    static long record(long person, String scope, LocalDate on, String attendance) {
        TestRows.write(
                "insert into briefing_record (person_id, scope, given_on, source, attendance, made_at, version)"
                        + " values (?, ?, ?, 'HELD', ?, utc_timestamp(6), 1)",
                person,
                scope,
                on.toString(),
                attendance);
        return TestRows.number("select max(id) from briefing_record where person_id = ?", person);
    }

    static void removeAll() {
        TestRows.write("delete from briefing_update_confirmation where person_id in"
                + " (select id from person where staff_number like 'IT-%')");
        TestRows.write("delete from briefing_update where scope in (?, ?)", country(MASERU), scope(MASERU));
        TestRows.write(
                "delete from briefing_rule where scope in (?, ?, ?)", country(MASERU), scope(MASERU), country(TARAWA));
        TestRows.write("delete from letter where once like 'briefing.%' and person_id in"
                + " (select id from person where staff_number like 'IT-%')");
        TestBriefings.removeAll();
        TestPeople.removeAll();
    }
}
