package haven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How tests start Payara Micro: with the same command files as the launcher, so that what is tested is what runs. */
final class TestServer {

    private final String name;
    private final int port = TestFolders.freePort();

    TestServer(String name) {
        this.name = name;
    }

    int port() {
        return port;
    }

    /** What people would type; the portal takes requests for no other host. */
    String url() {
        return "http://localhost:" + port;
    }

    /** Options of the JVM. */
    List<String> jvmOptions(String databaseUrl) {
        return new ArrayList<>(List.of(
                "-Xmx768m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + TestFolders.empty(name + "-tmp"),
                "-Dhaven.url=" + url(),
                "-Dhaven.data=" + TestFolders.empty(name + "-data"),
                "-Dhaven.demo=true",
                "-Dhaven.db.url=" + databaseUrl,
                "-Dhaven.db.user=" + TestDatabase.PORTAL_USER,
                "-Dhaven.db.password=" + TestDatabase.PORTAL_PASSWORD,
                "-Dhaven.db.owner.user=" + TestDatabase.USER,
                "-Dhaven.db.owner.password=" + TestDatabase.PASSWORD));
    }

    /** Options of Payara Micro, all but the archive. */
    List<String> serverOptions() {
        return new ArrayList<>(List.of(
                "--port",
                String.valueOf(port),
                "--nohazelcast",
                "--prebootcommandfile",
                commandFile("preboot.txt").toString(),
                "--postbootcommandfile",
                commandFile("postboot.txt").toString(),
                "--logToFile",
                log().toString()));
    }

    /** What the server says; the first place to look when a test fails. */
    Path log() {
        return TestFolders.existing(name).resolve("server.log");
    }

    /** Payara Micro itself. */
    static Path jar() {
        return Path.of(System.getProperty("haven.payara")).toAbsolutePath();
    }

    /** The portal as it is shipped. */
    static Path war() {
        return Path.of(System.getProperty("haven.war")).toAbsolutePath();
    }

    private Path commandFile(String file) {
        try (var in = TestServer.class.getResourceAsStream("/haven/launch/" + file)) {
            var commands = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("@ADDRESS@", "127.0.0.1");
            return Files.writeString(TestFolders.existing(name).resolve(file), commands);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
