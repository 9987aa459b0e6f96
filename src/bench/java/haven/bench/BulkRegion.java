package haven.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Fills a region until it has so many stations, each with contacts, of which some are past their day, with custodians and
 * kits, and with an Aide-Memoire that is published: its services are those of a demo station, some by voice only.
 */
final class BulkRegion {

    private static final int CUSTODIANS = 3;
    private static final int KITS = 2;
    private static final String MODEL = "/world/nairobi/SO/so-mogadishu/";
    private static final String SCOPE = "concat('/world/', r.code, '/', c.code, '/', s.code, '/')";
    private static final String PLACES = "part = 'places' and scope = '/world/'";

    private final Connection connection;
    private final String within;

    BulkRegion(Connection connection, String code) {
        this.connection = connection;
        this.within = "from duty_station s join country c on c.id = s.country_id join region r on r.id = c.region_id"
                + " where r.code = '" + code + "'";
    }

    /** @param entries contacts of each station */
    void fill(int stations, int entries) throws SQLException {
        stations(stations);
        contacts(entries);
        custodians();
        services();
        publish();
        run(
                "analyze table duty_station, contact, contact_number, pep_custodian, pep_kit, aide_memoire, support_service");
    }

    /** A station that was made: as soon as the portal knows it, it knows all. */
    String newest() throws SQLException {
        return text("select s.code " + within + " order by s.id desc limit 1");
    }

    private void stations(int count) throws SQLException {
        for (int there = number(); there < count; there = number()) {
            run("insert into duty_station (code, name, country_id, kind, time_zone, latitude, longitude)"
                    + " select concat(s.code, '-b" + there + "'), concat(s.name, ' " + there
                    + "'), s.country_id, s.kind,"
                    + " s.time_zone, s.latitude + 0.3, s.longitude + 0.3 " + within + " order by s.id limit "
                    + Math.min(there, count - there));
        }
    }

    private void contacts(int entries) throws SQLException {
        add("HOSPITAL", "join seq_1_to_" + entries + " n where");
        add("CUSTODIAN", "join seq_1_to_" + CUSTODIANS + " n where");
        run("insert into contact_number (contact_id, position, kind, digits) select id, 0, 'MOBILE',"
                + " concat('+254000', 100000 + id) from contact where organization = 'SAMPLE bench'");
    }

    private void add(String kind, String times) throws SQLException {
        run("insert into contact (scope, kind, organization, hours, languages, verified_on, verified_by_role,"
                + " verified_by, check_by, from_date, sample) select " + SCOPE + ", '" + kind
                + "', 'SAMPLE bench', 'always',"
                + " '', utc_date() - interval 40 day, 'REGIONAL_SECURITY_OFFICER', 'CALLED',"
                + " utc_date() + interval (50 - cast(n.seq as signed) * 3) day, '2024-01-01', true "
                + within.replace("where", times));
    }

    private void custodians() throws SQLException {
        run("insert into pep_custodian (duty_station_id, contact_id, designated_on) select s.id, t.id, '2024-01-01' "
                + within.replace(
                        "where",
                        "join contact t on t.scope = " + SCOPE + " and t.kind = 'CUSTODIAN'"
                                + " and t.organization = 'SAMPLE bench' where"));
        run("insert into pep_kit (pep_custodian_id, batch, seal, expires_on, place, sample) select u.id, 'B1',"
                + " concat('BENCH-', u.id, '-', n.seq), utc_date() + interval (20 + u.id % 300) day, 'Safe', true"
                + " from pep_custodian u join contact t on t.id = u.contact_id and t.organization = 'SAMPLE bench' join seq_1_to_"
                + KITS + " n");
    }

    /** Those of the model as rows, with a contact each, at every station that has none. */
    private void services() throws SQLException {
        var empty = within + " and not exists (select 1 from aide_memoire a where a.scope = " + SCOPE + ")";
        run("insert into aide_memoire (scope, place_code, approved_on) select " + SCOPE + ", s.code, '2026-01-01' "
                + empty);
        run("insert into contact (scope, kind, organization, title_en, hours, languages, by_voice_only, verified_on,"
                + " verified_by_role, verified_by, check_by, from_date, sample, urgent) select a.scope, t.kind,"
                + " 'SAMPLE bench service', t.id, t.hours, t.languages, t.by_voice_only, t.verified_on,"
                + " t.verified_by_role, t.verified_by, t.check_by, t.from_date, true, t.urgent from aide_memoire a"
                + " join contact t on t.scope = '" + MODEL + "' and t.kind = 'SUPPORT_SERVICE'"
                + " where not exists (select 1 from aide_memoire_edition e where e.aide_memoire_id = a.id)");
        run("insert into support_service (aide_memoire_id, contact_id, service_group, gives, welcomes, cost,"
                + " woman_clinician, man_clinician, police_report, companion, disclosure, reports_to, step_free)"
                + " select a.id, t.id, m.service_group, m.gives, m.welcomes, m.cost, m.woman_clinician,"
                + " m.man_clinician, m.police_report, m.companion, m.disclosure, m.reports_to, m.step_free"
                + " from contact t join aide_memoire a on a.scope = t.scope join support_service m"
                + " on m.contact_id = t.title_en where t.organization = 'SAMPLE bench service'");
        run("insert into aide_memoire_edition (aide_memoire_id, number, outcome, made_at, by_role, draft, content)"
                + " select a.id, e.number, e.outcome, e.made_at, e.by_role, e.draft, e.content from aide_memoire a"
                + " join aide_memoire m on m.scope = '" + MODEL + "' join aide_memoire_edition e"
                + " on e.aide_memoire_id = m.id where a.id <> m.id and exists (select 1 from contact t"
                + " where t.scope = a.scope and t.organization = 'SAMPLE bench service')");
    }

    /** As a start of the portal and keepers would; a portal that runs sees it within a second. */
    private void publish() throws SQLException {
        run("update edition_state set number = number + 1");
        for (var part : List.of("aidememoire", "contacts", "custodians")) {
            run("insert ignore into edition (part, scope, number, made_at, content) select e.part, " + SCOPE
                    + ", (select number from edition_state), e.made_at, e.content "
                    + within.replace(
                            "where", "join edition e on e.scope = '" + MODEL + "' and e.part = '" + part + "' where"));
        }
        run("update edition set number = (select number from edition_state), content = json_set(content, '$.stations',"
                + " json_merge_preserve(json_extract(content, '$.stations'), (select json_arrayagg(json_object('code',"
                + " s.code, 'name', s.name, 'country', c.code, 'dialPrefix', '', 'region', r.code, 'regionName', r.name,"
                + " 'zone', s.time_zone, 'latitude', s.latitude, 'longitude', s.longitude)) " + within
                + " and s.code regexp '-b[0-9]+$'))) where " + PLACES);
    }

    private int number() throws SQLException {
        return Integer.parseInt(text("select count(*) " + within));
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String text(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
