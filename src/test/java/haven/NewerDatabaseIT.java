package haven;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Databases that this portal must not work with: it says why, answers nothing else, and changes nothing. */
@BesideThePortal
class NewerDatabaseIT {

    private static TestDatabase database;

    @BeforeAll
    static void start() {
        database = new TestDatabase("newer-database").start();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    @DisplayName("a database of a newer Haven, one that was away before its upgrade, and half a restore are refused")
    void refused() throws SQLException {
        Flyway.configure()
                .dataSource(database.url(), TestDatabase.USER, TestDatabase.PASSWORD)
                .locations("classpath:db/migration")
                .target("7")
                .load()
                .migrate();
        assertRefused("refuses-upgrade", "has to be upgraded from schema 7 to", "-Dhaven.db.upgrade=false");
        write("insert into flyway_schema_history select 99, '999', 'later', type, 'V999__later.sql', 1,"
                + " installed_by, installed_on, 1, true from flyway_schema_history where version = '007'");
        assertRefused("refuses-newer", "belongs to a newer Haven (schema 999, this Haven knows ");
        write("create table restore_unfinished (since datetime(6) not null)");
        assertRefused("refuses-half", "holds half a restore");
    }

    private static void assertRefused(String name, String sentence, String... settings) throws SQLException {
        long tables = tables();
        try (var portal = OwnPortal.start(name, database.url(), settings)) {
            Wait.until(
                    "it refuses",
                    Duration.ofSeconds(180),
                    () -> portal.reader().get("/ready").header("Haven-Refused").contains(sentence));
            assertThat(portal.reader().get("/stations").status()).isEqualTo(503);
        }
        assertThat(tables()).isEqualTo(tables);
    }

    private static long tables() throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "select count(*) from information_schema.tables where table_schema = 'haven'")) {
            found.next();
            return found.getLong(1);
        }
    }

    private static void write(String sql) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
