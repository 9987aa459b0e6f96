package haven;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A look into the database beside the portal, and rows for a test; works inside the portal and outside. */
public final class TestRows {

    private TestRows() {}

    /** All rows, each by column name. */
    public static List<Map<String, Object>> all(String sql, Object... arguments) {
        try (var connection = connect();
                var statement = prepare(connection, sql, arguments);
                var result = statement.executeQuery()) {
            var rows = new ArrayList<Map<String, Object>>();
            while (result.next()) {
                rows.add(row(result));
            }
            return rows;
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    /** The only row there must be. */
    public static Map<String, Object> one(String sql, Object... arguments) {
        var rows = all(sql, arguments);
        if (rows.size() != 1) {
            throw new AssertionError(rows.size() + " rows instead of one: " + sql + " " + List.of(arguments));
        }
        return rows.get(0);
    }

    /** The only number there must be. */
    public static long number(String sql, Object... arguments) {
        return ((Number) one(sql, arguments).values().iterator().next()).longValue();
    }

    /** Writes, at once; returns how many rows it touched. */
    public static int write(String sql, Object... arguments) {
        try (var connection = connect();
                var statement = prepare(connection, sql, arguments)) {
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    /** A connection of its own, for what several transactions do beside each other; whoever asks closes it. */
    public static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                System.getProperty("haven.db.url"), TestDatabase.USER, TestDatabase.PASSWORD);
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... arguments)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }

    private static Map<String, Object> row(ResultSet result) throws SQLException {
        var row = new LinkedHashMap<String, Object>();
        var columns = result.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            row.put(columns.getColumnLabel(i), result.getObject(i));
        }
        return row;
    }
}
