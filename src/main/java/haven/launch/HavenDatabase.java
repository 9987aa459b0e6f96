package haven.launch;

import java.io.InputStream;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** The database that the settings name: the embedded one, which is started here, or an external one. */
final class HavenDatabase {
    private static final String LAST = "database/haven.schema";

    private final LaunchSettings settings;
    private final DataFolder folder;
    private final Bundle bundle;
    private final RunningParts parts;
    private final Console console;
    private EmbeddedDatabase embedded;
    private boolean answers;

    HavenDatabase(LaunchSettings settings, DataFolder folder, Bundle bundle, RunningParts parts, Console console) {
        this.settings = settings;
        this.folder = folder;
        this.bundle = bundle;
        this.parts = parts;
        this.console = console;
    }

    /**
     * Whether it may hold something of another schema than this, so that somebody has to look before a portal starts.
     * An embedded database that was last used with this schema can start beside the portal, which saves time.
     */
    boolean mayDiffer(OptionalInt known) {
        return settings.databaseUrl().isPresent()
                || EmbeddedDatabase.hasFiles(folder)
                        && known.stream()
                                .noneMatch(schema -> folder.read(LAST)
                                        .filter(("" + schema)::equals)
                                        .isPresent());
    }

    /** Writes down, among the database's own files, which schema it has now. */
    void remember(DatabaseAccess access) {
        if (embedded == null) {
            return;
        }
        try (var connection = access.connect()) {
            SchemaVersion.of(connection).ifPresent(schema -> folder.write(LAST, Integer.toString(schema)));
        } catch (SQLException e) {
            // then the next start looks
        }
    }

    /** Where it is. The embedded one is being started; {@link #await} tells when it can be used. */
    DatabaseAccess open() throws InterruptedException {
        Optional<DatabaseAccess> external = external(settings);
        if (external.isPresent()) {
            return external.get();
        }
        if (!DatabaseProgram.isUnpacked(folder)) {
            console.say("Unpacking the database (the first time only).");
        }
        Supplier<Optional<InputStream>> packed = bundle::mariaDb;
        var program = DatabaseProgram.unpack(folder, packed, console.progress("unpacking the database"));
        console.say("Starting the database.");
        embedded = parts.add(
                EmbeddedDatabase.start(folder, program, console.progress("starting the database")),
                EmbeddedDatabase::stop);
        return embedded.access();
    }

    /** Until the embedded database answers, if it is ours to start; asked again it returns at once. */
    void await() throws InterruptedException {
        if (embedded != null && !answers) {
            embedded.awaitAnswer();
            embedded.keepAlive(console, parts::areStopping);
            answers = true;
        }
    }

    /** The database named by the settings, if they name one. */
    static Optional<DatabaseAccess> external(LaunchSettings settings) {
        return settings.databaseUrl()
                .map(url -> new DatabaseAccess(
                        url,
                        settings.databaseUser(),
                        settings.databasePassword(),
                        settings.databaseOwner(),
                        settings.databaseOwnerPassword()));
    }

    /** MariaDB's programs that copy it. */
    DatabaseTools tools() {
        return new DatabaseTools(
                DatabaseProgram.find(folder, bundle, console.progress("unpacking the database")), folder);
    }

    /** Refuses a database into which a restore was begun and not brought to its end. */
    static void requireWhole(DataFolder folder, DatabaseAccess database) {
        boolean half;
        try (var connection = database.connect()) {
            half = SchemaVersion.isUnfinished(connection);
        } catch (SQLException e) {
            half = false; // away: the portal looks itself when it comes
        }
        if (half) {
            throw new Refusal("The database at " + database.url() + " holds half a restore; make it empty"
                    + " (DROP DATABASE and CREATE DATABASE, docs/operations.md) and restore again.");
        }
        Restore.requireFinished(folder);
    }
}
