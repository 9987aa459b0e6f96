package haven.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The database of the Haven that is being measured, and what it is filled with. */
final class BenchData implements AutoCloseable {

    private static final long SEED = 42;
    private static final Pattern PORT = Pattern.compile("--port=(\\d+)");

    private final Connection connection;
    private final String url;
    private final String password;

    private BenchData(Connection connection, String url, String password) {
        this.connection = connection;
        this.url = url;
        this.password = password;
    }

    /** Opens the embedded database of a Haven that runs on this data folder. */
    static BenchData of(ProcessHandle database, Path data) throws IOException, SQLException {
        var port = PORT.matcher(Memory.commandLine(database));
        if (!port.find()) {
            throw new IllegalStateException("no port of the database");
        }
        var password = Files.readString(data.resolve("run/database.password")).strip();
        var url = "jdbc:mariadb://127.0.0.1:" + port.group(1) + "/haven";
        return new BenchData(DriverManager.getConnection(url, "haven", password), url, password);
    }

    /** A connection of one's own, for threads that each need one. */
    Connection another() throws SQLException {
        return DriverManager.getConnection(url, "haven", password);
    }

    String url() {
        return url;
    }

    String password() {
        return password;
    }

    Connection connection() {
        return connection;
    }

    /** So many made-up people with accounts instead of those made before; their password is that of {@code staff}. */
    void people(int count) throws SQLException {
        run("update person set supervisor_id = null where staff_number regexp '^B[0-9]{6}$'");
        run("delete s from sign_in s join account a on a.id = s.account_id where a.username regexp '^b[0-9]{6}$'");
        run("delete from account where username regexp '^b[0-9]{6}$'");
        for (var table : List.of("duty", "stay", "briefing_record", "briefing_update_confirmation")) {
            run("delete t from " + table
                    + " t join person p on p.id = t.person_id where p.staff_number regexp '^B[0-9]{6}$'");
        }
        run("delete from person where staff_number regexp '^B[0-9]{6}$'");
        new BulkPeople(connection, SEED)
                .generate(
                        count,
                        texts("select password_hash from account where username = 'staff'")
                                .get(0));
        run("analyze table person, stay, duty, account");
    }

    /** The codes of all duty stations. */
    List<String> stationCodes() throws SQLException {
        return texts("select code from duty_station order by code");
    }

    /** Whether countries must have documents; if not, little is due: what the sample documents bring. */
    void required(boolean required) throws SQLException {
        run("update document_type set required = " + required + " where required_from is not null");
    }

    /** So many documents over all countries, each with a draft that has waited from five days to a year. */
    void drafts(int count) throws SQLException {
        run("set @n = (select count(*) from country)");
        run("""
                insert into country_document
                  (document_type_id, country_id, title, language, classification, owner_id, sample)
                select (select id from document_type where code = 'advice'), c.id, concat('SAMPLE Draft ', seq), 'en',
                  elt(1 + seq %% 3, 'ALL_STAFF', 'SECURITY', 'SMT'), null, true
                from seq_1_to_%d join
                  (select id, row_number() over (order by id) - 1 nr from country) c on c.nr = seq %% @n
                """.formatted(count));
        run("""
                insert into document_version
                  (country_document_id, number, file_name, media_type, size, checksum, uploaded_at)
                select id, 1, 'draft.pdf', 'application/pdf', 10, repeat('0', 64),
                  utc_timestamp(6) - interval (5 + id % 360) day
                from country_document where title like 'SAMPLE Draft %'
                """);
        run("analyze table country_document, document_version, document_decision");
    }

    /**
     * Everybody made up was briefed when they came; since then so many updates over all countries, each read by two of
     * three people whom it is about.
     */
    void updates(int count) throws SQLException {
        run("""
                insert into briefing_record (person_id, scope, given_on, source, attendance, made_at, version)
                select p.id, concat('/world/', r.code, '/', c.code, '/'), s.from_date, 'IMPORTED', 'PRESENT',
                  utc_timestamp(6), 1
                from stay s join person p on p.id = s.person_id join duty_station d on d.id = s.duty_station_id
                join country c on c.id = d.country_id join region r on r.id = c.region_id
                where p.staff_number regexp '^B[0-9]{6}$' and s.kind = 'POSTING'
                """);
        run("set @n = (select count(*) from country)");
        run("""
                insert into briefing_update (scope, name_en, published_at, published_on, told_at, version)
                select concat('/world/', r.code, '/', c.code, '/'), concat('Made up ', seq),
                  utc_timestamp(6) - interval (15 + seq %% 150) day, utc_date() - interval (15 + seq %% 150) day,
                  utc_timestamp(6), 1
                from seq_1_to_%d join
                  (select id, code, region_id, row_number() over (order by id) - 1 nr from country) c on c.nr = seq %% @n
                join region r on r.id = c.region_id
                """.formatted(count));
        run("""
                insert into briefing_update_confirmation (briefing_update_id, person_id, confirmed_at)
                select u.id, b.person_id, utc_timestamp(6) from briefing_update u
                join briefing_record b on b.scope = u.scope
                where u.name_en like 'Made up %' and b.source = 'IMPORTED' and b.person_id % 3 > 0
                """);
        run("analyze table briefing_record, briefing_update, briefing_update_confirmation");
    }

    /** Copies stations until there are so many. */
    void stations(int count) throws SQLException {
        run("""
                insert into duty_station (code, name, country_id, designated_area_id, kind, time_zone, latitude, longitude)
                select concat(code, '-two'), concat(name, ' Two'), country_id, designated_area_id, kind, time_zone,
                  latitude, longitude
                from duty_station order by code limit %d
                """.formatted(count - stations()));
    }

    int stations() throws SQLException {
        return Integer.parseInt(texts("select count(*) from duty_station").get(0));
    }

    int people() throws SQLException {
        return Integer.parseInt(texts("select count(*) from person").get(0));
    }

    /** Rows of the audit trail with these numbers, three minutes apart, all over the world. */
    void trail(int from, int to) throws SQLException {
        // with a trigger before updates MariaDB takes the columns of an "insert ... select" for empty
        run("drop trigger if exists audit_entry_is_never_changed");
        run("""
                create or replace temporary table trail_place (place int primary key, scope varchar(120)) as
                select row_number() over (order by s.code) - 1 place,
                  concat('/world/', r.code, '/', c.code, '/', s.code, '/') scope
                from duty_station s join country c on c.id = s.country_id join region r on r.id = c.region_id
                """);
        int kenya = Integer.parseInt(texts("select place from trail_place where scope like '%/ke-nairobi/'")
                .get(0));
        for (int first = from + 1; first <= to; first += 50_000) {
            run("""
                    insert into audit_entry (at, by_kind, account_id, person_id, by_name, kind, subject_id, whole_kind,
                      whole_id, title, scope, action, use_case, before_values, after_values, reason)
                    select from_unixtime(1577836800 + n.seq * 180), 'PERSON', n.seq %% 20000,
                      n.seq %% 20000, if(n.seq %% 20000 = 7, 'made up', concat('Person ', n.seq %% 20000)),
                      if(n.seq %% 5000 = 0, 'SecurityPost', elt(1 + n.seq %% 4, 'CountryDocument', 'DocumentVersion',
                        'DocumentDecision', 'RiskStatement')), n.seq, 'CountryDocument', n.seq div 10,
                      if(n.seq = 1, 'The oldest of all', concat('Bench paper ', n.seq)),
                      if(n.seq %% 50 = 0, '', p.scope), 'CHANGED', 'DocumentKeepingService.describe',
                      concat('{"title":"Paper ', n.seq, '","description":"', repeat('before ', 12), '"}'),
                      concat('{"title":"Bench paper ', n.seq, '","description":"', repeat('after ', 12), '"}'),
                      'Because it was out of date'
                    from seq_%d_to_%d n straight_join trail_place p
                      on p.place = if(n.seq = 1, %d, n.seq %% %d)
                    """.formatted(first, Math.min(to, first + 49_999), kenya, stations()));
        }
        run("analyze table audit_entry");
    }

    /** Everybody must be briefed within a day, once a year. */
    void briefingRule() throws SQLException {
        run(
                "insert into briefing_rule (scope, from_date, deadline_hours, valid_months, before_movement, source, version)"
                        + " values ('/world/', '1990-01-01', 24, 12, true, 'SAMPLE rule', 1)");
    }

    /** All made-up people are posted in this region, one station after the other. */
    void moveAllTo(String region) throws SQLException {
        run("""
                create or replace temporary table place as
                select s.id, row_number() over (order by s.code) - 1 nr from duty_station s
                join country c on c.id = s.country_id join region g on g.id = c.region_id where g.code = '%s'
                """.formatted(region));
        run("set @places = (select count(*) from place)");
        run("""
                update stay t join person p on p.id = t.person_id join place l on l.nr = p.id % @places
                set t.duty_station_id = l.id where p.staff_number regexp '^B[0-9]{6}$'
                """);
        run("analyze table stay");
    }

    /** Three of four made-up people of this region had their briefing within the last 300 days. */
    void brief(String region) throws SQLException {
        run("""
                insert into briefing_record (person_id, scope, given_on, source, attendance, made_at, version)
                select p.id, '/world/%s/', date(utc_timestamp()) - interval (p.id %% 300) day, 'HELD', 'PRESENT',
                  utc_timestamp(6), 1
                from person p where p.staff_number regexp '^B[0-9]{6}$' and p.id %% 4 <> 0
                """.formatted(region));
        run("analyze table briefing_record");
    }

    /** Sessions that have been, with one seat and one booking each: so many at every station, an hour each. */
    void pastSessions(int count) throws SQLException {
        int each = count / stations() + 1;
        run("insert ignore into booking_agenda (owner) select concat('past/', code) from duty_station");
        run("""
                insert into booking_session (agenda_id, subject, starts_at, ends_at, busy_from, busy_to, sequence, version)
                select a.id, concat('briefing/', d.code), date(utc_timestamp()) - interval n.seq * 3 hour,
                  date(utc_timestamp()) - interval n.seq * 3 - 1 hour, date(utc_timestamp()) - interval n.seq * 3 hour,
                  date(utc_timestamp()) - interval n.seq * 3 - 1 hour, 0, 1
                from duty_station d join booking_agenda a on a.owner = concat('past/', d.code)
                join seq_1_to_%d n
                """.formatted(each));
        run("""
                insert into booking_seat (session_id, number) select s.id, 1 from booking_session s
                join booking_agenda a on a.id = s.agenda_id where a.owner like 'past/%'
                """);
        run("""
                insert into booking (code, session_id, person_id, seat_id, subject, closed_at, closed, made_at, sequence,
                  version)
                select concat('PAST', s.id), s.id, (select min(id) from person) + s.id % 15000, e.id, s.subject,
                  s.ends_at, 'PAST', s.starts_at - interval 5 day, 0, 1
                from booking_session s join booking_agenda a on a.id = s.agenda_id
                join booking_seat e on e.session_id = s.id
                join person p on p.id = (select min(id) from person) + s.id % 15000
                where a.owner like 'past/%'
                """);
        run("analyze table booking_session, booking_seat, booking, booking_agenda");
    }

    /** How large a table with its indexes is. */
    long megabytes(String table) throws SQLException {
        return Long.parseLong(texts("select (data_length + index_length) div 1048576 from information_schema.tables"
                        + " where table_schema = 'haven' and table_name = '" + table + "'")
                .get(0));
    }

    /** Accounts of made-up people who are posted here. */
    List<String> accountsIn(String station, int count) throws SQLException {
        return texts("""
                select a.username from account a join stay s on s.person_id = a.person_id
                join duty_station d on d.id = s.duty_station_id
                where d.code = '%s' and a.username regexp '^b[0-9]{6}$' order by a.id desc limit %d
                """.formatted(station, count));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> texts(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (result.next()) {
                texts.add(result.getString(1));
            }
            return texts;
        }
    }
}
