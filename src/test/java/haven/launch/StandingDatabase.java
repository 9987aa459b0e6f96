package haven.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;

/** The database of a data folder, as a running Haven holds it; the test stands for the rest of Haven. */
final class StandingDatabase implements AutoCloseable {
    private final DataFolder folder;
    private final EmbeddedDatabase server;

    private StandingDatabase(DataFolder folder, EmbeddedDatabase server) {
        this.folder = folder;
        this.server = server;
    }

    static StandingDatabase start(Path data) throws InterruptedException {
        var folder = DataFolder.take(data);
        var settings = LaunchSettings.read(Map.of("HAVEN_DATA", data.toString()), new Properties());
        var console = new Console(System.out, System.err);
        var bundle = new Bundle(settings, folder);
        var program = DatabaseProgram.unpack(folder, bundle::mariaDb, console.progress("unpacking"));
        var server = EmbeddedDatabase.start(folder, program, console.progress("starting"));
        server.awaitAnswer();
        return new StandingDatabase(folder, server);
    }

    /** A new data folder that shares the unpacked programs of another one, which saves time and room. */
    static Path folderBeside(Path other, String name) throws IOException {
        Path data = other.resolveSibling(name);
        DataFolder.deleteAll(data);
        Files.createDirectories(data);
        Files.createSymbolicLink(data.resolve("program"), other.resolve("program"));
        return data;
    }

    DatabaseAccess access() {
        return server.access();
    }

    Connection connect() throws SQLException {
        return access().connect();
    }

    /** Brings the schema to this migration. */
    StandingDatabase migrate(String target) {
        Flyway.configure()
                .dataSource(access().url(), access().owner(), access().ownerPassword())
                .locations("classpath:db/migration")
                .target(target)
                .load()
                .migrate();
        return this;
    }

    void execute(String... sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            for (String each : sql) {
                statement.execute(each);
            }
        }
    }

    List<String> column(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var all = new ArrayList<String>();
            while (found.next()) {
                all.add(found.getString(1));
            }
            return all;
        }
    }

    /**
     * A checksum over every value of each table. MariaDB's own CHECKSUM TABLE differs between equal tables that have
     * generated columns.
     */
    Map<String, String> checksums() throws SQLException {
        var all = new TreeMap<String, String>();
        List<String> tables = column("select table_name from information_schema.tables where table_schema = 'haven'");
        try (var connection = connect();
                var statement = connection.createStatement()) {
            for (String table : tables) {
                // in the order of the key nothing is sorted: sorted rows once had wrong values of a virtual column
                try (var rows = statement.executeQuery("select * from `" + table + "` order by " + key(table))) {
                    all.put(table, checksum(rows));
                }
            }
        }
        return all;
    }

    private String key(String table) throws SQLException {
        return String.join(
                ", ",
                column("select concat('`', column_name, '`') from information_schema.key_column_usage"
                        + " where table_schema = 'haven' and constraint_name = 'PRIMARY' and table_name = '" + table
                        + "' order by ordinal_position"));
    }

    private static String checksum(ResultSet rows) throws SQLException {
        var digest = BackupFile.sha256();
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            for (int i = 1; i <= columns; i++) {
                Object value = rows.getObject(i);
                String text = value instanceof byte[] raw ? HexFormat.of().formatHex(raw) : String.valueOf(value);
                digest.update((text + '\0').getBytes(StandardCharsets.UTF_8));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() {
        server.stop();
        folder.close();
    }
}
