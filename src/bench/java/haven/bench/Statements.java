package haven.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Counts what a page asks the database, by the server's own counters. */
final class Statements {

    private static final int TIMES = Integer.getInteger("bench.times", 100);
    private static final int WARM = 5;
    private static final int IDLE_SECONDS = 10;

    private final Connection connection;
    private final int port;
    private Counts idlePerSecond;

    Statements(Connection connection, int port) {
        this.connection = connection;
        this.port = port;
    }

    /**
     * For one answer, on average.
     *
     * @param selects questions about data
     * @param others begin, commit and the like
     */
    record PerPage(double selects, double others) {}

    private record Counts(double selects, double questions) {}

    /** Asks for the page a hundred times ({@code -Dbench.times}); what the portal asks of its own (the watch on the database) is taken off. */
    PerPage of(String path, Map<String, String> cookie) throws IOException, SQLException, InterruptedException {
        if (idlePerSecond == null) {
            idlePerSecond = idle();
        }
        try (var wire = new Wire(port)) {
            for (int i = 0; i < WARM; i++) {
                wire.get(path, cookie);
            }
            var before = counts();
            long from = System.nanoTime();
            for (int i = 0; i < TIMES; i++) {
                if (wire.get(path, cookie).status() != 200) {
                    throw new IllegalStateException(path + " does not answer");
                }
            }
            double seconds = (System.nanoTime() - from) / 1e9;
            var after = counts();
            double selects = after.selects - before.selects - seconds * idlePerSecond.selects;
            // the question for the counters is one itself
            double all = after.questions - before.questions - 1 - seconds * idlePerSecond.questions;
            return new PerPage(Math.max(0, selects / TIMES), Math.max(0, (all - selects) / TIMES));
        }
    }

    private Counts idle() throws SQLException, InterruptedException {
        var before = counts();
        TimeUnit.SECONDS.sleep(IDLE_SECONDS);
        var after = counts();
        return new Counts(
                (after.selects - before.selects) / IDLE_SECONDS,
                (after.questions - before.questions - 1) / IDLE_SECONDS);
    }

    private Counts counts() throws SQLException {
        double selects = 0;
        double questions = 0;
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(
                        "show global status where variable_name in ('Com_select', 'Questions')")) {
            while (result.next()) {
                if ("Com_select".equals(result.getString(1))) {
                    selects = result.getDouble(2);
                } else {
                    questions = result.getDouble(2);
                }
            }
        }
        return new Counts(selects, questions);
    }
}
