package haven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that a portal and a proxy have written down at one moment: each table by its checksum, each file by its bytes. */
record Footprints(Map<String, String> tables, Map<String, String> files) {

    /** What the portal writes by itself, whoever reads: its work, and when it last saw the database. */
    private static final String BY_ITSELF = ".*(/published/shelf/confirmed|/server\\.log\\.lck|\\.tmp)";

    static Footprints of(TestDatabase database, Path... folders) {
        try (var connection = database.connect()) {
            return new Footprints(tables(connection), files(folders));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The names of the tables and files that are not the same in another moment. */
    Map<String, String> differences(Footprints later) {
        var different = new TreeMap<String, String>();
        Stream.of(Map.entry(tables, later.tables), Map.entry(files, later.files))
                .forEach(pair -> {
                    var names = new TreeMap<>(pair.getKey());
                    names.putAll(pair.getValue());
                    names.keySet().stream()
                            .filter(name -> !String.valueOf(pair.getKey().get(name))
                                    .equals(pair.getValue().get(name)))
                            .forEach(name -> different.put(
                                    name,
                                    pair.getKey().get(name) + " -> "
                                            + pair.getValue().get(name)));
                });
        return different;
    }

    private static Map<String, String> tables(Connection connection) throws SQLException {
        var names = new TreeMap<String, String>();
        try (var statement = connection.createStatement()) {
            try (var rows = statement.executeQuery("show tables")) {
                while (rows.next()) {
                    names.put(rows.getString(1), "");
                }
            }
            for (var name : names.keySet()) {
                try (var rows = statement.executeQuery("checksum table `" + name + "`")) {
                    rows.next();
                    names.put(name, rows.getString(2));
                }
            }
        }
        return names;
    }

    private static Map<String, String> files(Path... folders) {
        return Stream.of(folders)
                .flatMap(Footprints::inside)
                .filter(file -> !file.toString().matches(BY_ITSELF))
                .collect(Collectors.toMap(Path::toString, Footprints::bytes, (one, same) -> one, TreeMap::new));
    }

    private static Stream<Path> inside(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String bytes(Path file) {
        try {
            return haven.access.Tokens.sha256(Files.readAllBytes(file)) + " " + Files.size(file);
        } catch (IOException gone) {
            return "gone";
        }
    }
}
