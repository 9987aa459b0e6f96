package haven.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/** The commands that take a backup and put it back. */
final class Safekeeping {
    private final LaunchSettings settings;
    private final RunningParts parts;
    private final Console console;

    Safekeeping(LaunchSettings settings, RunningParts parts, Console console) {
        this.settings = settings;
        this.parts = parts;
        parts.beQuiet();
        this.console = console;
    }

    /** Takes a backup, whether Haven runs or not. */
    void backup(Path file) throws InterruptedException {
        if (!Files.isDirectory(settings.data())) {
            throw new Refusal("There is no data folder " + settings.data() + "; name it with HAVEN_DATA.");
        }
        Optional<DataFolder> free = DataFolder.takeIfFree(settings.data());
        DataFolder folder = free.orElseGet(() -> DataFolder.visit(settings.data()));
        parts.begin(folder, settings.stopsWithParent());
        var database = database(folder);
        Restore.requireFinished(folder);
        Optional<DatabaseAccess> there = HavenDatabase.external(settings).or(() -> EmbeddedDatabase.running(folder));
        DatabaseAccess access = there.isPresent() ? there.get() : start(database, folder, free.isPresent());
        HavenDatabase.requireWhole(folder, access);
        new Backup(folder, access, database.tools(), console).take(file);
    }

    private DatabaseAccess start(HavenDatabase database, DataFolder folder, boolean free) throws InterruptedException {
        if (!free) {
            throw new Refusal("Haven runs on " + folder.root() + " and its database does not answer; see "
                    + folder.resolve("logs/database.log") + ".");
        }
        if (!EmbeddedDatabase.hasFiles(folder)) {
            throw new Refusal("The data folder " + folder.root() + " has no database: there is nothing to save.");
        }
        Orphans.endAll(folder, "database");
        DatabaseAccess access = database.open();
        database.await();
        return access;
    }

    /** Puts a backup back into an empty data folder, and into the database that the settings name. */
    void restore(Path file) throws InterruptedException {
        try (var saved = SavedBackup.open(file.toAbsolutePath().normalize())) {
            console.say("Reading the backup of " + saved.manifest().takenAt() + ".");
            saved.check(console.progress("reading the backup")::tick);
            DataFolder folder = DataFolder.take(settings.data());
            parts.begin(folder, settings.stopsWithParent());
            Orphans.endAll(folder, "portal", "database");
            var restore = new Restore(saved, folder, console);
            OptionalInt known = SchemaVersion.known(new Bundle(settings, folder).war());
            restore.requireKnown(known);
            Optional<DatabaseAccess> external = HavenDatabase.external(settings);
            restore.requireRoom(external.isPresent());
            external.ifPresent(restore::requireEmpty);
            restore.begin();
            var database = database(folder);
            DatabaseAccess access = database.open();
            database.await();
            restore.run(access, database.tools());
            if (known.isPresent() && saved.manifest().schema() < known.getAsInt()) {
                console.say("The backup has schema " + saved.manifest().schema() + "; Haven brings it to "
                        + known.getAsInt() + " at its start.");
            }
        }
    }

    private HavenDatabase database(DataFolder folder) {
        return new HavenDatabase(settings, folder, new Bundle(settings, folder), parts, console);
    }
}
