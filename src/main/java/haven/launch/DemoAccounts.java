package haven.launch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** The made-up people one can sign in as in demo mode: named on the console, counted, removed. */
final class DemoAccounts {
    static final List<String> NAMES = List.of(
            "staff",
            "staff2",
            "focal.ke",
            "smt.ke",
            "rso",
            "rso.bangkok",
            "hr",
            "hr.bangkok",
            "opcen",
            "hq",
            "director",
            "ohu",
            "admin");

    private DemoAccounts() {}

    /** How many there are; none where the table does not exist yet. */
    static int count(Connection connection) throws SQLException {
        try (var tables = connection.prepareStatement("select count(*) from information_schema.columns"
                        + " where table_schema = database() and table_name = 'account' and column_name = 'demo'");
                var found = tables.executeQuery()) {
            found.next();
            if (found.getInt(1) == 0) {
                return 0;
            }
        }
        try (var accounts = connection.prepareStatement("select count(*) from account where demo");
                var found = accounts.executeQuery()) {
            found.next();
            return found.getInt(1);
        }
    }

    /** Runs the script in one transaction and answers how many rows went; after an error nothing is changed. */
    static int remove(Connection connection, String script) throws SQLException {
        connection.setAutoCommit(false);
        int rows = 0;
        try (var statement = connection.createStatement()) {
            for (String sql : statements(script)) {
                rows += Math.max(0, statement.executeUpdate(sql));
            }
            connection.commit();
            return rows;
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        }
    }

    static List<String> statements(String script) {
        String code = script.replaceAll("(?m)^\\s*--.*$", "");
        return Arrays.stream((code + "\n").split(";\\s*\\R"))
                .map(String::strip)
                .filter(sql -> !sql.isEmpty())
                .toList();
    }
}
