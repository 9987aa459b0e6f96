package haven.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;

/**
 * Loads the demo cast, once, in demo mode only; and without demo mode sees to it that no demo account is there,
 * because its password is known to everybody.
 */
@ApplicationScoped
public class DemoLoad implements StartStep {

    /** In this order; a file is loaded once, so what is to be changed goes into a new file. */
    private static final List<String> FILES =
            List.of("cast.sql", "account.sql", "codes.sql", "people.sql", "stay.sql", "briefing.sql");

    @Inject
    Database database;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void run() throws SQLException, IOException {
        try (var connection = database.pool().getConnection()) {
            if (settings.isDemo()) {
                for (var file : FILES) {
                    load(connection, file);
                }
            } else if (hasDemoAccounts(connection)) {
                database.refuse("Demo accounts are in this database and demo mode is off."
                        + " Remove them with: java -jar haven.jar remove-demo");
            }
        }
    }

    private void load(Connection connection, String file) throws SQLException, IOException {
        connection.setAutoCommit(false);
        try (var claim = connection.prepareStatement("insert ignore into demo_load (name, loaded_at) values (?, ?)");
                var statement = connection.createStatement()) {
            claim.setString(1, file);
            claim.setTimestamp(2, Timestamp.from(clock.instant()));
            if (claim.executeUpdate() == 1) { // another node that loads at the same time waits here, then finds it done
                for (var sql : statements(file)) {
                    statement.execute(sql);
                }
            }
            connection.commit();
        } catch (SQLException | IOException failed) {
            connection.rollback();
            throw failed;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static List<String> statements(String file) throws IOException {
        try (var in = DemoLoad.class.getResourceAsStream("/db/demo/" + file)) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text
                    .lines()
                    .filter(line -> !line.startsWith("--"))
                    .collect(java.util.stream.Collectors.joining("\n"))
                    .transform(sql -> List.of(sql.split(";\n")))
                    .stream()
                    .map(String::strip)
                    .filter(sql -> !sql.isEmpty())
                    .toList();
        }
    }

    private static boolean hasDemoAccounts(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select 1 from account where demo limit 1")) {
            return result.next();
        }
    }
}
