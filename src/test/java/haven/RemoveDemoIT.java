package haven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A portal that was tried with made-up content and is then used. */
@BesideThePortal
class RemoveDemoIT {

    private static final Duration STARTED = Duration.ofSeconds(300);

    private static TestDatabase database;

    @BeforeAll
    static void start() {
        database = new TestDatabase("remove-demo").start();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    @DisplayName(
            "9 after remove-demo nothing made up is left, not on the shelf either; what people entered is, published")
    void removed() throws SQLException, IOException {
        try (var portal = OwnPortal.start("remove-demo-before", database.url())) {
            Wait.until("the demo is ready", STARTED, portal::isReady);
            assertThat(portal.reader().get("/help/ke-nairobi").body()).contains("Acacia Hospital");
            assertThat(portal.reader().get("/contacts/ke-nairobi").body()).contains("SAMPLE");
        }
        try (var connection = database.connect()) {
            enterSomethingReal(connection);
            remove(connection);
            assertThat(listTablesWithSamples(connection)).isEmpty();
            assertThat(count(connection, "edition where content like '%SAMPLE%'"))
                    .isZero();
            assertThat(count(connection, "aide_memoire where local_steps is not null"))
                    .isZero();
            assertThat(count(connection, "country_law")).isZero();
            assertThat(count(connection, "aide_memoire"))
                    .as("with the real service")
                    .isOne();
            assertThat(count(connection, "support_service")).isOne();
        }
        try (var portal = OwnPortal.start("remove-demo-after", database.url(), "-Dhaven.demo=false")) {
            Wait.until("it is ready", STARTED, portal::isReady);
            assertThat(portal.reader().get("/contacts/ke-nairobi").body())
                    .contains("+254202222222")
                    .doesNotContain("SAMPLE", "+254000");
            for (var path : List.of("/help", "/contacts", "/help/ke-nairobi", "/help/ke-nairobi/now")) {
                assertThat(portal.reader().get(path).body())
                        .as(path)
                        .contains("<main")
                        .doesNotContain("SAMPLE", "Acacia", "+254000");
            }
            try (var connection = database.connect()) {
                assertThat(count(
                                connection,
                                "edition where part = 'custodians' and scope like '%/ke-nairobi/'"
                                        + " and content like '%Real custodian%'"))
                        .isOne();
                assertThat(count(connection, "contact where sample")).isZero();
            }
        }
    }

    private static void enterSomethingReal(Connection connection) throws SQLException {
        contact(connection, "POLICE", "Real police", "+254202222222");
        contact(connection, "CUSTODIAN", "Real custodian", "+254203333333");
        contact(connection, "SUPPORT_SERVICE", "Real clinic", "+254204444444");
        execute(connection, """
                insert into pep_custodian (duty_station_id, contact_id) select s.id, c.id
                from duty_station s join contact c on c.title_en = 'Real custodian' where s.code = 'ke-nairobi'
                """);
        execute(connection, """
                insert into support_service (aide_memoire_id, contact_id, service_group, cost, woman_clinician,
                  man_clinician, police_report, companion, disclosure, step_free)
                select a.id, c.id, 'MEDICAL', 'FREE', 'YES', 'YES', 'NO', 'YES', 'CONFIDENTIAL', 'YES'
                from aide_memoire a join contact c on c.title_en = 'Real clinic' where a.place_code = 'ke-nairobi'
                """);
    }

    private static void contact(Connection connection, String kind, String title, String number) throws SQLException {
        execute(
                connection,
                "insert into contact (scope, kind, title_en, hours, languages, from_date) values"
                        + " ('/world/nairobi/KE/ke-nairobi/', '" + kind + "', '" + title
                        + "', 'always', 'en', '2026-01-01')");
        execute(
                connection,
                "insert into contact_number (contact_id, position, kind, digits) select id, 0, 'LANDLINE', '" + number
                        + "' from contact where title_en = '" + title + "'");
    }

    /** As the launcher does it. */
    private static void remove(Connection connection) throws SQLException, IOException {
        try (var in = RemoveDemoIT.class.getResourceAsStream("/db/demo/remove.sql")) {
            var script = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^\\s*--.*$", "");
            for (var sql : script.split(";\\s*\\R")) {
                if (!sql.isBlank()) {
                    execute(connection, sql);
                }
            }
        }
    }

    private static List<String> listTablesWithSamples(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select table_name from information_schema.columns"
                        + " where table_schema = database() and column_name = 'sample'")) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        assertThat(tables).contains("contact", "pep_kit", "care_here", "person", "country_document");
        var left = new ArrayList<String>();
        for (var table : tables) {
            if (count(connection, table + " where sample") > 0) {
                left.add(table);
            }
        }
        return left;
    }

    private static long count(Connection connection, String fromWhere) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select count(*) from " + fromWhere)) {
            found.next();
            return found.getLong(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
