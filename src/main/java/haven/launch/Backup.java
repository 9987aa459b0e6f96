package haven.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Takes a backup, while people work or while Haven is stopped: the database first, as of one moment, and then the
 * files. A file is there before the row that refers to it, so every file that the copied rows need is copied.
 */
final class Backup {
    /** The folders with what people brought, and with what was made for them. */
    static final List<String> FOLDERS = List.of("files", "mail", "published");

    /** Uploads under way; nothing refers to them yet. */
    private static final Path ARRIVING = Path.of("files", "arriving");

    private final DataFolder folder;
    private final DatabaseAccess database;
    private final DatabaseTools tools;
    private final Console console;
    private long files;
    private long vanished;

    Backup(DataFolder folder, DatabaseAccess database, DatabaseTools tools, Console console) {
        this.folder = folder;
        this.database = database;
        this.tools = tools;
        this.console = console;
    }

    /** Writes the backup, reads it again, and only then gives it its name. */
    void take(Path place) throws InterruptedException {
        Path file = place.toAbsolutePath().normalize();
        var progress = console.progress("copying");
        try (var target = BackupFile.create(file)) {
            Instant now = Instant.now();
            Origin origin = look();
            console.say("Copying the database.");
            Map<String, Long> rows = copyDatabase(target, progress);
            if (!look().equals(origin)) {
                throw new Refusal("The database was upgraded while it was copied; take the backup again.");
            }
            console.say("Copying the files.");
            for (String name : FOLDERS) {
                copyFolder(target, name, progress);
            }
            var manifest = new BackupManifest(
                    version(), origin.schema(), origin.mariaDb(), now, rows, files, target.addChecksums());
            Path part = target.finish(manifest);
            console.say("Reading the backup again.");
            try (var saved = SavedBackup.open(part)) {
                saved.check(progress::tick);
            }
            target.publish();
            tell(file, manifest, progress);
        }
    }

    private void tell(Path file, BackupManifest manifest, Console.Progress progress) {
        if (vanished > 0) {
            console.say(vanished + " files vanished while they were copied: nobody refers to them any more.");
        }
        console.say("The backup " + file + " is complete and was checked: " + manifest.allRows() + " rows in "
                + manifest.rows().size() + " tables, " + manifest.files() + " files, " + size(file) + ", "
                + progress.elapsed().toSeconds() + " s.");
    }

    private static String size(Path file) {
        try {
            long kilobytes = (Files.size(file) + 1023) / 1024;
            return kilobytes < 10_000 ? kilobytes + " kB" : kilobytes / 1024 + " MB";
        } catch (IOException e) {
            return "of unknown size";
        }
    }

    static String version() {
        String version = Backup.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    /** What is copied: its schema and its server. */
    private record Origin(int schema, String mariaDb) {}

    private Origin look() {
        try (var connection = database.connect()) {
            requireRights(connection);
            int schema = SchemaVersion.of(connection)
                    .orElseThrow(() -> new Refusal(
                            "The database at " + database.url() + " holds nothing yet: there is nothing to save."));
            return new Origin(schema, connection.getMetaData().getDatabaseProductVersion());
        } catch (SQLException e) {
            throw new Refusal(
                    "The database at " + database + " cannot be read (" + e.getMessage() + "); no backup was taken.",
                    e);
        }
    }

    /** An account without this right would leave out the triggers, and say nothing. */
    private void requireRights(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select count(*) from ("
                        + "select privilege_type, '%' as pattern from information_schema.user_privileges union all"
                        + " select privilege_type, table_schema from information_schema.schema_privileges) held"
                        + " where privilege_type = 'TRIGGER' and database() like pattern")) {
            found.next();
            if (found.getInt(1) == 0) {
                throw new Refusal("The account " + database.owner()
                        + " may not read all of the database (the right TRIGGER is missing);"
                        + " take the backup with the account that owns it.");
            }
        }
    }

    private Map<String, Long> copyDatabase(BackupFile target, Console.Progress progress) throws InterruptedException {
        var text = new DumpText();
        try (OutputStream entry = target.begin(BackupFile.DATABASE, true)) {
            tools.dump(database, in -> text.pass(in, entry, progress::tick));
        } catch (IOException e) {
            throw DataFolder.cannotWrite(folder.root(), e);
        }
        if (!text.isWhole()) {
            throw new Refusal("The database could not be copied to its end; take the backup again.");
        }
        return text.rows();
    }

    private void copyFolder(BackupFile target, String name, Console.Progress progress) {
        Path start = folder.resolve(name);
        if (!Files.isDirectory(start)) {
            return;
        }
        try {
            Path real = start.toRealPath(); // it may be a link to a disk that nodes share
            Files.walkFileTree(real, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                    boolean underWay = ARRIVING.equals(Path.of(name).resolve(real.relativize(each)));
                    return underWay ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) throws IOException {
                    if (attributes.isRegularFile()) {
                        String inside = real.relativize(each).toString().replace('\\', '/');
                        copyFile(target, name + "/" + inside, each, progress);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path each, IOException failure) throws IOException {
                    if (failure instanceof NoSuchFileException) {
                        vanished++;
                        return FileVisitResult.CONTINUE;
                    }
                    throw failure;
                }
            });
        } catch (IOException e) {
            throw new Refusal(
                    "The files in " + start + " cannot be read (" + DataFolder.reason(e) + "); no backup was taken.",
                    e);
        }
    }

    private void copyFile(BackupFile target, String name, Path file, Console.Progress progress) throws IOException {
        InputStream in;
        try {
            in = Files.newInputStream(file);
        } catch (NoSuchFileException e) {
            vanished++;
            return;
        }
        try (in) {
            target.add(name, in, progress::tick);
            files++;
        }
    }
}
