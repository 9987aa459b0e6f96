package haven.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** What happens before a newer Haven changes an existing database: a backup of it as it was is put aside. */
final class Upgrade {
    private static final String FOLDER = "backups";
    private static final int KEPT = 3;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final DataFolder folder;
    private final HavenDatabase database;
    private final Console console;

    Upgrade(DataFolder folder, HavenDatabase database, Console console) {
        this.folder = folder;
        this.database = database;
        this.console = console;
    }

    /**
     * Looks how far the database has come, and puts a backup aside where the portal will change it.
     *
     * @param known the last migration of the portal
     * @param saves whether a backup is wanted
     * @return false when the database does not answer, so that nobody knows
     * @throws Refusal when the database belongs to a newer Haven, or when the backup fails
     */
    boolean prepare(DatabaseAccess access, OptionalInt known, boolean saves) throws InterruptedException {
        OptionalInt now;
        try (var connection = access.connect()) {
            now = SchemaVersion.of(connection);
        } catch (SQLException e) {
            return false;
        }
        if (now.isPresent() && known.isPresent()) {
            refuseNewer(now.getAsInt(), known.getAsInt());
            if (saves && now.getAsInt() < known.getAsInt()) {
                putAside(access, now.getAsInt(), known.getAsInt());
            }
        }
        return true;
    }

    private static void refuseNewer(int now, int known) {
        if (now > known) {
            throw new Refusal("This database belongs to a newer Haven (schema " + now + ", this Haven knows " + known
                    + "). Start that version, or restore the backup taken before the upgrade.");
        }
    }

    private void putAside(DatabaseAccess access, int now, int known) throws InterruptedException {
        console.say("This Haven brings the database from schema " + now + " to " + known + "; taking a backup first.");
        Path file = folder.folder(FOLDER).resolve(name(known, Instant.now()));
        try {
            new Backup(folder, access, database.tools(), console).take(file);
        } catch (Refusal e) {
            throw new Refusal(
                    e.getMessage() + " Haven does not upgrade without a backup; mend this, or set"
                            + " HAVEN_BACKUP_BEFORE_UPGRADE=false and take one yourself.",
                    e);
        }
        forgetOld();
    }

    static String name(int schema, Instant time) {
        return "before-" + schema + "-" + TIME.format(time) + ".zip";
    }

    /** Keeps the last three. */
    private void forgetOld() {
        try (var all = Files.list(folder.resolve(FOLDER))) {
            List<Path> old = all.filter(file -> file.getFileName().toString().matches("before-\\d+-\\w+\\.zip"))
                    .sorted(Comparator.comparing(Upgrade::time).reversed())
                    .skip(KEPT)
                    .toList();
            old.forEach(DataFolder::deleteAll);
        } catch (IOException e) {
            throw DataFolder.cannotWrite(folder.resolve(FOLDER), e);
        }
    }

    /** The time in the name: the file's own changes when it is copied. */
    private static String time(Path file) {
        return file.getFileName().toString().replaceFirst("before-\\d+-", "");
    }
}
