package haven.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** How far a database has come, and how far this portal brings it: the numbers of migrations. */
final class SchemaVersion {
    /** A table of this name stands in a database as long as a restore into it has not come to its end. */
    static final String UNFINISHED = "restore_unfinished";

    private static final String FOLDER = "WEB-INF/classes/db/migration";
    private static final Pattern MIGRATION = Pattern.compile("(?:.*/)?V(\\d+)__[^/]*\\.sql");

    private SchemaVersion() {}

    /** The last migration that comes with this portal; empty for a portal that has none. */
    static OptionalInt known(Path war) {
        try {
            if (Files.isDirectory(war)) {
                Path folder = war.resolve(FOLDER);
                if (!Files.isDirectory(folder)) {
                    return OptionalInt.empty();
                }
                try (Stream<Path> files = Files.list(folder)) {
                    return last(files.map(file -> file.getFileName().toString()));
                }
            }
            try (var zip = new ZipFile(war.toFile())) {
                return last(zip.stream().map(entry -> entry.getName()).filter(name -> name.startsWith(FOLDER)));
            }
        } catch (IOException e) {
            return OptionalInt.empty(); // the server will say what is wrong with it
        }
    }

    private static OptionalInt last(Stream<String> names) {
        return names.map(MIGRATION::matcher)
                .filter(name -> name.matches())
                .mapToInt(name -> Integer.parseInt(name.group(1)))
                .max();
    }

    /** The last migration that the database has seen; empty for a database that is still without tables. */
    static OptionalInt of(Connection connection) throws SQLException {
        if (!hasTable(connection, "flyway_schema_history")) {
            return OptionalInt.empty();
        }
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select max(cast(version as unsigned)) from flyway_schema_history"
                        + " where success and version is not null")) {
            found.next();
            int version = found.getInt(1);
            return found.wasNull() ? OptionalInt.empty() : OptionalInt.of(version);
        }
    }

    static boolean isUnfinished(Connection connection) throws SQLException {
        return hasTable(connection, UNFINISHED);
    }

    private static boolean hasTable(Connection connection, String name) throws SQLException {
        try (var tables = connection.prepareStatement("select count(*) from information_schema.tables"
                + " where table_schema = database() and table_name = ?")) {
            tables.setString(1, name);
            try (var found = tables.executeQuery()) {
                found.next();
                return found.getInt(1) > 0;
            }
        }
    }
}
