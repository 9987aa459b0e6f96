package haven.shared;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;

/**
 * How far a database has come, compared with the migrations of this portal.
 *
 * @param newest the last migration in the database, or null while it is empty
 * @param known the last migration of this portal
 * @param pending how many of the portal's migrations the database lacks
 * @param isAhead whether the database has seen migrations that this portal does not know
 * @param isHalf whether a restore into it was begun and has not ended
 * @param mayUpgrade whether a database that holds something may be changed
 */
record SchemaState(String newest, String known, int pending, boolean isAhead, boolean isHalf, boolean mayUpgrade) {

    static SchemaState of(MigrationInfoService all, DataSource database, boolean mayUpgrade) throws SQLException {
        var current = all.current();
        var known = Arrays.stream(all.all())
                .filter(each -> !isFuture(each) && each.getVersion() != null)
                .reduce((before, last) -> last);
        return new SchemaState(
                current == null ? null : number(current),
                known.map(SchemaState::number).orElse("0"),
                all.pending().length,
                Arrays.stream(all.all()).anyMatch(SchemaState::isFuture),
                isHalf(database),
                mayUpgrade);
    }

    /** Why a portal must not touch such a database: a sentence for the person who started it. */
    Optional<String> refusal() {
        if (isHalf) {
            return Optional.of("The database holds half a restore. Make it empty and restore the backup again.");
        }
        if (isAhead) {
            return Optional.of("This database belongs to a newer Haven (schema " + newest + ", this Haven knows "
                    + known + "). Start that version, or restore the backup taken before the upgrade.");
        }
        if (newest != null && pending > 0 && !mayUpgrade) {
            return Optional.of("The database was away when Haven started, and has to be upgraded from schema " + newest
                    + " to " + known + ". Start Haven again: it takes a backup first.");
        }
        return Optional.empty();
    }

    private static boolean isFuture(MigrationInfo each) {
        return each.getState() == MigrationState.FUTURE_SUCCESS || each.getState() == MigrationState.FUTURE_FAILED;
    }

    private static String number(MigrationInfo each) {
        return each.getVersion().getVersion().replaceFirst("^0+(?=\\d)", "");
    }

    /** The launcher keeps a table of this name there while it restores. */
    private static boolean isHalf(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery("select count(*) from information_schema.tables"
                        + " where table_schema = database() and table_name = 'restore_unfinished'")) {
            found.next();
            return found.getInt(1) > 0;
        }
    }
}
