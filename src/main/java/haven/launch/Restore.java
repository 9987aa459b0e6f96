package haven.launch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Puts a backup back into an empty data folder and an empty database. Everything is looked at before anything is
 * touched. From the first change to the last check the folder and the database are marked as half: no Haven starts on
 * them, and the next restore into the folder begins anew.
 */
final class Restore {
    private static final String MARK = "restore-unfinished";

    private final SavedBackup backup;
    private final DataFolder folder;
    private final Console console;
    private Console.Progress progress;

    Restore(SavedBackup backup, DataFolder folder, Console console) {
        this.backup = backup;
        this.folder = folder;
        this.console = console;
    }

    /** Refuses a folder that holds half a restore. */
    static void requireFinished(DataFolder folder) {
        if (folder.read(MARK).isPresent()) {
            throw new Refusal(
                    "The restore into " + folder.root()
                            + " broke off and left half of it; run it again (java -jar haven.jar restore FILE.zip), it begins anew.");
        }
    }

    /** Refuses a backup that this portal cannot work with. */
    void requireKnown(OptionalInt known) {
        int schema = backup.manifest().schema();
        if (known.isPresent() && schema > known.getAsInt()) {
            throw new Refusal("This backup belongs to a newer Haven ("
                    + backup.manifest().haven() + ", schema " + schema + "; this Haven knows " + known.getAsInt()
                    + "); restore it with that version. Nothing was changed.");
        }
    }

    /** Sees that nothing is there that the restore would mix with, and clears what a restore left that broke off. */
    void requireRoom(boolean external) {
        if (folder.read(MARK).isPresent()) {
            console.say("The last restore into this folder broke off; clearing what it left.");
            if (!external) {
                DataFolder.deleteAll(folder.resolve("database"));
            }
            Backup.FOLDERS.forEach(name -> clear(folder.resolve(name)));
        }
        boolean database = !external && EmbeddedDatabase.hasFiles(folder);
        Optional<String> taken = Backup.FOLDERS.stream()
                .filter(name -> hasSomething(folder.resolve(name)))
                .findFirst();
        if (database || taken.isPresent()) {
            throw new Refusal("The data folder " + folder.root() + " is in use (it has " + taken.orElse("database")
                    + "/); a backup is restored into an empty one: move it away, or choose another HAVEN_DATA."
                    + " Nothing was changed.");
        }
    }

    /** The folder itself stays: it may be a link, or a disk that nodes share. */
    private static void clear(Path place) {
        if (!Files.isDirectory(place)) {
            return;
        }
        try (var inside = Files.list(place)) {
            inside.toList().forEach(DataFolder::deleteAll);
        } catch (IOException e) {
            throw DataFolder.cannotWrite(place, e);
        }
    }

    private static boolean hasSomething(Path place) {
        if (!Files.exists(place)) {
            return false;
        }
        try (var inside = Files.walk(place.toRealPath())) {
            return inside.anyMatch(Files::isRegularFile);
        } catch (IOException e) {
            return true;
        }
    }

    /** Marks the folder; what happens from now on is half until {@link #run} has ended. */
    void begin() {
        folder.write(MARK, "A restore began and has not ended. Run it again, or empty this folder.");
    }

    /** Restores database and files, compares every figure, and takes the marks away. */
    void run(DatabaseAccess database, DatabaseTools tools) throws InterruptedException {
        progress = console.progress("restoring");
        try {
            loadDatabase(database, tools);
            copyFiles();
            compare(database);
            DataFolder.deleteAll(folder.resolve(MARK));
        } catch (Refusal e) {
            throw new Refusal(
                    e.getMessage() + " The restore broke off; no Haven starts on " + folder.root()
                            + " before it is run again.",
                    e);
        }
        BackupManifest manifest = backup.manifest();
        console.say(
                "Restored " + manifest.allRows() + " rows in " + manifest.rows().size() + " tables and "
                        + manifest.files() + " files, as of " + manifest.takenAt() + " ("
                        + progress.elapsed().toSeconds()
                        + " s). Start Haven.");
    }

    /** Refuses an external database that is not empty; that it answers is known after this. */
    void requireEmpty(DatabaseAccess database) {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "select count(*) from information_schema.tables where table_schema = database()")) {
            found.next();
            if (found.getInt(1) > 0) {
                throw new Refusal("The database at " + database.url() + " is not empty; a backup is restored into an"
                        + " empty one (DROP DATABASE and CREATE DATABASE, docs/operations.md). Nothing was changed.");
            }
            String server = connection.getMetaData().getDatabaseProductVersion();
            if (EmbeddedDatabase.number(backup.manifest().mariaDb()) > EmbeddedDatabase.number(server)) {
                throw new Refusal("This backup was taken from MariaDB "
                        + backup.manifest().mariaDb() + " and the database is the older " + server
                        + "; restore it into a newer one.");
            }
        } catch (SQLException e) {
            throw failed(database, e);
        }
    }

    private void loadDatabase(DatabaseAccess database, DatabaseTools tools) throws InterruptedException {
        console.say("Restoring the database.");
        execute(database, "create table " + SchemaVersion.UNFINISHED + " (since datetime(6) not null)");
        tools.load(database, out -> backup.copy(BackupFile.DATABASE, out, progress::tick));
    }

    private void copyFiles() {
        console.say("Restoring the files.");
        try {
            for (String name : backup.files()) {
                Path place = folder.resolve(name);
                folder.folder(folder.root().relativize(place.getParent()).toString());
                try (OutputStream out = Files.newOutputStream(place)) {
                    backup.copy(name, out, progress::tick);
                }
            }
        } catch (IOException e) {
            throw DataFolder.cannotWrite(folder.root(), e);
        }
    }

    private void compare(DatabaseAccess database) {
        try (var connection = database.connect()) {
            for (var table : backup.manifest().rows().entrySet()) {
                progress.tick();
                long rows = count(connection, table.getKey());
                if (rows != table.getValue()) {
                    throw new Refusal("The table " + table.getKey() + " has " + rows + " rows and the backup says "
                            + table.getValue() + ".");
                }
            }
        } catch (SQLException e) {
            throw failed(database, e);
        }
        execute(database, "drop table " + SchemaVersion.UNFINISHED);
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select count(*) from `" + table.replace("`", "``") + "`")) {
            found.next();
            return found.getLong(1);
        }
    }

    private static void execute(DatabaseAccess database, String sql) {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw failed(database, e);
        }
    }

    private static Refusal failed(DatabaseAccess database, SQLException e) {
        return new Refusal("The database at " + database + " cannot be filled (" + e.getMessage() + ").", e);
    }
}
