package haven;

import java.time.Duration;
import java.util.List;

/**
 * Stations of Kenya that are called "Bulk", on the shelf too, each with contacts, a custodian, a kit and a service that
 * readers see; and people, zones, wardens and contacts of one of the loaded stations. For one test, which removes them.
 */
final class GrownRegion {

    static final String STATION = "ke-nakuru";
    static final String READER = "it-bulk";

    private static final String PLACE = "/world/nairobi/KE/" + STATION + "/";
    private static final String BULK = "concat('ke-bulk-', seq)";
    private static final String PLACES = "part = 'places' and scope = '/world/'";

    private String placesBefore;

    /** Adds those with these numbers; number 1 is the reader, a warden of the first zone. */
    void grow(int from, int to) {
        var rows = "seq_%d_to_%d".formatted(from, to);
        stations(rows);
        contacts(rows);
        custodians(rows);
        services(rows);
        people(from, to);
        wardens(rows);
        publish(rows, to);
    }

    private static void stations(String rows) {
        TestRows.write(
                "insert into duty_station (code, name, country_id, designated_area_id, kind, time_zone, latitude,"
                        + " longitude) select " + BULK + ", concat('Bulk ', seq), country_id, designated_area_id, kind,"
                        + " time_zone, latitude + seq / 50, longitude from duty_station, " + rows + " where code = '"
                        + STATION
                        + "'");
    }

    /** At the new stations, and as many at the one that is there; some are late. */
    private static void contacts(String rows) {
        for (var scope : List.of("concat('/world/nairobi/KE/', " + BULK + ", '/')", "'" + PLACE + "'")) {
            for (var kind : List.of("WARDEN", "HOSPITAL", "CUSTODIAN", "SUPPORT_SERVICE")) {
                TestRows.write("insert into contact (scope, kind, title_en, organization, hours, languages, from_date,"
                        + " check_by, urgent) select " + scope + ", '" + kind + "', concat('Bulk ', seq), 'Bulk',"
                        + " 'always', 'en', '2026-01-01', '2026-01-01', true from " + rows);
            }
        }
        var fresh =
                " from contact c where left(c.title_en, 5) = 'Bulk ' and not exists (select 1 from %s x where x.contact_id ="
                        + " c.id)";
        TestRows.write("insert into contact_number (contact_id, position, kind, digits) select c.id, 0, 'MOBILE',"
                + " concat('+2547110', 10000 + c.id)" + fresh.formatted("contact_number"));
        TestRows.write("insert into contact_absence (contact_id, from_date, to_date) select c.id, '2026-02-01',"
                + " '2026-02-02'" + fresh.formatted("contact_absence"));
        TestRows.write("insert into test_call (contact_id, digits, called_at, outcome, by_role) select c.id, concat("
                + "'+2547110', 10000 + c.id), '2026-03-01', 'ANSWERED', 'OPERATIONS_CENTRE'"
                + fresh.formatted("test_call"));
        TestRows.write("insert into contact_check (contact_id, checked_on, by_role, method, outcome) select c.id,"
                + " '2026-03-01', 'OPERATIONS_CENTRE', 'CALLED', 'RIGHT'" + fresh.formatted("contact_check"));
    }

    private static void custodians(String rows) {
        TestRows.write("insert into pep_custodian (duty_station_id, contact_id, designated_on) select s.id, c.id,"
                + " '2026-01-01' from contact c join duty_station s on c.scope = concat('/world/nairobi/KE/', s.code,"
                + " '/') where c.kind = 'CUSTODIAN' and c.title_en like 'Bulk %'"
                + " and not exists (select 1 from pep_custodian x where x.contact_id = c.id)");
        TestRows.write("insert into pep_kit (pep_custodian_id, batch, seal, expires_on, place) select u.id, 'Bulk',"
                + " concat('Bulk ', u.id), utc_date() + interval 40 day, 'Safe' from pep_custodian u join contact c"
                + " on c.id = u.contact_id where c.title_en like 'Bulk %'"
                + " and not exists (select 1 from pep_kit x where x.pep_custodian_id = u.id)");
        TestRows.write("insert into aide_memoire (scope, place_code) select concat('/world/nairobi/KE/', " + BULK
                + ", '/'), " + BULK + " from " + rows);
    }

    private static void services(String rows) {
        TestRows.write("insert into support_service (aide_memoire_id, contact_id, service_group, cost, woman_clinician,"
                + " man_clinician, police_report, companion, disclosure, step_free) select a.id, c.id, 'MEDICAL',"
                + " 'NOT_KNOWN', 'NOT_KNOWN', 'NOT_KNOWN', 'NOT_KNOWN', 'NOT_KNOWN', 'NOT_KNOWN', 'NOT_KNOWN'"
                + " from aide_memoire a join contact c on c.scope = a.scope and c.kind = 'SUPPORT_SERVICE'"
                + " where a.place_code like 'ke-bulk-%'"
                + " and not exists (select 1 from support_service x where x.contact_id = c.id)");
    }

    private static void people(int from, int to) {
        for (int number = from; number <= to; number++) {
            var person = TestPeople.add("IT-BULK-" + number, "Bulk", STATION);
            if (number == 1) {
                TestPeople.account(person, READER);
            }
            TestRows.write(
                    "insert into person_detail (person_id, kind, value, audience, agreed_on)"
                            + " values (?, 'OFFICE_MOBILE', '+254711000112', 'EVERYBODY', '2026-01-01')",
                    person);
            TestRows.write(
                    "update contact set person_id = ? where scope = ? and kind = 'WARDEN' and title_en = ?",
                    person,
                    PLACE,
                    "Bulk " + number);
        }
    }

    private static void wardens(String rows) {
        TestRows.write("insert into warden_zone (duty_station_id, name, from_date) select s.id, concat('Bulk ', seq),"
                + " '2026-01-01' from duty_station s, " + rows + " where s.code = '" + STATION + "'");
        var first = " from person p, " + rows + ", warden_zone z where p.staff_number = concat('IT-BULK-', seq) and ";
        for (var zone : List.of("z.name = 'Bulk 1'", "z.name = concat('Bulk ', seq) and seq > 1")) {
            TestRows.write("insert into warden_duty (warden_zone_id, person_id, alternate, digits, from_date)"
                    + " select z.id, p.id, seq > 1, '+254711000113', '2026-01-01'" + first + zone);
        }
        TestRows.write("insert into zone_member (warden_zone_id, person_id, from_date) select z.id, p.id, '2026-01-01'"
                + first + "z.name = 'Bulk 1'");
    }

    /** As a start of the portal and keepers would: with what a demo station offers, but not approved, so that each has a gap. */
    private void publish(String rows, int last) {
        if (placesBefore == null) {
            placesBefore = (String)
                    TestRows.one("select content from edition where " + PLACES).get("content");
        }
        TestRows.write("insert into edition (part, scope, number, made_at, content) select part, concat("
                + "'/world/nairobi/KE/', " + BULK
                + ", '/'), 0, made_at, json_remove(content, '$.approvedOn') from edition, " + rows
                + " where scope = '/world/nairobi/SO/so-mogadishu/' and part in ('aidememoire', 'contacts',"
                + " 'custodians')");
        TestRows.write("update edition e set content = json_set(content, '$.stations', json_merge_preserve("
                + "json_extract(content, '$.stations'), (select json_arrayagg(json_object('code', " + BULK
                + ", 'name', concat('Bulk ', seq), 'country', 'KE', 'dialPrefix', '+254', 'region', 'nairobi',"
                + " 'regionName', 'Nairobi', 'zone', 'Africa/Nairobi', 'latitude', seq / 50, 'longitude', 36.0)) from "
                + rows + "))) where " + PLACES);
        renumber("number = 0 or " + PLACES);
        Wait.until("the shelf has it", Duration.ofSeconds(20), () -> isThere(last));
    }

    private static boolean isThere(int last) {
        return Http.portal().get("/help/ke-bulk-" + last).status() == 200;
    }

    /** Whatever is published gets the next number. */
    private static void renumber(String which) {
        TestRows.write("update edition_state set number = number + 1");
        TestRows.write("update edition set number = (select number from edition_state) where " + which);
    }

    /** All of it, from the shelf too. */
    void remove() {
        var contacts = "(select id from contact where title_en like 'Bulk %')";
        var zones = "(select id from warden_zone where name like 'Bulk %')";
        TestRows.write("delete from pep_kit where batch = 'Bulk'");
        for (var table : List.of("pep_custodian", "support_service")) {
            TestRows.write("delete from " + table + " where contact_id in " + contacts);
        }
        TestRows.write("delete from aide_memoire where place_code like 'ke-bulk-%'");
        TestRows.write("delete from contact where title_en like 'Bulk %'");
        for (var table : List.of("zone_member", "warden_duty")) {
            TestRows.write("delete from " + table + " where warden_zone_id in " + zones);
        }
        TestRows.write("delete from warden_zone where name like 'Bulk %'");
        TestRows.write("delete d from person_detail d join person p on p.id = d.person_id"
                + " where p.staff_number like 'IT-BULK-%'");
        TestPeople.removeAll();
        if (placesBefore != null) {
            TestRows.write("update edition set content = null where scope like '%/ke-bulk-%'");
            TestRows.write("update edition set content = ? where " + PLACES, placesBefore);
            renumber("scope like '%/ke-bulk-%' or " + PLACES);
            Wait.until("the shelf is as before", Duration.ofSeconds(20), () -> !isThere(1));
            TestRows.write("delete from edition where scope like '%/ke-bulk-%'");
        }
        TestRows.write("delete from duty_station where code like 'ke-bulk-%'");
    }
}
