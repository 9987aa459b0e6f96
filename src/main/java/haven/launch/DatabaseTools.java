package haven.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mariadb.jdbc.Configuration;

/**
 * MariaDB's own programs that write a database out as text and read it in again: those that came with Haven, or, on a
 * platform without them, those on the path.
 */
final class DatabaseTools {
    private static final int LONGEST_WORDS = 300;

    private final Optional<DatabaseProgram> program;
    private final DataFolder folder;

    DatabaseTools(Optional<DatabaseProgram> program, DataFolder folder) {
        this.program = program;
        this.folder = folder;
    }

    /** What reads or writes the text while the program runs. */
    interface Talk<S> {
        void with(S stream) throws IOException;
    }

    /** Writes the database out as of one moment, while people go on working in it. */
    void dump(DatabaseAccess access, Talk<InputStream> reader) throws InterruptedException {
        List<String> arguments = List.of(
                "--single-transaction",
                "--quick",
                "--routines",
                "--triggers",
                "--hex-blob",
                "--skip-lock-tables",
                "--skip-add-locks",
                "--no-tablespaces",
                "--skip-dump-date",
                "--default-character-set=utf8mb4",
                "--max-allowed-packet=64M");
        run("mariadb-dump", access, arguments, process -> {
            process.getOutputStream().close();
            try (InputStream text = process.getInputStream()) {
                reader.with(text);
            }
        });
    }

    /** Reads a text into the database; stops at the first error. */
    void load(DatabaseAccess access, Talk<OutputStream> writer) throws InterruptedException {
        List<String> arguments =
                List.of("--batch", "--binary-mode", "--default-character-set=utf8mb4", "--max-allowed-packet=64M");
        run("mariadb", access, arguments, process -> {
            try (OutputStream text = process.getOutputStream()) {
                writer.with(text);
            }
        });
    }

    private void run(String name, DatabaseAccess access, List<String> arguments, Talk<Process> talk)
            throws InterruptedException {
        Path options = null;
        Path complaints = null;
        Process process = null;
        try {
            complaints = Files.createTempFile(folder.folder("run"), "database", ".err");
            options = folder.write("run/" + complaints.getFileName() + ".cnf", options(access));
            var command = new ArrayList<String>();
            command.add(program.flatMap(unpacked -> unpacked.tool(name)).orElse(name));
            // a password on the command line could be read by everybody
            command.add("--defaults-file=" + options);
            command.addAll(arguments);
            command.add(configuration(access).database());
            var builder = new ProcessBuilder(command).redirectError(complaints.toFile());
            program.ifPresent(unpacked -> unpacked.addLibraries(builder));
            process = start(builder, name);
            IOException broken = null;
            try {
                talk.with(process);
            } catch (IOException e) {
                broken = e; // it stopped reading or writing: its own words say why
            }
            if (process.waitFor() != 0 || broken != null) {
                String words = lastWords(Files.readString(complaints));
                throw new Refusal("The database could not be copied ("
                        + (words.isEmpty() && broken != null ? broken.getMessage() : words) + ").");
            }
        } catch (IOException e) {
            throw DataFolder.cannotWrite(folder.resolve("run"), e);
        } finally {
            if (process != null) {
                process.destroyForcibly();
            }
            deleteQuietly(options);
            deleteQuietly(complaints);
        }
    }

    /** Not the statement that failed, which may be long and holds what people wrote. */
    static String lastWords(String complaints) {
        String words = complaints.strip().replaceAll("\\s+", " ");
        words = words.substring(Math.max(0, words.lastIndexOf("ERROR ")));
        return words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) + " ..." : words;
    }

    private static Process start(ProcessBuilder builder, String name) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new Refusal(
                    "There is no " + name + " for this platform; install the client of MariaDB 11.4 or newer, so that "
                            + name + " is on the path.",
                    e);
        }
    }

    private static void deleteQuietly(Path file) {
        if (file != null) {
            DataFolder.deleteAll(file);
        }
    }

    private static Configuration configuration(DatabaseAccess access) {
        try {
            return Configuration.parse(access.url());
        } catch (SQLException e) {
            throw new Refusal("HAVEN_DB_URL cannot be understood (" + e.getMessage() + ").", e);
        }
    }

    /** The address of the JDBC driver in the words of MariaDB's programs. */
    static String options(DatabaseAccess access) {
        Configuration all = configuration(access);
        var text = new StringBuilder("[client]\nprotocol=tcp\n");
        text.append("host=").append(quoted(all.addresses().get(0).host)).append('\n');
        text.append("port=").append(all.addresses().get(0).port).append('\n');
        text.append("user=").append(quoted(access.owner())).append('\n');
        text.append("password=").append(quoted(access.ownerPassword())).append('\n');
        text.append(
                switch (all.sslMode()) {
                    case DISABLE -> "skip-ssl\n";
                    case TRUST -> "ssl\ndisable-ssl-verify-server-cert\n";
                    default -> "ssl\nssl-verify-server-cert\n";
                });
        if (all.serverSslCert() != null) {
            text.append("ssl-ca=").append(quoted(all.serverSslCert())).append('\n');
        }
        return text.toString();
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
